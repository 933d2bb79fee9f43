import { latestReadable } from '#src/data/known.ts'
import { isKnown, type Lens } from '#src/data/lens.ts'
import { shareOf, type Change } from '#src/data/series-math.ts'
import { refsOf } from '#src/evidence/citing/cite-observation.ts'
import type { Cited, Finding } from '#src/evidence/citing/cited.ts'
import { toDerivedPoints } from '#src/evidence/points/to-derived-points.ts'
import { formatPercent } from '#src/lib/words/format-figure.ts'
import { formatPeriod } from '#src/lib/words/format-period.ts'
import { isMonth, yearBefore } from '#src/lib/period.ts'
import { endLabel, lastKnownLabel } from '#src/features/exports/decline/decline-labels.ts'
import { CHINA, type DeclineData, type Measured, type MeasureOptions } from './measured.ts'
import { isWithin, WHOLE_AXIS } from '#src/features/exports/to-range.ts'

const TOTAL = 'gacc-total-exports'
const SHARE_ID = 'gacc-exports-to-us-share'
const NAME = 'US share of China’s exports'

/** What part of China's exports to all partners went to the US, month by month. */
export function measureShare({ levels, totals }: DeclineData, options: MeasureOptions): Measured {
  const { lens, range } = options
  const points = toDerivedPoints(
    levels.map((row) => row.period).filter(isMonth),
    (period) => shareOf(levels, totals, period),
    { ...options, axis: WHOLE_AXIS, toResult: (value) => formatPercent(value, 2) },
  )
  const both = levels.filter((row) => isWithin(row.period, range) && shareOf(levels, totals, row.period) !== null)
  const latest = latestReadable(both, lens.day)
  return {
    finding: toFinding(latest?.period ?? null, (period) => shareOf(levels, totals, period), lens),
    subtitle:
      'Goods, % of China’s exports to all partners, worked out from $bn levels of China Customs, not seasonally adjusted.',
    unit: 'percent',
    isChange: false,
    series: [
      { id: SHARE_ID, name: NAME, publisher: 'China Customs', role: 'cn', shape: 'line', isShare: true, points },
    ],
    subjects: { [SHARE_ID]: `The ${NAME} was` },
    notices: [],
    annotate: ([first]) => ({
      labels: [...lastKnownLabel(first, (value) => formatPercent(value)), ...endLabel(first, 'percent')],
    }),
  }
}

function toFinding(period: string | null, shareIn: (period: string) => Change | null, lens: Lens): Finding {
  const now = period === null ? null : shareIn(period)
  if (period === null || now === null || !isKnown(now.known, lens)) return [`No ${NAME} was known`]
  const start = ['The US took ', cite(now, period), ` of China’s exports in ${formatPeriod(period)}`]
  const before = shareIn(yearBefore(period))
  if (before === null || !isKnown(before.known, lens)) return start
  return [...start, ', against ', cite(before, yearBefore(period)), ' a year earlier']
}

function cite(share: Change, period: string): Cited {
  return {
    text: formatPercent(share.value),
    label: `${NAME}, ${formatPeriod(period)}`,
    sourceIds: share.sourceIds,
    known: share.known,
    status: 'derived',
    formula: `${share.formula} = ${formatPercent(share.value, 2)}`,
    formulaTerms: 'exports to the US ÷ exports to all partners × 100, $bn',
    refs: [...refsOf(CHINA.id, period), ...refsOf(TOTAL, period)],
  }
}
