import fc from 'fast-check'
import type { PlotModel } from '#src/charts/model.ts'
import type { Finding } from '#src/evidence/citing/cited.ts'
import { toPlotEvents } from '#src/evidence/events/to-events.ts'
import { toGap } from '#src/features/exports/offices/to-gap.ts'
import { LONG_SERIES, toLongView } from '#src/features/exports/long-view/to-long-view.ts'
import { toProducts } from '#src/features/exports/partners/to-products.ts'
import { toRange, WHOLE_AXIS } from '#src/features/exports/to-range.ts'
import { CHIPS_CHINA, CHIPS_TAIWAN, CHIPS_WORLD, toChips } from '#src/features/issues/technology/to-chips.ts'
import { MAGNETS, MAGNETS_TO_US, toMagnets } from '#src/features/issues/magnets/to-magnets.ts'
import { STUDENTS, toStudents } from '#src/features/issues/technology/to-students.ts'
import { RELIANCE, toImportReliance } from '#src/features/issues/rare-earths/imports/to-import-reliance.ts'
import { toImportSources } from '#src/features/issues/rare-earths/imports/to-import-sources.ts'
import { MINES, toMineProduction } from '#src/features/issues/rare-earths/mining/to-mine-production.ts'
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
import type { TimeAxis } from '#src/lib/time-axis.ts'
import { FILES, observationsBy } from '#tests/dataset/by-tier.ts'
import { countries, events, sourceById } from '#tests/dataset/read.ts'
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
  | 'tiers'
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
    tiers: fc.constantFrom('all' as const, 'ab' as const),
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
  tiers: 'all',
  ...change,
})

/** What the charts are drawn from, whole or without what rests on tiers C and D alone. */
function dataOf(tiers: View['tiers']) {
  const one = (id: string) => observationsBy(tiers, id)
  const rowsOf = (ids: readonly string[]) => new Map(ids.map((id) => [id, one(id)]))
  return {
    ...FILES[tiers],
    long: LONG_SERIES.map(({ id }) => one(id)),
    china: one('gacc-exports-to-us'),
    census: one('census-imports-from-china'),
    magnets: { all: one(MAGNETS), us: one(MAGNETS_TO_US) },
    rareEarths: { monthly: one(RARE_EARTHS), annual: one(RARE_EARTHS_ANNUAL) },
    mines: { series: rowsOf(MINES.map(({ seriesId }) => seriesId)), production: FILES[tiers].production },
    reliance: rowsOf(RELIANCE.map(({ seriesId }) => seriesId)),
    prices: rowsOf(PRICE_SERIES),
    chips: { china: one(CHIPS_CHINA), taiwan: one(CHIPS_TAIWAN), world: one(CHIPS_WORLD) },
    students: one(STUDENTS),
  }
}
const DATA = { all: dataOf('all'), ab: dataOf('ab') }

const drawingOf = ({ round, hindsight, country }: ChartView) => ({
  lens: lensOf(round, hindsight === 'on'),
  lensLabel: round,
  sources: sourceById,
  marked: country,
})

/** Events on a topic, or all, as they are marked on an axis. */
const eventsOn = (topic: string | null, { round, hindsight }: ChartView, axis?: TimeAxis) =>
  toPlotEvents(
    events.filter(({ topics }) => topic === null || topics.includes(topic)),
    { lens: lensOf(round, hindsight === 'on'), ...(axis && { axis }) },
  )

/** Every chart of the page from the published files; null where there is nothing to draw. */
export const CHARTS: Record<ChartId, (view: ChartView) => AnyChart | null> = {
  decline: ({ round, hindsight, measure, base, compare, tiers, ...view }) =>
    declineOf(round, measure, hindsight === 'on', { range: toRange(view), base, compare, tiers }),
  partners: ({ round, hindsight, month: asked, country, tiers }) =>
    partnersOf(round, { hindsight: hindsight === 'on', month: asked, marked: [...country], tiers }),
  tariffs: (view) => {
    const { model, ...chart } = tariffsOf(view.round, view.hindsight === 'on', view.duties, view.tiers)
    return { ...chart, model: { ...model, events: eventsOn('tariffs', view) } }
  },
  products: (view) =>
    toProducts(DATA[view.tiers].products, { ...drawingOf(view), kind: view.shipped, month: view.goods }),
  'two-offices': (view) =>
    toGap(DATA[view.tiers].china, DATA[view.tiers].census, { ...drawingOf(view), events: eventsOn(null, view) }),
  'long-view': (view) => {
    const { model, ...chart } = toLongView(DATA[view.tiers].long, { ...drawingOf(view), kind: view.long })
    return { ...chart, model: { ...model, events: eventsOn(null, view, WHOLE_AXIS) } }
  },
  magnets: (view) => toMagnets(DATA[view.tiers].magnets, { ...drawingOf(view), events: eventsOn('rare-earths', view) }),
  'rare-earth-exports': (view) =>
    toRareEarthExports(DATA[view.tiers].rareEarths, { ...drawingOf(view), events: eventsOn('rare-earths', view) }),
  stages: (view) => toStages(DATA[view.tiers].issues, drawingOf(view)),
  'mine-production': (view) => toMineProduction(DATA[view.tiers].mines, drawingOf(view)),
  'import-sources': (view) => toImportSources(DATA[view.tiers].importSources, drawingOf(view)),
  'import-reliance': (view) => toImportReliance(DATA[view.tiers].reliance, drawingOf(view)),
  prices: (view) => toPrices(DATA[view.tiers].prices, drawingOf(view)),
  chips: (view) => toChips(DATA[view.tiers].chips, drawingOf(view)),
  students: (view) => toStudents(DATA[view.tiers].students, drawingOf(view)),
}
