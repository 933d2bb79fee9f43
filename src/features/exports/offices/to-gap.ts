import type { PlotEvent, PlotSeries, TimePlotModel } from '#src/charts/model.ts'
import type { Lens } from '#src/data/lens.ts'
import type { Observation } from '#src/data/observations.ts'
import { differenceOf } from '#src/data/series-math.ts'
import type { Tiers } from '#src/data/tiers.ts'
import type { Cited, Finding } from '#src/evidence/citing/cited.ts'
import { refsOf } from '#src/evidence/citing/cite-observation.ts'
import { toDerivedPoints } from '#src/evidence/points/to-derived-points.ts'
import { toPoints } from '#src/evidence/points/to-points.ts'
import { countWord } from '#src/lib/words/count-word.ts'
import { formatUsdBn } from '#src/lib/words/format-figure.ts'
import { formatPeriod } from '#src/lib/words/format-period.ts'
import { isWithin, PAGE_RANGE } from '#src/features/exports/to-range.ts'
import { niceTicks, scaleOf } from '#src/lib/nice-ticks.ts'
import { roundWorkedOut } from '#src/lib/significant.ts'
import { PAGE_AXIS, positionOf } from '#src/lib/time-axis.ts'
import { endLabel, nameLabel } from '#src/features/exports/decline/decline-labels.ts'
import { CHINA, US } from '#src/features/exports/decline/measures/measured.ts'

interface GapOptions {
  readonly lens: Lens
  readonly lensLabel: string
  readonly sources: Tiers
  readonly events: readonly PlotEvent[]
}

export interface GapChart {
  readonly finding: Finding
  readonly subtitle: string
  readonly model: TimePlotModel
}

const GAP = { id: 'two-offices-gap', name: 'China’s figure less the US figure' }
const HEIGHT = 360
const YEAR = 12

/**
 * Both customs offices' figures for the same flow, $bn a month, each its own line, and the gap between them as columns
 * from zero. `census` is in $m.
 */
export function toGap(china: readonly Observation[], census: readonly Observation[], options: GapOptions): GapChart {
  const { lens, lensLabel } = options
  // Forty years of months: those outside the drawing are left aside before anything is worked out.
  const us = census
    .filter((row) => isWithin(row.period, PAGE_RANGE))
    .map((row) => (row.value === null ? row : { ...row, value: roundWorkedOut(row.value / 1000) }))
  const gaps = toDerivedPoints(
    china.map((row) => row.period),
    (period) => differenceOf(china, us, period),
    { ...options, toResult: (value) => formatUsdBn(value, 2) },
  )
  const lines: PlotSeries[] = [
    {
      id: CHINA.id,
      name: CHINA.office,
      publisher: 'China Customs',
      role: 'cn',
      shape: 'line',
      points: toPoints(china, options),
    },
    { id: US.id, name: US.office, publisher: 'US Census', role: 'us', shape: 'line', points: toPoints(us, options) },
  ]
  const column: PlotSeries = { ...GAP, publisher: 'both offices', role: 'third', shape: 'column', points: gaps }
  const all = china.flatMap(({ period, value }) => [value ?? 0, differenceOf(china, us, period)?.value ?? 0])
  const low = Math.min(...all, 0) * 1.5
  const ticks = niceTicks(0, Math.max(...all, 0))
  const [first, second] = lines
  return {
    finding: toFinding(gaps.filter((point) => !point.isLater).slice(-YEAR)),
    subtitle: 'The same goods in $bn a month, as each office counts them, not seasonally adjusted. Columns: the gap.',
    model: {
      kind: 'time',
      axis: PAGE_AXIS,
      unit: 'usd-bn',
      height: HEIGHT,
      labelRows: 2,
      events: options.events,
      ticks,
      domain: [low, scaleOf(ticks)[1]],
      lens: { at: positionOf(lens.day, PAGE_AXIS), label: lensLabel },
      series: [...lines, column],
      labels: [
        ...nameLabel(first, { text: CHINA.office, short: 'China', side: 'above' }, { room: 2.6, all: lines }),
        ...nameLabel(second, { text: US.office, short: 'US', side: 'below' }, { room: 2.6, all: lines }),
        ...endLabel(first, 'usd-bn'),
        ...endLabel(second, 'usd-bn'),
      ],
    },
  }
}

interface Gap {
  readonly period: string
  readonly value: number | null
  readonly sourceIds: readonly string[]
  readonly known: string
}

/** "Over the twelve months to April 2025 China counted $4.3bn a month more than the US": the mean of the gaps known. */
function toFinding(gaps: readonly Gap[]): Finding {
  const last = gaps.at(-1)
  if (last === undefined) return ['No month was known from both customs offices']
  const mean = gaps.reduce((sum, { value }) => sum + (value ?? 0), 0) / gaps.length
  const cited: Cited = {
    text: formatUsdBn(Math.abs(mean)),
    label: `${GAP.name}, average of ${gaps.length} months to ${formatPeriod(last.period)}`,
    sourceIds: [...new Set(gaps.flatMap(({ sourceIds }) => sourceIds))],
    known: gaps.reduce((latest, { known }) => (known > latest ? known : latest), ''),
    status: 'derived',
    formula: `(${gaps.map(({ value }) => formatUsdBn(value ?? 0)).join(' + ')}) ÷ ${gaps.length} = ${formatUsdBn(mean, 2)}`,
    formulaTerms: 'China Customs (FOB) − US Census (customs value), $bn, each month',
    refs: [...refsOf(CHINA.id), ...refsOf(US.id)],
  }
  const months =
    gaps.length === 1
      ? formatPeriod(last.period)
      : `the ${countWord(gaps.length)} months to ${formatPeriod(last.period)}`
  return [
    `Over ${months} China counted `,
    cited,
    ` a month ${mean < 0 ? 'less' : 'more'} than the US for the same flow`,
  ]
}
