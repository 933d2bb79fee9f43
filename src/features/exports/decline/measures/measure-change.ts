import type { PlotPoint } from '#src/charts/model.ts'
import { isKnown, type Lens } from '#src/data/lens.ts'
import type { Observation } from '#src/data/observations.ts'
import { monthOnMonth, yearOnYear } from '#src/data/series-math.ts'
import { citeChange, citeObservation } from '#src/evidence/citing/cite-observation.ts'
import { toDerivedPoints } from '#src/evidence/points/to-derived-points.ts'
import { toPoints } from '#src/evidence/points/to-points.ts'
import { formatPercent, formatSignedPercent } from '#src/lib/words/format-figure.ts'
import { formatPeriod } from '#src/lib/words/format-period.ts'
import { isMonth } from '#src/lib/period.ts'
import { columnLabel, lastKnown } from '#src/features/exports/decline/decline-labels.ts'
import { CHINA, CHINA_YOY, findRow, type DeclineData, type Measured, type MeasureOptions } from './measured.ts'
import { isWithin, WHOLE_AXIS, type Range } from '#src/features/exports/to-range.ts'

/** Change on the month before, worked out from the levels. */
export function measureOnMonth({ levels }: DeclineData, options: MeasureOptions): Measured {
  const points = toDerivedPoints(
    levels.map((row) => row.period).filter(isMonth),
    (period) => monthOnMonth(levels, period),
    { ...options, axis: WHOLE_AXIS, toResult: (value) => formatSignedPercent(value, 2) },
  )
  const series = columns(CHINA.id, `${CHINA.name}, month-on-month`, points)
  const latest = lastKnown(within(series, options.range))
  const change = latest && monthOnMonth(levels, latest.period)
  return {
    finding: change
      ? [
          `${CHINA.name} ${change.value < 0 ? 'fell' : 'rose'} `,
          citeChange(change, { seriesId: CHINA.id, name: CHINA.name, text: formatPercent(Math.abs(change.value)) }),
          ` in a month, to ${formatPeriod(latest.period)}`,
        ]
      : [`No change on the month of ${CHINA.name} was known`],
    subtitle:
      'Goods, % change on the month before, worked out from $bn levels, not seasonally adjusted. The Lunar New Year moves January to March.',
    unit: 'percent',
    isChange: true,
    series: [series],
    subjects: { [CHINA.id]: `The change on the month of ${CHINA.name} was` },
    notices: [],
    annotate: ([first]) => ({ labels: columnLabel(first) }),
  }
}

/** Change on the same period a year earlier, as reported; January and February as one row. */
export function measureOnYear({ changes, levels }: DeclineData, options: MeasureOptions): Measured {
  const points = withFormula(toPoints(changes, { ...options, axis: WHOLE_AXIS }), levels, options.lens)
  const series = columns(CHINA_YOY.id, `${CHINA.name}, year-on-year`, points)
  const latest = lastKnown(within(series, options.range))
  const row = latest && findRow(changes, latest.period)
  return {
    finding:
      row?.value == null
        ? [`No change on the year of ${CHINA.name} was known`]
        : [
            `${CHINA.name} were `,
            citeObservation(row, {
              seriesId: CHINA_YOY.id,
              name: `${CHINA.name}, change on a year earlier`,
              text: formatPercent(Math.abs(row.value)),
            }),
            ` ${row.value < 0 ? 'lower' : 'higher'} in ${formatPeriod(row.period)} than a year earlier`,
          ],
    subtitle:
      'Goods, % change on the same period a year earlier, as reported in $ terms. January and February stand as one row.',
    unit: 'percent',
    isChange: true,
    series: [series],
    subjects: { [CHINA_YOY.id]: `The change on the year of ${CHINA.name} was` },
    notices: [],
    annotate: ([first]) => ({ labels: columnLabel(first) }),
  }
}

const columns = (id: string, name: string, points: readonly PlotPoint[]) => ({
  id,
  name,
  publisher: 'China Customs',
  role: 'cn' as const,
  shape: 'column' as const,
  points,
})

const within = (series: ReturnType<typeof columns>, range: Range) => ({
  ...series,
  points: series.points.filter((point) => isWithin(point.period, range)),
})

/** Where both levels are known, a reported change also shows how it follows from them, beside its own remark. */
function withFormula(points: readonly PlotPoint[], levels: readonly Observation[], lens: Lens): PlotPoint[] {
  return points.map((point) => {
    const change = yearOnYear(levels, point.period)
    if (change === null || !(lens.hindsight || isKnown(change.known, lens))) return point
    const arithmetic = `The levels give ${change.formula} = ${formatSignedPercent(change.value, 2)}.`
    return { ...point, note: point.note === undefined ? arithmetic : `${point.note} ${arithmetic}` }
  })
}
