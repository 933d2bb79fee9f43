import { keepsChart } from '#src/filters/narrow.ts'
import type { ChartId, View } from '#src/filters/view.ts'

/** Whose figures a chart shows, and what they are about. */
interface ChartBearing {
  readonly reporters: readonly string[]
  readonly topics: readonly string[]
}

const SUPPLY = ['rare-earths']

/** The charts on rare earths beside that of magnets, in the order of the page. */
export const RARE_EARTH_CHARTS = {
  'rare-earth-exports': { reporters: ['CN'], topics: ['rare-earths', 'exports'] },
  stages: { reporters: ['CN'], topics: SUPPLY },
  'mine-production': {
    reporters: ['AU', 'BR', 'CA', 'CN', 'GL', 'IN', 'MG', 'MM', 'MY', 'NG', 'RU', 'TH', 'TZ', 'US', 'VN', 'ZA'],
    topics: SUPPLY,
  },
  'import-sources': { reporters: ['AT', 'CN', 'DE', 'EE', 'JP', 'MY', 'NL', 'US'], topics: SUPPLY },
  'import-reliance': { reporters: ['US'], topics: SUPPLY },
  prices: { reporters: ['CN', 'EU'], topics: SUPPLY },
} as const satisfies Partial<Record<ChartId, ChartBearing>>

export type RareEarthChartId = keyof typeof RARE_EARTH_CHARTS

/** Those that the filters keep. */
export function keptCharts(view: Pick<View, 'country' | 'topic'>): RareEarthChartId[] {
  return CHARTS.filter((id) => keepsChart(RARE_EARTH_CHARTS[id], view))
}

const CHARTS = [
  'rare-earth-exports',
  'stages',
  'mine-production',
  'import-sources',
  'import-reliance',
  'prices',
] as const satisfies readonly RareEarthChartId[]
