import { createContext, use } from 'react'
import { useChartWidth, usePlotArea, useXAxisScale, useYAxisScale } from 'recharts'

/** The drawing's own scales and edges, px. Null until Recharts has laid out the chart. */
export interface Frame {
  x: (at: number) => number
  y: (value: number) => number
  left: number
  right: number
  top: number
  bottom: number
  width: number
  /** Right edge of the whole drawing, room for names included. */
  edge: number
}

/** A part of the drawing with axes of its own, px; null for the drawing as a whole. */
interface Panel {
  /** Id of both axes. */
  readonly axis: string
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

export const PanelContext = createContext<Panel | null>(null)

export function useFrame(): Frame | null {
  const panel = use(PanelContext)
  const area = usePlotArea()
  const xScale = useXAxisScale(panel?.axis)
  const yScale = useYAxisScale(panel?.axis)
  const chartWidth = useChartWidth()
  if (!area || !xScale || !yScale) return null
  if (panel) {
    const { left, right, top, bottom } = panel
    const edges = { left, right, top, bottom, width: right - left, edge: right }
    return { x: (at) => xScale(at) ?? left, y: (value) => yScale(value) ?? bottom, ...edges }
  }
  return {
    x: (at) => xScale(at) ?? area.x,
    y: (value) => yScale(value) ?? area.y,
    left: area.x,
    right: area.x + area.width,
    top: area.y,
    bottom: area.y + area.height,
    width: area.width,
    edge: chartWidth ?? area.x + area.width,
  }
}
