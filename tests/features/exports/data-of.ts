import type { PlotPoint } from '#src/charts/model.ts'
import { toDecline, type DeclineChart, type DeclineOptions } from '#src/features/exports/decline/to-decline.ts'
import { PARTNERS } from '#src/features/exports/partners/partners.ts'
import { toPartners, type PartnersChart } from '#src/features/exports/partners/to-partners.ts'
import { toTariffs, type TariffChart } from '#src/features/exports/tariffs/to-tariffs.ts'
import { toTwoOffices, type TwoOffices } from '#src/features/exports/offices/to-two-offices.ts'
import type { DutyBeside, Measure } from '#src/filters/view.ts'
import { byId } from '#src/lib/by-id.ts'
import { meta, observationsOf, sources } from '#tests/dataset/read.ts'
import { lensOf } from '#tests/evidence/lens-of.ts'

const byIdOfSource = byId(sources)
const DECLINE = {
  levels: observationsOf('gacc-exports-to-us'),
  changes: observationsOf('gacc-exports-to-us-yoy'),
  census: observationsOf('census-imports-from-china'),
  totals: observationsOf('gacc-total-exports'),
}
const BESIDE = ['tariff-us-added-model', 'tariff-us-statutory-total']
const TARIFFS = {
  us: observationsOf('tariff-us-added-legal'),
  cn: observationsOf('tariff-cn-added-legal'),
  others: new Map(BESIDE.map((seriesId) => [seriesId, observationsOf(seriesId)])),
}
const PARTNER_DATA = {
  changes: new Map(PARTNERS.map(({ seriesId }) => [seriesId, observationsOf(seriesId)])),
  totals: observationsOf('gacc-total-exports'),
}

const drawingOf = (id: string, hindsight: boolean) => ({
  lens: lensOf(id, hindsight),
  lensLabel: id,
  sources: byIdOfSource,
  events: [],
})

/** The charts of the published files, as of a round. */
export const declineOf = (
  id: string,
  measure: Measure,
  hindsight = true,
  asked: Partial<Pick<DeclineOptions, 'range' | 'base' | 'compare' | 'events'>> = {},
): DeclineChart => toDecline(DECLINE, { ...drawingOf(id, hindsight), measure, ...asked })

export const tariffsOf = (id: string, hindsight = true, duties: readonly DutyBeside[] = []): TariffChart =>
  toTariffs(TARIFFS, { ...drawingOf(id, hindsight), dataDate: meta.dataDate, duties })

export const officesOf = (id: string, hindsight = true): TwoOffices =>
  toTwoOffices(DECLINE.levels, DECLINE.census, lensOf(id, hindsight))

export const partnersOf = (
  id: string,
  {
    hindsight = true,
    month = null,
    marked = [],
  }: { hindsight?: boolean; month?: string | null; marked?: string[] } = {},
): PartnersChart => toPartners(PARTNER_DATA, { lens: lensOf(id, hindsight), sources: byIdOfSource, month, marked })

/** Every point of a series, or an empty list where the chart has none of it. */
export const pointsOf = (chart: DeclineChart | TariffChart, seriesId: string): readonly PlotPoint[] =>
  chart.model.series.find((series) => series.id === seriesId)?.points ?? []
