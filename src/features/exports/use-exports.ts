import { useQueries, useQuery, useSuspenseQueries } from '@tanstack/react-query'
import { eventsQuery } from '#src/data/events.ts'
import { observationsQuery } from '#src/data/observations.ts'
import { seriesQuery } from '#src/data/series.ts'
import { toCaution } from '#src/evidence/to-caution.ts'
import { toPlotEvents } from '#src/evidence/to-events.ts'
import { useSources } from '#src/evidence/use-sources.ts'
import { bears, keepsChart } from '#src/filters/narrow.ts'
import { useLens } from '#src/filters/use-lens.ts'
import { useView } from '#src/filters/use-view.ts'
import type { ChartId } from '#src/filters/view.ts'
import { toDecline } from '#src/features/exports/decline/to-decline.ts'
import { toEventLabels } from './to-event-labels.ts'
import { toGap } from '#src/features/exports/offices/to-gap.ts'
import { PARTNERS, toPartners } from '#src/features/exports/partners/to-partners.ts'
import { axisOf, toRange } from './to-range.ts'
import { TARIFF_OTHERS } from '#src/features/exports/tariffs/to-other-duties.ts'
import { toTariffs } from '#src/features/exports/tariffs/to-tariffs.ts'
import { toTwoOffices } from '#src/features/exports/offices/to-two-offices.ts'

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

/** Which charts the filters keep. */
export function keptCharts(chosen: { country: readonly string[]; topic: readonly string[] }): Set<ChartId> {
  return new Set(EXPORT_CHARTS.filter((chart) => keepsChart(chart, chosen)).map((chart) => chart.id))
}

export function useExports() {
  const { view } = useView()
  const { lens, round, rounds, dataDate } = useLens()
  const { byId: sources } = useSources()
  const [levels, changes, census, dutiesUs, dutiesCn, totals, events] = useSuspenseQueries({
    queries: [
      observationsQuery('gacc-exports-to-us'),
      observationsQuery('gacc-exports-to-us-yoy'),
      observationsQuery('census-imports-from-china'),
      observationsQuery('tariff-us-added-legal'),
      observationsQuery('tariff-cn-added-legal'),
      observationsQuery('gacc-total-exports'),
      eventsQuery,
    ],
  })
  // Asked for before anything is drawn, so waiting for it second costs nothing.
  const byPartner = useSuspenseQueries({ queries: PARTNERS.map(({ seriesId }) => observationsQuery(seriesId)) })
  // Shown on request or in the table alone: nothing waits for them, and without them the rest stands.
  const others = useQueries({ queries: TARIFF_OTHERS.map((id) => observationsQuery(id)) })
  const tariffOthers = new Map(TARIFF_OTHERS.map((id, index) => [id, others[index]?.data?.rows ?? []]))
  const definitions = useQuery(seriesQuery).data?.rows ?? []
  const lensLabel = round?.label ?? ''
  const keptEvents = events.data.rows.filter((event) => bears(event, view))
  const labels = toEventLabels(keptEvents, rounds, { roundId: round?.id ?? null, day: lens.day })
  const range = toRange(view)
  const drawing = { lens, lensLabel, sources }
  return {
    view,
    lens,
    round,
    kept: keptCharts(view),
    range,
    rounds,
    /** What to mind when reading these series; empty until the definitions are here, which nothing waits for. */
    cautionOf: (...ids: string[]) => toCaution(definitions, ids, lens),
    loaded: { levels: levels.data, census: census.data, events: events.data },
    decline: toDecline(
      {
        levels: levels.data.rows,
        changes: changes.data.rows,
        census: census.data.rows,
        totals: totals.data.rows,
      },
      {
        ...drawing,
        measure: view.measure,
        range,
        base: view.base,
        compare: view.compare,
        events: toPlotEvents(keptEvents, { lens, labels, axis: axisOf(range) }),
      },
    ),
    gap: toGap(levels.data.rows, census.data.rows, drawing),
    offices: toTwoOffices(levels.data.rows, census.data.rows, lens),
    tariffRows: new Map([
      ['tariff-us-added-legal', dutiesUs.data.rows],
      ['tariff-cn-added-legal', dutiesCn.data.rows],
      ...tariffOthers,
    ]),
    tariffs: toTariffs(
      { us: dutiesUs.data.rows, cn: dutiesCn.data.rows, others: tariffOthers },
      {
        ...drawing,
        dataDate,
        duties: view.duties,
        events: toPlotEvents(
          keptEvents.filter((event) => event.topics.includes('tariffs')),
          { lens },
        ),
      },
    ),
    partners: toPartners(
      {
        changes: new Map(PARTNERS.map(({ seriesId }, index) => [seriesId, byPartner[index]?.data.rows ?? []])),
        totals: totals.data.rows,
      },
      { lens, sources, month: view.month, marked: view.country },
    ),
  }
}
