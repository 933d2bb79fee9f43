import type { ChartId } from '#src/filters/view.ts'

/** The series a chart draws. A figure of theirs leads to it. */
export const CHART_SERIES: Record<ChartId, readonly string[]> = {
  decline: ['gacc-exports-to-us', 'gacc-exports-to-us-yoy'],
  partners: [
    'gacc-total-exports',
    ...['asean', 'eu', 'africa', 'latin-america', 'india', 'germany', 'vietnam', 'south-korea', 'taiwan', 'uk'].map(
      (partner) => `gacc-exports-to-${partner}-yoy`,
    ),
  ],
  tariffs: ['tariff-us-added-legal', 'tariff-cn-added-legal', 'tariff-us-added-model', 'tariff-us-statutory-total'],
  products: [],
  'two-offices': ['census-imports-from-china'],
  'long-view': ['census-exports-to-china'],
  magnets: ['rare-earth-magnet-exports', 'rare-earth-magnet-exports-to-us'],
  'rare-earth-exports': ['rare-earth-exports', 'rare-earth-exports-annual'],
  stages: [],
  'mine-production': ['china', 'united-states', 'myanmar', 'australia', 'world'].map(
    (place) => `rare-earth-mine-production-${place}`,
  ),
  'import-sources': [],
  'import-reliance': ['compounds-metals', 'heavy', 'yttrium', 'scandium'].map(
    (group) => `us-net-import-reliance-${group}`,
  ),
  prices: [
    ...['neodymium', 'ndpr', 'dysprosium', 'terbium', 'samarium', 'gadolinium', 'yttrium', 'lutetium'].map(
      (name) => `price-${name}-oxide`,
    ),
    ...['dysprosium', 'terbium', 'yttrium'].map((name) => `price-europe-${name}`),
  ],
  chips: [
    'us-semiconductor-imports-world',
    'us-semiconductor-imports-china-share',
    'us-semiconductor-imports-taiwan-share',
  ],
  students: ['chinese-students-in-us'],
}

export const DRAWN_SERIES = Object.values(CHART_SERIES).flat()
