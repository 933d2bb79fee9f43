import type { PlotModel } from '#src/charts/model.ts'
import { isKnown, type Lens } from '#src/data/lens.ts'
import type { Source } from '#src/data/sources.ts'
import { weakestOnly } from '#src/data/tiers.ts'
import { formatDate, formatList } from '#src/lib/words/format.ts'
import { findingSources, findingText, type Finding } from './cited.ts'

interface Cite {
  readonly finding: Finding
  /** What is measured and when, for a finding that names no year. */
  readonly subtitle: string
  readonly model: PlotModel
}

interface CitationOptions {
  readonly sources: ReadonlyMap<string, Source>
  readonly lens: Lens
  /** Day on which the data closed. */
  readonly dataDate: string
  readonly address: string
}

const NAMED = 3

/** The finding of a chart as one sentence to paste: values, change, period, who says so and since when, the address. */
export function toCitation({ finding, subtitle, model }: Cite, options: CitationOptions): string {
  const { sources, dataDate, address } = options
  const ids = findingSources(finding)
  const known = knownSince(finding)
  const weak = weakestOnly(ids, sources)
  const says = [
    ...publishersOf(ids, known, options),
    ...(known === null ? [] : [formatDate(known)]),
    ...(weak === null ? [] : [`tier ${weak} only`]),
  ].join(', ')
  const where = `Truce Tracker, data of ${formatDate(dataDate)}, ${address}`
  const text = `${findingText(finding)}${toChanges(model)}`
  // One sentence: what is measured follows as a part of it.
  const told = /\d{4}/.test(text) ? text : `${text}; ${subtitle.replace(/\.$/, '').replaceAll('. ', '; ')}`
  return `${told} (${says === '' ? where : `${says}; ${where}`}).`
}

/** The day from which all of it was known; null where nothing in it is dated. */
export function knownSince(finding: Finding): string | null {
  const days = finding.flatMap((part) => (typeof part === 'string' ? [] : (part.known ?? [])))
  return days.toSorted().at(-1) ?? null
}

/**
 * Who has what was known last, then who has what it is compared with; of each the best tier first. A page published after
 * the day of the lens is named only where it is all there is.
 */
function publishersOf(ids: readonly string[], known: string | null, { sources, lens }: CitationOptions): string[] {
  const isBefore = ({ published }: Source) => Number(published !== null && known !== null && published < known)
  const all = ids
    .flatMap((id) => sources.get(id) ?? [])
    .toSorted((a, b) => isBefore(a) - isBefore(b) || a.tier.localeCompare(b.tier))
  const then = all.filter(({ published }) => published === null || isKnown(published, lens))
  return [...new Set((then.length > 0 ? then : all).map(({ publisher }) => publisher))].slice(0, NAMED)
}

/** "; May 2025: −12.7% on April and −34.5% on May 2024": the changes written beside the drawing. */
function toChanges(model: PlotModel): string {
  const readout = model.kind === 'time' ? model.readout : undefined
  if (readout === undefined || readout.rows.length === 0) return ''
  return `; ${readout.title}: ${formatList(readout.rows.map(([on, , change]) => `${change} on ${on}`))}`
}
