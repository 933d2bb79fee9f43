import { isKnown, splitKnown, type Lens } from '#src/data/lens.ts'
import type { Observation } from '#src/data/observations.ts'
import { citeObservation } from '#src/evidence/citing/cite-observation.ts'
import type { Cited, Finding } from '#src/evidence/citing/cited.ts'
import { formatUsdBn } from '#src/lib/words/format-figure.ts'
import { formatPeriod } from '#src/lib/words/format-period.ts'
import { formatNumber } from '#src/lib/words/format.ts'

export interface OfficesRow {
  readonly period: string
  readonly china: Cited | null
  readonly us: Cited | null
  readonly gap: Cited | null
  /** One of the two came out after the lens day. */
  readonly isLater: boolean
}

export interface TwoOffices {
  readonly finding: Finding
  readonly rows: readonly OfficesRow[]
}

const ROWS = 4

/** Both customs offices' figures for the same flow, month by month, side by side, never joined. */
export function toTwoOffices(china: readonly Observation[], census: readonly Observation[], lens: Lens): TwoOffices {
  const all = splitKnown(china, lens, (row) => row.released)
  const usAll = splitKnown(census, lens, (row) => row.released)
  const usShown = [...usAll.then, ...usAll.later]
  const rows = [...all.then, ...all.later]
    .filter((row) => row.value !== null)
    .map((row) =>
      toRow(
        row,
        usShown.find((other) => other.period === row.period),
        lens,
      ),
    )
  const lastThen = rows.findLastIndex((row) => !row.isLater && row.gap !== null)
  // The last months known then; with hindsight also the one that followed.
  const from = Math.max(0, lastThen - (ROWS - 2))
  const shown = rows.slice(from, from + ROWS)
  const last = rows[lastThen]
  return {
    rows: shown,
    finding: last?.gap
      ? ['Two customs offices, two figures: the gap for ', `${formatPeriod(last.period)} is `, last.gap]
      : ['Two customs offices: no month was known from both'],
  }
}

function toRow(row: Observation, us: Observation | undefined, lens: Lens): OfficesRow {
  const value = row.value ?? 0
  const usValue = us?.value == null ? null : us.value / 1000
  const usIsLater = us !== undefined && !isKnown(us.released, lens)
  const isLater = !isKnown(row.released, lens) || usIsLater
  const gap = usValue === null ? null : value - usValue
  return {
    period: row.period,
    isLater,
    china: citeObservation(row, {
      seriesId: 'gacc-exports-to-us',
      name: 'China’s exports to the US, China Customs',
      text: formatNumber(value, 1),
    }),
    us:
      us === undefined || usValue === null
        ? null
        : citeObservation(us, {
            seriesId: 'census-imports-from-china',
            name: 'US imports from China, US Census',
            text: formatNumber(usValue, 1),
          }),
    gap:
      us === undefined || gap === null
        ? null
        : {
            text: formatUsdBn(gap),
            label: `China’s figure less the US figure, ${formatPeriod(row.period)}`,
            sourceIds: [...new Set([...row.sourceIds, ...us.sourceIds])],
            known: row.released > us.released ? row.released : us.released,
            status: 'derived',
            formula: `${formatNumber(value, 3)} − ${formatNumber(usValue ?? 0, 3)} = ${formatNumber(gap, 3)}`,
            formulaTerms: 'China Customs (FOB) − US Census (customs value), $bn',
            refs: ['series:gacc-exports-to-us', 'series:census-imports-from-china'],
          },
  }
}
