import { latestReleased, namesLaterDay } from '#src/data/known.ts'
import type { Lens } from '#src/data/lens.ts'
import type { Observation } from '#src/data/observations.ts'
import type { Series } from '#src/data/series.ts'
import { CHART_NAMES } from '#src/filters/chart-names.ts'
import type { ChartId } from '#src/filters/view.ts'
import { formatAsPublished, formatPercent, formatSignedPercent, formatUsdBn } from '#src/lib/words/format-figure.ts'
import { formatPeriod } from '#src/lib/words/format-period.ts'
import { CHART_SERIES } from './chart-series.ts'
import type { ChartPlace, Found } from './found.ts'
import { underLens } from './to-found-talks.ts'

interface FiguresOptions {
  series: readonly Series[]
  /** Those that have come, by series. */
  observations: ReadonlyMap<string, readonly Observation[]>
  charts: readonly ChartPlace[]
  lens: Lens
  dataDate: string
}

/** The charts by name, and each series they draw with its latest figure known then. */
export function toFoundFigures({ series, observations, charts, lens, dataDate }: FiguresOptions): Found[] {
  const byId = new Map(series.map((one) => [one.id, one]))
  return charts.flatMap((chart) => {
    const drawn = CHART_SERIES[chart.id].flatMap((id) => byId.get(id) ?? [])
    const place = toPlace(chart)
    const figures = drawn.flatMap((one) => {
      const rows = observations.get(one.id) ?? []
      // What has no figure yet on the day is found by its last, with hindsight alone.
      const latest = latestReleased(rows, lens.day) ?? latestReleased(rows, dataDate)
      return latest === null ? [] : underLens(lens, latest.released).map((when) => toFigure(one, latest, when, place))
    })
    const sourceIds = [...new Set(figures.flatMap((figure) => figure.sourceIds))]
    return [toChart(chart.id, drawn, sourceIds, lens, place), ...figures]
  })

  function toFigure(one: Series, latest: Observation, when: { known: string; isLater: boolean }, place: Place): Found {
    return {
      ...place,
      ...when,
      id: `series:${one.id}`,
      group: 'Figures',
      title: proseOf(one.title, lens),
      titleZh: null,
      detail: `${toFigureWords(one, latest)}, ${formatPeriod(latest.period)}`,
      words: `${one.publisher} ${one.product ?? ''} ${proseOf(one.definition, lens)}`,
      sourceIds: latest.sourceIds,
    }
  }
}

type Place = Pick<Found, 'bearing' | 'leadsTo'>

function toPlace({ id, reporters, topics }: ChartPlace): Place {
  return { bearing: { countries: reporters, topics }, leadsTo: { place: `chart-${id}` } }
}

function toChart(id: ChartId, drawn: readonly Series[], sourceIds: readonly string[], lens: Lens, place: Place): Found {
  return {
    ...place,
    id: `chart:${id}`,
    group: 'Figures',
    title: CHART_NAMES[id],
    titleZh: null,
    detail: 'Chart',
    words: `chart table ${id} ${drawn.map((one) => proseOf(one.title, lens)).join(' ')}`,
    sourceIds,
    known: null,
    isLater: false,
  }
}

/** Undated prose; nothing of it where it names a day to come. */
function proseOf(text: string, lens: Lens): string {
  return lens.hindsight || !namesLaterDay(text, lens.day) ? text : ''
}

function toFigureWords({ unit, kind }: Series, { value, qualifier }: Observation): string {
  if (value === null) return ''
  const about = qualifier === undefined ? '' : `${qualifier} `
  if (unit === 'USD billion') return `${about}${formatUsdBn(value)}`
  if (unit === 'percent') return `${about}${kind === 'change' ? formatSignedPercent(value) : formatPercent(value)}`
  return `${about}${formatAsPublished(value)} ${unit}`
}
