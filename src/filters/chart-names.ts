import type { ChartId } from './view.ts'

/** What a chart is called where its finding is not at hand: in a list, in the name of a step. */
export const CHART_NAMES: Record<ChartId, string> = {
  decline: 'The decline',
  partners: 'Partners',
  tariffs: 'Duties',
  products: 'Products',
  'two-offices': 'Two offices',
  'long-view': 'The long view',
  magnets: 'Magnets',
  'rare-earth-exports': 'Rare-earth exports',
  stages: 'Shares by stage',
  'mine-production': 'Mine production',
  'import-sources': 'US import sources',
  'import-reliance': 'US import reliance',
  prices: 'Rare-earth prices',
  chips: 'Chip imports',
  students: 'Chinese students in the US',
}
