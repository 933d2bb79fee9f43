import fc from 'fast-check'
import type { PlotModel } from '#src/charts/model.ts'
import type { Finding } from '#src/evidence/cited.ts'
import { toGap } from '#src/features/exports/offices/to-gap.ts'
import { LONG_SERIES, toLongView } from '#src/features/exports/long-view/to-long-view.ts'
import { toProducts } from '#src/features/exports/partners/to-products.ts'
import { toRange } from '#src/features/exports/to-range.ts'
import { CHIPS_CHINA, CHIPS_TAIWAN, CHIPS_WORLD, toChips } from '#src/features/issues/to-chips.ts'
import { MAGNETS, MAGNETS_TO_US, toMagnets } from '#src/features/issues/to-magnets.ts'
import { STUDENTS, toStudents } from '#src/features/issues/to-students.ts'
import { RELIANCE, toImportReliance } from '#src/features/issues/rare-earths/to-import-reliance.ts'
import { toImportSources } from '#src/features/issues/rare-earths/to-import-sources.ts'
import { MINES, toMineProduction } from '#src/features/issues/rare-earths/to-mine-production.ts'
import { PRICE_SERIES, toPrices } from '#src/features/issues/rare-earths/to-prices.ts'
import {
  RARE_EARTHS,
  RARE_EARTHS_ANNUAL,
  toRareEarthExports,
} from '#src/features/issues/rare-earths/to-rare-earth-exports.ts'
import { toStages } from '#src/features/issues/rare-earths/to-stages.ts'
import {
  DUTIES_BESIDE,
  LONG_VIEWS,
  MEASURES,
  SHIPPED,
  type ChartId,
  type Compare,
  type View,
} from '#src/filters/view.ts'
import { addMonths } from '#src/lib/period.ts'
import {
  countries,
  importSources,
  issues,
  observationsOf,
  production,
  products,
  sourceById,
} from '#tests/dataset/read.ts'
import { LENS_IDS, lensOf } from '#tests/evidence/lens-of.ts'
import { declineOf, partnersOf, tariffsOf } from '#tests/features/exports/data-of.ts'

/** Everything of a view that a chart is made from. */
export type ChartView = Pick<
  View,
  | 'round'
  | 'country'
  | 'hindsight'
  | 'measure'
  | 'base'
  | 'from'
  | 'to'
  | 'compare'
  | 'month'
  | 'duties'
  | 'goods'
  | 'shipped'
  | 'long'
>

export interface AnyChart {
  readonly finding: Finding
  readonly model: PlotModel
}

const month = fc.integer({ min: 0, max: 35 }).map((count) => addMonths('2024-01', count))
const span = fc.tuple(month, month).map(([a, b]): [string, string] => (a < b ? [a, b] : [b, a]))

/** Any view of the charts: months that were reported, that were not, and that nobody could know yet. */
export const anyChartView: fc.Arbitrary<ChartView> = fc
  .record({
    round: fc.constantFrom(...LENS_IDS),
    country: fc.uniqueArray(fc.constantFrom(...countries.map(({ code }) => code)), { maxLength: 3 }),
    hindsight: fc.constantFrom('on' as const, 'off' as const),
    measure: fc.constantFrom(...MEASURES),
    base: fc.option(month),
    range: fc.option(span),
    compare: fc.oneof(
      fc.constantFrom(null, null, 'prior-year' as const),
      span.map(([first, last]): Compare => `${first}..${last}`),
    ),
    month: fc.option(month),
    duties: fc.uniqueArray(fc.constantFrom(...DUTIES_BESIDE)),
    goods: fc.constantFrom(null, '2025-05', '2025-11', '2025-07'),
    shipped: fc.constantFrom(...SHIPPED),
    long: fc.constantFrom(...LONG_VIEWS),
  })
  .map(({ range, ...view }) => ({ ...view, from: range?.[0] ?? null, to: range?.[1] ?? null }))

/** A view as it is first opened, changed as told. */
export const viewOf = (change: Partial<ChartView>): ChartView => ({
  round: 'all',
  country: [],
  hindsight: 'on',
  measure: 'level',
  base: null,
  from: null,
  to: null,
  compare: null,
  month: null,
  duties: [],
  goods: null,
  shipped: 'value',
  long: 'rolling',
  ...change,
})

const rowsOf = (ids: readonly string[]) => new Map(ids.map((id) => [id, observationsOf(id)]))
const DATA = {
  long: LONG_SERIES.map(({ id }) => observationsOf(id)),
  china: observationsOf('gacc-exports-to-us'),
  census: observationsOf('census-imports-from-china'),
  magnets: { all: observationsOf(MAGNETS), us: observationsOf(MAGNETS_TO_US) },
  rareEarths: { monthly: observationsOf(RARE_EARTHS), annual: observationsOf(RARE_EARTHS_ANNUAL) },
  mines: { series: rowsOf(MINES.map(({ seriesId }) => seriesId)), production },
  reliance: rowsOf(RELIANCE.map(({ seriesId }) => seriesId)),
  prices: rowsOf(PRICE_SERIES),
  chips: {
    china: observationsOf(CHIPS_CHINA),
    taiwan: observationsOf(CHIPS_TAIWAN),
    world: observationsOf(CHIPS_WORLD),
  },
  students: observationsOf(STUDENTS),
}

const drawingOf = ({ round, hindsight, country }: ChartView) => ({
  lens: lensOf(round, hindsight === 'on'),
  lensLabel: round,
  sources: sourceById,
  marked: country,
})

/** Every chart of the page from the published files; null where there is nothing to draw. */
export const CHARTS: Record<ChartId, (view: ChartView) => AnyChart | null> = {
  decline: ({ round, hindsight, measure, base, compare, ...view }) =>
    declineOf(round, measure, hindsight === 'on', { range: toRange(view), base, compare }),
  partners: ({ round, hindsight, month: asked, country }) =>
    partnersOf(round, { hindsight: hindsight === 'on', month: asked, marked: [...country] }),
  tariffs: ({ round, hindsight, duties }) => tariffsOf(round, hindsight === 'on', duties),
  products: (view) => toProducts(products, { ...drawingOf(view), kind: view.shipped, month: view.goods }),
  'two-offices': (view) => toGap(DATA.china, DATA.census, drawingOf(view)),
  'long-view': (view) => toLongView(DATA.long, { ...drawingOf(view), kind: view.long }),
  magnets: (view) => toMagnets(DATA.magnets, drawingOf(view)),
  'rare-earth-exports': (view) => toRareEarthExports(DATA.rareEarths, drawingOf(view)),
  stages: (view) => toStages(issues, drawingOf(view)),
  'mine-production': (view) => toMineProduction(DATA.mines, drawingOf(view)),
  'import-sources': (view) => toImportSources(importSources, drawingOf(view)),
  'import-reliance': (view) => toImportReliance(DATA.reliance, drawingOf(view)),
  prices: (view) => toPrices(DATA.prices, drawingOf(view)),
  chips: (view) => toChips(DATA.chips, drawingOf(view)),
  students: (view) => toStudents(DATA.students, drawingOf(view)),
}
