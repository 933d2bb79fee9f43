import type { YearPanel, YearPlotModel } from './model.ts'
import type { PlotFrame } from './plot-frame.ts'

/** Where one of several small drawings stands, px; its title above, its years below. */
export interface PanelPlace {
  readonly panel: YearPanel
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

const GAP = 28
/** Room in a panel for its title, and for its years. */
const TITLE = 40
const YEARS = 24
/** Narrower than this, two stand side by side. */
const NARROW = 640

/** The panels of a drawing in rows, four side by side or, where it is narrow, two. */
export function panelPlaces({ panels = [], height }: YearPlotModel, width: number): PanelPlace[] {
  const columns = Math.min(panels.length, width < NARROW ? 2 : 4)
  const rows = Math.ceil(panels.length / columns)
  const [wide, high] = [(width - GAP * (columns - 1)) / columns, height / rows]
  return panels.map((panel, index) => {
    const left = (index % columns) * (wide + GAP)
    const top = Math.floor(index / columns) * high
    return { panel, left, right: left + wide, top: top + TITLE, bottom: top + high - YEARS }
  })
}

/** The ends of an axis over `length` px on which `from` and `to` lie at the px `start` and `end`. */
export function stretched(from: number, to: number, start: number, end: number, length: number): [number, number] {
  const perPx = (to - from) / (end - start)
  return [from - start * perPx, to + (length - end) * perPx]
}

/** The scales of one of several small drawings. */
export function panelFrame({ from, to }: YearPlotModel, place: PanelPlace): PlotFrame {
  const { panel, left, right, top, bottom } = place
  const [low, high] = panel.domain
  return {
    left,
    right,
    top,
    bottom,
    x: (at) => left + ((at - from) / (to - from)) * (right - left),
    y: (value) => bottom - ((value - low) / (high - low)) * (bottom - top),
  }
}

/** The series of one of several small drawings. */
export function seriesOfPanel({ series }: YearPlotModel, { seriesIds }: YearPanel): YearPlotModel['series'] {
  return series.filter(({ id }) => seriesIds.includes(id))
}
