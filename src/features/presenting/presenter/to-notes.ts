import type { Conflict } from '#src/data/conflicts.ts'
import type { Gap } from '#src/data/gaps.ts'
import { isKnown, type Lens } from '#src/data/lens.ts'
import type { Series } from '#src/data/series.ts'
import type { Cited } from '#src/evidence/citing/cited.ts'
import type { SlideContent } from '#src/evidence/slides/slide-place.ts'
import { toCaution } from '#src/evidence/to-caution.ts'

/** Something that may be asked, and what to say. */
export interface Asked {
  readonly id: string
  readonly text: string
  readonly answer: string | null
  /** Day from which it could be told; null for a caution, which has none of its own. */
  readonly known: string | null
  /** Known only after the day of the lens. */
  readonly isLater: boolean
}

export interface Notes {
  readonly figures: readonly Cited[]
  readonly asked: readonly Asked[]
  readonly sourceIds: readonly string[]
}

interface NotesData {
  conflicts: readonly Conflict[]
  gaps: readonly Gap[]
  series: readonly Series[]
  lens: Lens
}

const MOST_CONFLICTS = 6

/**
 * The notes of a slide: its figures, each once; where sources disagree about them or about its topics; what to mind when
 * reading its series; what was looked for and not found. With hindsight off nothing known later.
 */
export function toNotes(content: SlideContent, topics: readonly string[], data: NotesData): Notes {
  const { conflicts, gaps, series, lens } = data
  const cited = [...content.finding.filter((part) => typeof part !== 'string'), ...content.figures]
  const figures = [...new Map(cited.map((one) => [`${one.label} ${one.text}`, one])).values()]
  const refs = new Set(figures.flatMap((one) => one.refs ?? []))
  const isTold = (known: string) => lens.hindsight || isKnown(known, lens)
  const told = conflicts.filter((one) => isTold(one.known))
  const nearest = told.filter((one) => one.about.some((ref) => refs.has(ref)))
  const others = told.filter((one) => topics.includes(one.topic) && !nearest.includes(one))
  const caution = toCaution(series, toSeriesIds(refs), lens)
  return {
    figures,
    sourceIds: content.sourceIds,
    asked: [
      ...[...nearest, ...others].slice(0, Math.max(MOST_CONFLICTS, nearest.length)).map((one) => ({
        id: one.id,
        text: one.what,
        answer: one.resolution,
        known: one.known,
        isLater: !isKnown(one.known, lens),
      })),
      ...(caution === '' ? [] : [{ id: 'caution', text: caution, answer: null, known: null, isLater: false }]),
      ...gaps
        .filter((one) => topics.includes(one.topic) && isTold(one.known))
        .map((one) => ({
          id: one.id,
          text: `Not found: ${one.text}`,
          answer: null,
          known: one.known,
          isLater: !isKnown(one.known, lens),
        })),
    ],
  }
}

/** "series:gacc-exports-to-us@2025-05" names the series gacc-exports-to-us. */
function toSeriesIds(refs: ReadonlySet<string>): string[] {
  const ids = [...refs].flatMap((ref) => /^series:([^@]+)/.exec(ref)?.[1] ?? [])
  return [...new Set(ids)]
}
