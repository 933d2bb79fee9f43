import { toLaterPart, type LaterPart } from '#src/evidence/later.tsx'
import type { ChartId } from '#src/filters/view.ts'

interface LaterRow {
  readonly charts: readonly ChartId[]
  /** What it shows, for the waiting and the failed state. */
  readonly what: string
  /** About its height on a desk, px. */
  readonly height: number
  readonly part: LaterPart
}

/** What was shipped, beside the decline and below both offices' figures. */
export const PRODUCTS = toLaterPart(
  async () => (await import('#src/features/exports/partners/products-part.ts')).PRODUCTS_PART,
)

/** The rows below the decline: code and figures of each come when somebody comes near. */
export const LATER_ROWS: readonly LaterRow[] = [
  {
    charts: ['tariffs', 'partners'],
    what: 'duties and figures by partner',
    height: 560,
    part: toLaterPart(async () => (await import('#src/features/exports/tariffs/tariffs-part.ts')).TARIFFS_PART),
  },
  {
    charts: ['two-offices'],
    what: 'figures of both customs offices',
    height: 520,
    part: toLaterPart(async () => (await import('#src/features/exports/offices/offices-part.ts')).OFFICES_PART),
  },
  {
    charts: ['long-view'],
    what: 'figures since 1985',
    height: 480,
    part: toLaterPart(async () => (await import('#src/features/exports/long-view/long-view-part.ts')).LONG_VIEW_PART),
  },
]
