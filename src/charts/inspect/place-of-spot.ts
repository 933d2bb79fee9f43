import { linesOf } from '#src/charts/bars/bar-lines.ts'
import type { BarPlotModel, PlotModel } from '#src/charts/model.ts'
import { panelFrame, panelPlaces } from '#src/charts/panel-places.ts'
import type { PlotFrame } from '#src/charts/plot-frame.ts'
import { stopAt, type Spot } from './move-cursor.ts'
import type { Stop, Stops, Track } from './stops.ts'

/** A place in the drawing, px from its upper left. */
export interface Place {
  readonly x: number
  /** Null where there is no figure to stand on: the period alone. */
  readonly y: number | null
}

/** A drawing with what can be asked in it. */
export interface Drawn {
  readonly model: PlotModel
  readonly stops: Stops
  readonly frame: PlotFrame
  /** Width in px at which it was drawn; it may be shown larger. */
  readonly width: number
}

/** Bars that are parts of a whole stand under their name: their middle, px from the top of their line. */
const BAR_OF_WHOLE = 24.5

/** The scales on which a series is drawn: those of its own panel where there are several. */
export function frameOfTrack({ model, frame, width }: Drawn, track: string): PlotFrame {
  if (model.kind !== 'years' || model.panels === undefined) return frame
  const place = panelPlaces(model, width).find(({ panel }) => panel.seriesIds.includes(track))
  return place ? panelFrame(model, place) : frame
}

/** Where a datum is drawn: its value, or the middle of its range. */
export function placeOfStop(drawn: Drawn, track: Track, { point, key }: Stop): Place {
  const { model } = drawn
  if (model.kind === 'bars') return placeOfBar(model, drawn.frame, key)
  const frame = frameOfTrack(drawn, track.id)
  const { value, low, high } = point
  const middle = value ?? (low !== undefined && high !== undefined ? (low + high) / 2 : null)
  return { x: frame.x(point.at), y: middle === null ? null : frame.y(middle) }
}

/** The tip of a bar; of one that is part of a line, its middle. */
function placeOfBar(model: BarPlotModel, frame: PlotFrame, key: string): Place {
  const lines = linesOf(model)
  const index = lines.findIndex(({ bars }) => bars.some(({ row }) => row.id === key))
  const bar = lines[index]?.bars.find(({ row }) => row.id === key)
  if (!bar) return { x: frame.x(0), y: null }
  const at = bar.row.group === undefined ? bar.to : (bar.from + bar.to) / 2
  const y = model.whole === undefined ? frame.y(index + 0.5) : frame.y(index) + BAR_OF_WHOLE
  return { x: frame.x(at), y }
}

/** Where a spot is drawn; an event stands on the axis. Undefined for what is no longer drawn. */
export function placeOfSpot(drawn: Drawn, spot: Spot | null): Place | undefined {
  const { frame, stops } = drawn
  if (spot?.on === 'event') {
    const event = stops.events.find(({ id }) => id === spot.event)
    return event && { x: frame.x(event.at), y: frame.bottom - 5 }
  }
  const found = stopAt(stops, spot)
  return found && placeOfStop(drawn, found.track, found.stop)
}
