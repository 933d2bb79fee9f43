import type { PlotModel } from '#src/charts/model.ts'
import { tiersOf, type Tiers } from '#src/data/tiers.ts'
import { formatCount, formatList } from '#src/lib/words/format.ts'
import { toDataTo } from '#src/evidence/to-data-to.ts'

/** What a chart says under its drawing, as it is told; tiers and reach are found in the model. */
export interface FootWords {
  /** Who says so: "China Customs via press". */
  readonly source: string
  /** How marks that differ are read, and what is not drawn. */
  readonly status?: string | undefined
  /** What else to mind when reading the figures. */
  readonly notes?: string | undefined
}

export interface Foot {
  /** Source, tier, reach and status: always seen. */
  readonly first: string
  /** Seen when opened; empty where they are so few that they stand with the rest. */
  readonly notes: string
}

/** Notes no longer than this are not worth a fold, letters. */
const SHORT = 130

/** The words under a chart. */
export function toFoot({ source, status = '', notes = '' }: FootWords, model: PlotModel, tiers: Tiers): Foot {
  const points = pointsOf(model)
  const hidden = points.filter(({ value, low, weakTier }) => value === null && low === undefined && weakTier !== null)
  const first = [
    `${source}${tierWords(points, tiers)}.`,
    toDataTo(model),
    model.kind !== 'bars' &&
      hidden.length > 0 &&
      `${formatCount(hidden.length, 'figure')} hidden here: tiers C and D alone.`,
    status,
    notes.length <= SHORT && notes,
  ]
  return { first: first.filter(Boolean).join(' '), notes: notes.length <= SHORT ? '' : notes }
}

/** The same in one piece: for an image, a file, a page of paper. */
export const footText = ({ first, notes }: Foot): string => [first, notes].filter(Boolean).join(' ')

function pointsOf(model: PlotModel) {
  return model.kind === 'bars' ? model.rows.map(({ point }) => point) : model.series.flatMap(({ points }) => points)
}

/** " (tiers B and C)"; nothing until the tiers are known. */
function tierWords(points: readonly { readonly sourceIds: readonly string[] }[], tiers: Tiers): string {
  const found = tiersOf([...new Set(points.flatMap(({ sourceIds }) => sourceIds))], tiers)
  if (found.length === 0) return ''
  return ` (${found.length === 1 ? 'tier' : 'tiers'} ${formatList(found)})`
}
