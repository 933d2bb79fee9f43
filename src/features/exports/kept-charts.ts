import { keepsChart } from '#src/filters/narrow.ts'
import type { ChartId } from '#src/filters/view.ts'
import { PARTNERS } from '#src/features/exports/partners/partners.ts'

/** What each chart of the region is about: by these the filters keep it. */
export const EXPORT_CHARTS = [
  { id: 'decline', reporters: ['CN', 'US'], topics: ['exports'] },
  { id: 'two-offices', reporters: ['CN', 'US'], topics: ['exports'] },
  { id: 'tariffs', reporters: ['CN', 'US'], topics: ['tariffs'] },
  {
    id: 'partners',
    // Some are reported since January only, in the table beside the chart.
    reporters: ['CN', ...PARTNERS.map(({ code }) => code), 'JP', 'BR', 'HK', 'RU'],
    topics: ['exports'],
  },
  { id: 'products', reporters: ['CN', 'US'], topics: ['exports'] },
  { id: 'long-view', reporters: ['US', 'CN'], topics: ['exports'] },
] as const satisfies readonly { id: ChartId; reporters: readonly string[]; topics: readonly string[] }[]

/** Those of the first row. */
export const DECLINE_CHARTS: readonly ChartId[] = ['decline', 'two-offices', 'products']

/** Which charts the filters keep. */
export function keptCharts(chosen: { country: readonly string[]; topic: readonly string[] }): Set<ChartId> {
  return new Set(EXPORT_CHARTS.filter((chart) => keepsChart(chart, chosen)).map((chart) => chart.id))
}
