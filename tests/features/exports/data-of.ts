import type { PlotPoint } from '#src/charts/model.ts'
import { toDecline, type DeclineChart, type DeclineOptions } from '#src/features/exports/decline/to-decline.ts'
import { PARTNERS } from '#src/features/exports/partners/partners.ts'
import { toPartners, type PartnersChart } from '#src/features/exports/partners/to-partners.ts'
import { toTariffs, type TariffChart } from '#src/features/exports/tariffs/to-tariffs.ts'
import { toTwoOffices, type TwoOffices } from '#src/features/exports/offices/to-two-offices.ts'
import type { DutyBeside, Measure, View } from '#src/filters/view.ts'
import { observationsBy } from '#tests/dataset/by-tier.ts'
import { meta, sourceById } from '#tests/dataset/read.ts'
import { lensOf } from '#tests/evidence/lens-of.ts'

type Tiers = View['tiers']

/** What the exports are drawn from: the published files, whole or without what rests on tiers C and D alone. */
function filesOf(tiers: Tiers) {
  const rows = (seriesId: string) => observationsBy(tiers, seriesId)
  return {
    decline: {
      levels: rows('gacc-exports-to-us'),
      changes: rows('gacc-exports-to-us-yoy'),
      census: rows('census-imports-from-china'),
      totals: rows('gacc-total-exports'),
    },
    tariffs: {
      us: rows('tariff-us-added-legal'),
      cn: rows('tariff-cn-added-legal'),
      others: new Map(
        ['tariff-us-added-model', 'tariff-us-statutory-total'].map((seriesId) => [seriesId, rows(seriesId)]),
      ),
    },
    partners: {
      changes: new Map(PARTNERS.map(({ seriesId }) => [seriesId, rows(seriesId)])),
      totals: rows('gacc-total-exports'),
    },
  }
}
const FILES = { all: filesOf('all'), ab: filesOf('ab') }

const drawingOf = (id: string, hindsight: boolean) => ({
  lens: lensOf(id, hindsight),
  lensLabel: id,
  sources: sourceById,
  events: [],
})

/** The charts of the published files, as of a round. */
export const declineOf = (
  id: string,
  measure: Measure,
  hindsight = true,
  {
    tiers = 'all',
    ...asked
  }: Partial<Pick<DeclineOptions, 'range' | 'base' | 'compare' | 'events'>> & { tiers?: Tiers } = {},
): DeclineChart => toDecline(FILES[tiers].decline, { ...drawingOf(id, hindsight), measure, ...asked })

export const tariffsOf = (
  id: string,
  hindsight = true,
  duties: readonly DutyBeside[] = [],
  tiers: Tiers = 'all',
): TariffChart => toTariffs(FILES[tiers].tariffs, { ...drawingOf(id, hindsight), dataDate: meta.dataDate, duties })

export const officesOf = (id: string, hindsight = true): TwoOffices =>
  toTwoOffices(FILES.all.decline.levels, FILES.all.decline.census, lensOf(id, hindsight))

export const partnersOf = (
  id: string,
  {
    hindsight = true,
    month = null,
    marked = [],
    tiers = 'all',
  }: { hindsight?: boolean; month?: string | null; marked?: string[]; tiers?: Tiers } = {},
): PartnersChart =>
  toPartners(FILES[tiers].partners, { lens: lensOf(id, hindsight), sources: sourceById, month, marked })

/** Every point of a series, or an empty list where the chart has none of it. */
export const pointsOf = (chart: DeclineChart | TariffChart, seriesId: string): readonly PlotPoint[] =>
  chart.model.series.find((series) => series.id === seriesId)?.points ?? []
