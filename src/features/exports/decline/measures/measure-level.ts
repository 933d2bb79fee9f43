import type { PlotLabel, PlotPoint, Readout } from '#src/charts/model.ts'
import { latestReadable } from '#src/data/known.ts'
import { isKnown, type Lens } from '#src/data/lens.ts'
import type { Observation } from '#src/data/observations.ts'
import { monthOnMonth, yearOnYear } from '#src/data/series-math.ts'
import { citeObservation } from '#src/evidence/citing/cite-observation.ts'
import type { Finding } from '#src/evidence/citing/cited.ts'
import { toPoints } from '#src/evidence/points/to-points.ts'
import { formatSignedPercent, formatUsdBn } from '#src/lib/words/format-figure.ts'
import { formatPeriod } from '#src/lib/words/format-period.ts'
import { formatNumber, MONTHS } from '#src/lib/words/format.ts'
import { addMonths, isMonth, yearBefore } from '#src/lib/period.ts'
import { middleOf, type TimeAxis } from '#src/lib/time-axis.ts'
import { endLabel, nameLabel } from '#src/features/exports/decline/decline-labels.ts'
import { CHINA, findRow, US, type DeclineData, type Measured, type MeasureOptions } from './measured.ts'
import { isWithin, WHOLE_AXIS } from '#src/features/exports/to-range.ts'

/** The level, $bn a month, as each office counts it. */
export function measureLevel({ levels, changes, census }: DeclineData, options: MeasureOptions): Measured {
  const { lens, range } = options
  const china = withChanges(toPoints(levels, { ...options, axis: WHOLE_AXIS }), changes, lens)
  const us = toPoints(census, { ...options, axis: WHOLE_AXIS, divideBy: 1000 })
  const latest = latestReadable(
    levels.filter((row) => isWithin(row.period, range)),
    lens.day,
  )
  const before = latest && isMonth(latest.period) ? findRow(levels, addMonths(latest.period, -1)) : undefined
  return {
    finding: toFinding(latest, before, lens),
    subtitle: 'Goods, $bn a month, customs basis, not seasonally adjusted. Read January and February together.',
    unit: 'usd-bn',
    isChange: false,
    series: [
      { id: CHINA.id, name: CHINA.office, publisher: 'China Customs', role: 'cn', shape: 'line', points: china },
      { id: US.id, name: US.office, publisher: 'US Census', role: 'us', shape: 'line', points: us },
    ],
    subjects: { [CHINA.id]: `${CHINA.name} were`, [US.id]: `${US.name}, by US Census, were` },
    notices: [],
    annotate: ([first, second], axis) => ({
      labels: [
        ...nameLabel(
          first,
          { text: CHINA.office, short: 'China', side: 'above' },
          { room: 2.2, all: [first, second].flatMap((one) => one ?? []) },
        ),
        ...nameLabel(
          second,
          { text: US.office, short: 'US', side: 'below' },
          { room: 2.2, all: [first, second].flatMap((one) => one ?? []) },
        ),
        ...yearBeforeLabel(levels, latest, axis),
        ...endLabel(first, 'usd-bn'),
        ...endLabel(second, 'usd-bn'),
      ],
      readout: toReadout({ levels, changes }, latest, lens, axis),
    }),
  }
}

/** The change on the year as published, as the rest of the page gives it; one published after the lens day only beside a level that was. */
function withChanges(points: readonly PlotPoint[], changes: readonly Observation[], lens: Lens): PlotPoint[] {
  const published = new Map(changes.map((row) => [row.period, row]))
  return points.map((point) => {
    const row = published.get(point.period)
    if (row?.value == null || (!point.isLater && !isKnown(row.released, lens))) return point
    return { ...point, onYear: { percent: row.value, sourceIds: row.sourceIds, known: row.released } }
  })
}

function toFinding(latest: Observation | null, before: Observation | undefined, lens: Lens): Finding {
  if (latest?.value == null) return [`No monthly figure for ${CHINA.name} was known`]
  const now = citeObservation(latest, { seriesId: CHINA.id, name: CHINA.name, text: formatUsdBn(latest.value) })
  if (before?.value == null || !isKnown(before.released, lens))
    return [`${CHINA.name} came to `, now, ` in ${formatPeriod(latest.period)}`]
  const then = citeObservation(before, { seriesId: CHINA.id, name: CHINA.name, text: formatUsdBn(before.value) })
  const verb = latest.value < before.value ? 'fell' : 'rose'
  return [
    `${CHINA.name} ${verb} from `,
    then,
    ` in ${monthOf(before.period)} to `,
    now,
    ` in ${monthOf(latest.period)}`,
  ]
}

function toReadout(
  { levels, changes }: Pick<DeclineData, 'levels' | 'changes'>,
  latest: Observation | null,
  lens: Lens,
  axis: TimeAxis,
): Readout | undefined {
  if (latest?.value == null || !isMonth(latest.period)) return undefined
  // The change on the year as reported, where it is: the figure that the rest of the page gives too.
  const reported = changes.find((row) => row.period === latest.period && isKnown(row.released, lens))?.value ?? null
  const onYear = reported === null ? yearOnYear(levels, latest.period) : { value: reported }
  const rows = [
    {
      row: findRow(levels, addMonths(latest.period, -1)),
      label: (period: string) => monthOf(period),
      change: monthOnMonth(levels, latest.period),
    },
    { row: findRow(levels, yearBefore(latest.period)), label: formatPeriod, change: onYear },
  ].flatMap(({ row, label, change }) =>
    row?.value == null || change === null
      ? []
      : [[label(row.period), formatNumber(row.value, 1), formatSignedPercent(change.value)] as const],
  )
  return {
    at: middleOf(latest.period, axis),
    value: latest.value,
    role: 'cn',
    title: formatPeriod(latest.period),
    figure: formatUsdBn(latest.value),
    rows,
  }
}

/** The same month a year before, marked on the line. */
function yearBeforeLabel(levels: readonly Observation[], latest: Observation | null, axis: TimeAxis): PlotLabel[] {
  const row = latest && findRow(levels, yearBefore(latest.period))
  if (row?.value == null) return []
  return [
    {
      at: middleOf(row.period, axis),
      value: row.value,
      text: formatPeriod(row.period),
      side: 'below-right',
      role: 'cn',
      hasDot: true,
      isOptional: true,
    },
  ]
}

const monthOf = (period: string) =>
  isMonth(period) ? (MONTHS[Number(period.slice(5, 7)) - 1] ?? period) : formatPeriod(period)
