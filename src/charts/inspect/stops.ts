import type { PlotEvent, PlotModel, PlotPoint, PlotSeries, Role, Unit } from '#src/charts/model.ts'
import { nameOfBar } from '#src/charts/table/to-table.ts'

/** One datum of a drawing that can be stood on. */
export interface Stop {
  /** Unique within its track. */
  readonly key: string
  readonly point: PlotPoint
  /** What it is a figure of: the name of the series or, among bars, of the row. */
  readonly name: string
  readonly role: Role
}

/** The data of one series in the order of their periods; of bars, the rows from the top. */
export interface Track {
  readonly id: string
  readonly name: string
  readonly publisher: string | undefined
  readonly shape: PlotSeries['shape'] | 'bar'
  readonly isShare?: boolean | undefined
  readonly stops: readonly Stop[]
  /** What changes are worked out from: every point of the series, those of the table alone and outside the drawing too. */
  readonly basis: readonly PlotPoint[]
}

/** Everything in a drawing that can be asked. */
export interface Stops {
  readonly unit: Unit
  readonly tracks: readonly Track[]
  /** In the order of the axis. */
  readonly events: readonly PlotEvent[]
}

/** The data of a model that are drawn, and its events. Points of the table alone are not drawn and left out. */
export function toStops(model: PlotModel): Stops {
  if (model.kind === 'bars') {
    const stops = model.rows.map((row) => ({ key: row.id, point: row.point, name: nameOfBar(row), role: row.role }))
    const track = { id: 'rows', name: '', publisher: undefined, shape: 'bar' as const, stops, basis: [] }
    return { unit: model.unit, tracks: stops.length === 0 ? [] : [track], events: [] }
  }
  const [from, to] = model.kind === 'years' ? [model.from, model.to] : [0, model.axis.months]
  const isInside = ({ at }: { at: number }) => at >= from && at <= to
  return {
    unit: model.unit,
    tracks: model.series.map((series) => toTrack(series, isInside)).filter(({ stops }) => stops.length > 0),
    events: model.kind === 'time' ? (model.events ?? []).filter(isInside).toSorted((a, b) => a.at - b.at) : [],
  }
}

function toTrack(series: PlotSeries, isInside: (point: PlotPoint) => boolean): Track {
  const { id, name, publisher, role, shape, isShare, points } = series
  const drawn = points.filter(
    (point) => point.isTableOnly !== true && isInside(point) && !(shape === 'step' && point.value === null),
  )
  return {
    id,
    name,
    publisher,
    shape,
    isShare,
    stops: drawn.toSorted((a, b) => a.at - b.at).map((point) => ({ key: point.period, point, name, role })),
    basis: [...(series.basis ?? []), ...points],
  }
}
