import { EXPORT_CHARTS } from '#src/features/exports/kept-charts.ts'
import type { ChartPlace } from '#src/features/finding/found/found.ts'
import { RARE_EARTH_CHARTS } from '#src/features/issues/rare-earths/charts.ts'
import { GROUP_CHARTS } from '#src/features/issues/to-groups.ts'
import { CHART_IDS, type ChartId } from '#src/filters/view.ts'

const BEARINGS: Partial<Record<ChartId, Omit<ChartPlace, 'id'>>> = {
  ...Object.fromEntries(EXPORT_CHARTS.map((chart) => [chart.id, chart])),
  ...RARE_EARTH_CHARTS,
  magnets: GROUP_CHARTS['rare-earths'],
  chips: GROUP_CHARTS['technology-access'],
  students: GROUP_CHARTS.students,
}

/** Every chart of the page, with what the filters look at. */
export const CHARTS_OF_PAGE: readonly ChartPlace[] = CHART_IDS.map((id) => ({
  reporters: [],
  topics: [],
  ...BEARINGS[id],
  id,
}))
