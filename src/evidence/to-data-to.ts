import type { PlotModel, PlotPoint } from '#src/charts/model.ts'
import { formatDate, formatList } from '#src/lib/words/format.ts'
import { periodEnd } from '#src/lib/period.ts'

/** Who has figures up to which period. */
interface Reach {
  readonly publisher: string
  readonly period: string
}

/** More offices than these are not told apart. */
const MOST_NAMED = 2

/**
 * How far the figures drawn go: "Data to May 2025 (China Customs) and April 2025 (US Census); published later: to August
 * 2026." Gaps are no data, and of duties it is the last step. Empty where nothing is drawn.
 */
export function toDataTo(model: PlotModel): string {
  const sets = pointsOf(model)
  const last = lastOf(sets.flatMap(({ points }) => points.filter(({ isLater }) => !isLater)))
  const later = lastOf(sets.flatMap(({ points }) => points.filter(({ isLater }) => isLater)))
  if (last === null) return later === null ? '' : `Data to ${nameOf(later)}, all published later.`
  const known = reachOf(sets)
  const isOne = known.every(({ period }) => period === last) || known.length > MOST_NAMED
  const told = isOne
    ? nameOf(last)
    : formatList(known.map(({ publisher, period }) => `${nameOf(period)} (${publisher})`))
  const isBeyond = later !== null && endOf(later) > endOf(last)
  if (!isBeyond) return `Data to ${told}.`
  // A year after a month of it would seem to be a step back.
  const until = later.length === 4 && last.startsWith(`${later}-`) ? `the end of ${later}` : nameOf(later)
  return `Data to ${told}; published later: to ${until}.`
}

interface PointSet {
  readonly publisher: string
  readonly points: readonly PlotPoint[]
}

function pointsOf(model: PlotModel): PointSet[] {
  const hasFigure = ({ value, low, isAhead }: PlotPoint) => (value !== null || low !== undefined) && isAhead !== true
  return model.kind === 'bars'
    ? [{ publisher: '', points: model.rows.map(({ point }) => point).filter(hasFigure) }]
    : model.series.map(({ publisher = '', points }) => ({ publisher, points: points.filter(hasFigure) }))
}

/** What is worked out from others reaches no further than they do. */
function reachOf(sets: readonly PointSet[]): Reach[] {
  const known = sets.map(({ publisher, points }) => ({ publisher, points: points.filter(({ isLater }) => !isLater) }))
  const reported = known.filter(({ points }) => points.some(({ isDerived }) => !isDerived))
  const counted = reported.length > 0 ? reported : known
  return [...new Set(counted.map(({ publisher }) => publisher))].flatMap((publisher) => {
    const period = lastOf(counted.flatMap((one) => (one.publisher === publisher ? one.points : [])))
    return period === null ? [] : [{ publisher, period }]
  })
}

/** The period that ends last. */
function lastOf(points: readonly PlotPoint[]): string | null {
  let last: string | null = null
  let end = ''
  for (const { period } of points) {
    const its = endOf(period)
    if (its < end) continue
    last = period
    end = its
  }
  return last
}

const isAcademic = (period: string) => /^\d{4}\/\d{2}$/.test(period)

const endOf = (period: string) => periodEnd(isAcademic(period) ? period.slice(0, 4) : period)

/** By its end: "August 2026" for January to August. */
function nameOf(period: string): string {
  const [first = period, last] = period.split('/')
  if (isAcademic(period)) return period
  if (last === undefined) return formatDate(first)
  return formatDate(last.length === 4 ? last : `${first.slice(0, 5)}${last}`)
}
