import type { PlotLabel, PlotPoint, PlotSeries, Unit } from '#src/charts/model.ts'
import { areNeighbours } from '#src/charts/to-rows.ts'
import { formatSignedPercent } from '#src/lib/words/format-figure.ts'
import { formatNumber, shortMonth } from '#src/lib/words/format.ts'

interface Names {
  /** The name in full and, for a narrow drawing, in short. */
  readonly text: string
  readonly short: string
  readonly side: 'above' | 'below'
}

/**
 * The name of a line at its start, above or below all lines that are drawn there. `room` is the distance to them, in
 * the unit.
 */
export function nameLabel(
  series: PlotSeries | undefined,
  { text, short, side }: Names,
  { room, all }: { room: number; all: readonly PlotSeries[] },
): PlotLabel[] {
  const early = all.flatMap((one) => one.points.filter((point) => point.value !== null).slice(0, 9))
  const first = series?.points.find((point) => point.value !== null)
  if (series === undefined || first === undefined) return []
  // A figure alone has its name beside it; a line at its start.
  if (series.points.filter((point) => point.value !== null && !point.isTableOnly).length === 1)
    return [{ at: first.at, value: first.value ?? 0, text, short, side: 'left', role: series.role }]
  const values = early.map((point) => point.value ?? 0)
  const value = side === 'above' ? Math.max(...values) + room : Math.min(...values) - room * 1.6
  return [{ at: Math.max(0, first.at - first.span / 2), value, text, short, side: 'right', role: series.role }]
}

/** The last value of a line when it came after the lens: value, month, and its tier where weak. */
export function endLabel(series: PlotSeries | undefined, unit: Unit): PlotLabel[] {
  const last = series?.points.findLast((point) => point.value !== null)
  if (!series || !last?.isLater || last.value === null) return []
  // A point that stands alone: the line that ends before it keeps its own end free.
  const before = series.points.findLast((point) => point.at < last.at && point.value !== null)
  const isAlone = before !== undefined && !areNeighbours(before, last)
  const month = shortMonth(Number(last.period.slice(5, 7))).slice(0, 3)
  const figure = `${formatNumber(last.value, 1)}${unit === 'percent' ? '%' : ''}`
  return [
    {
      at: last.at,
      value: last.value,
      text: `${figure} ${month}`,
      side: 'right',
      ...(isAlone && { orSide: 'above-right' as const }),
      role: series.role,
      weakTier: last.weakTier,
    },
  ]
}

/** The last known value of a line, written before it. */
export function lastKnownLabel(series: PlotSeries | undefined, toText: (value: number) => string): PlotLabel[] {
  const last = lastKnown(series)
  if (!series || last?.value == null) return []
  const { at, value, weakTier } = last
  return [{ at, value, text: toText(value), side: 'left', role: series.role, weakTier }]
}

/** The last known column, named at its tip. */
export function columnLabel(series: PlotSeries | undefined): PlotLabel[] {
  const last = lastKnown(series)
  if (last?.value == null) return []
  return [
    {
      at: last.at,
      value: last.value,
      text: formatSignedPercent(last.value),
      side: last.value < 0 ? 'below' : 'above',
      role: 'cn',
      weakTier: last.weakTier,
    },
  ]
}

/** The last point drawn that was known at the lens. */
export function lastKnown(series: PlotSeries | undefined): PlotPoint | undefined {
  return series?.points.findLast((point) => !point.isLater && !point.isTableOnly && point.value !== null)
}
