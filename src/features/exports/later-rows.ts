import { askFor } from '#src/data/ask-for.ts'
import { observationsQuery } from '#src/data/observations.ts'
import { partnersQuery } from '#src/data/partners.ts'
import { productsQuery } from '#src/data/products.ts'
import { seriesQuery } from '#src/data/series.ts'
import { toLaterPart, type LaterPart } from '#src/evidence/later.tsx'
import type { ChartId } from '#src/filters/view.ts'
import { PARTNERS } from '#src/features/exports/partners/partners.ts'

interface LaterRow {
  readonly charts: readonly ChartId[]
  /** What it shows, for the waiting and the failed state. */
  readonly what: string
  /** About its height on a desk, px. */
  readonly height: number
  readonly part: LaterPart
}

/** What was shipped, beside the decline and below both offices' figures. */
export const PRODUCTS_PART = toLaterPart({
  code: async () => (await import('#src/features/exports/partners/products-chart.tsx')).ProductsChart,
  files: [askFor(productsQuery)],
})

/** The rows below the decline: code and figures of each come when somebody comes near. */
export const LATER_ROWS: readonly LaterRow[] = [
  {
    charts: ['tariffs', 'partners'],
    what: 'duties and figures by partner',
    height: 560,
    part: toLaterPart({
      code: async () => (await import('#src/features/exports/tariffs/tariffs-row.tsx')).TariffsRow,
      files: [askFor(seriesQuery), ...PARTNERS.map(({ seriesId }) => askFor(observationsQuery(seriesId)))],
    }),
  },
  {
    charts: ['two-offices', 'partners'],
    what: 'figures of both customs offices',
    height: 520,
    part: toLaterPart({
      code: async () => (await import('#src/features/exports/offices/offices-row.tsx')).OfficesRow,
      files: [askFor(partnersQuery)],
    }),
  },
  {
    charts: ['long-view'],
    what: 'figures since 1985',
    height: 480,
    part: toLaterPart({
      code: async () => (await import('#src/features/exports/long-view/long-view-chart.tsx')).LongViewChart,
      files: [askFor(seriesQuery), askFor(observationsQuery('census-exports-to-china'))],
    }),
  },
]
