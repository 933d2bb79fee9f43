import type { PlotSeries } from '#src/charts/model.ts'
import { latestReadable } from '#src/data/known.ts'
import { isKnown } from '#src/data/lens.ts'
import type { Observation } from '#src/data/observations.ts'
import { indexOn } from '#src/data/series-math.ts'
import type { Cited, Finding } from '#src/evidence/citing/cited.ts'
import { refsOf } from '#src/evidence/citing/cite-observation.ts'
import { toDerivedPoints } from '#src/evidence/points/to-derived-points.ts'
import { formatPeriod } from '#src/lib/words/format-period.ts'
import { formatDate, formatNumber } from '#src/lib/words/format.ts'
import { isMonth } from '#src/lib/period.ts'
import { endLabel, lastKnownLabel, nameLabel } from '#src/features/exports/decline/decline-labels.ts'
import { CHINA, US, findRow, type DeclineData, type Measured, type MeasureOptions, type Notice } from './measured.ts'
import { isWithin, WHOLE_AXIS } from '#src/features/exports/to-range.ts'

/** December 2024: the last month before any of the duties of 2025 was announced, and known at every round. */
export const DEFAULT_BASE = '2024-12'

/** Each office's level with its own figure of the base month as 100. */
export function measureIndex({ levels, census }: DeclineData, options: MeasureOptions): Measured {
  const { base, lens, range } = options
  const pointsOf = (rows: readonly Observation[]) =>
    toDerivedPoints(rows.map((row) => row.period).filter(isMonth), (period) => indexOn(rows, period, base), {
      ...options,
      axis: WHOLE_AXIS,
      toResult: (value) => formatNumber(value, 1),
    })
  const all: PlotSeries[] = [
    { ...seriesOf(CHINA, 'China Customs'), role: 'cn', points: pointsOf(levels) },
    { ...seriesOf(US, 'US Census'), role: 'us', points: pointsOf(census) },
  ]
  return {
    finding: toFinding(levels, options),
    subtitle: `Goods, index, ${formatPeriod(base)} = 100 for each office, worked out from monthly $ values, not seasonally adjusted.`,
    unit: 'points',
    isChange: false,
    series: all.filter((one, index) => index === 0 || one.points.length > 0),
    subjects: {
      [CHINA.id]: `The index of ${CHINA.name} stood at`,
      [US.id]: `The index of ${US.name}, by US Census, stood at`,
    },
    notices: toNotices(levels, census, options),
    annotate: ([first, second]) => ({
      labels: [
        ...nameLabel(
          first,
          { text: CHINA.office, short: 'China', side: 'above' },
          { room: 5, all: [first, second].flatMap((one) => one ?? []) },
        ),
        ...nameLabel(
          second,
          { text: US.office, short: 'US', side: 'below' },
          { room: 5, all: [first, second].flatMap((one) => one ?? []) },
        ),
        ...(lens.hindsight && range.isChosen ? [] : lastKnownLabel(first, (value) => formatNumber(value, 1))),
        ...endLabel(first, 'points'),
        ...endLabel(second, 'points'),
      ],
    }),
  }
}

const seriesOf = ({ id, office }: typeof CHINA, publisher: string) => ({
  id,
  name: `${office}, index`,
  publisher,
  shape: 'line' as const,
})

/** The latest month; January and February both where the latest is one of them, since the Lunar New Year moves. */
function toFinding(levels: readonly Observation[], { base, lens, range }: MeasureOptions): Finding {
  const none = [`No index of ${CHINA.name} on ${formatPeriod(base)} was known`]
  const latest = latestReadable(
    levels.filter((row) => isWithin(row.period, range)),
    lens.day,
  )
  if (latest === null) return none
  const months = isMonth(latest.period)
    ? [latest.period]
    : ['01', '02'].map((one) => `${latest.period.slice(0, 4)}-${one}`)
  const cited = months.flatMap((month) => citeIndex(levels, month, base, lens.day) ?? [])
  const [first, second] = cited
  if (first === undefined || cited.length < months.length) return none
  const of = `, with ${formatPeriod(base)} as 100`
  const start = `${CHINA.name} stood at `
  if (second === undefined) return [start, first, ` in ${formatPeriod(latest.period)}${of}`]
  return [start, first, ' in January and ', second, ` in February ${latest.period.slice(0, 4)}${of}`]
}

function citeIndex(levels: readonly Observation[], period: string, base: string, day: string): Cited | null {
  const index = indexOn(levels, period, base)
  if (index === null || index.known > day) return null
  const text = formatNumber(index.value, 1)
  return {
    text,
    label: `${CHINA.name}, index, ${formatPeriod(period)}`,
    sourceIds: index.sourceIds,
    known: index.known,
    status: 'derived',
    formula: `${index.formula} = ${text}`,
    formulaTerms: `${formatPeriod(period)} ÷ ${formatPeriod(base)} × 100, $bn`,
    refs: refsOf(CHINA.id, period, base),
  }
}

/** A base that is missing is named, not replaced in silence. */
function toNotices(
  levels: readonly Observation[],
  census: readonly Observation[],
  { base, lens }: MeasureOptions,
): Notice[] {
  const whyNot = (rows: readonly Observation[]) => {
    const row = findRow(rows, base)
    if (row?.value == null) return 'was not found'
    return isKnown(row.released, lens) || lens.hindsight ? null : `was not known on ${formatDate(lens.day)}`
  }
  const [china, us] = [whyNot(levels), whyNot(census)]
  const wayOut =
    base === DEFAULT_BASE ? null : { label: `Use ${formatPeriod(DEFAULT_BASE)} as 100`, change: { base: null } }
  const month = formatPeriod(base)
  if (china !== null) {
    return [{ text: `China’s figure for ${month} ${china}, so there is no index of it on that month.`, wayOut }]
  }
  return us === null ? [] : [{ text: `The US figure for ${month} ${us}, so its line is left out.`, wayOut }]
}
