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

export function useFrame(): Frame | null {
  const area = usePlotArea()
  const xScale = useXAxisScale()
  const yScale = useYAxisScale()
  const chartWidth = useChartWidth()
  if (!area || !xScale || !yScale) return null
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
