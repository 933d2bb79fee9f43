import type { BarShapeProps } from 'recharts'
import { columnBox } from './column-box.ts'
import type { PlotSeries } from '#src/charts/model.ts'
import { useFrame } from '#src/charts/use-frame.ts'

interface ColumnShapeProps {
  drawn: BarShapeProps
  series: PlotSeries
  isLater: boolean
}

/** A column as wide as its period. Known: solid; later: hollow; derived: lighter with a dashed edge. */
export function ColumnShape({ drawn, series, isLater }: ColumnShapeProps) {
  const frame = useFrame()
  const at: unknown = drawn['payload']?.at
  const point = series.points.find((one) => one.at === at && !one.isTableOnly)
  const box = frame && point ? columnBox(point, frame) : null
  if (!box || !point || point.isLater !== isLater) return <g />
  const paint = isLater ? `f-paper s-${series.role}` : `f-${series.role} ${point.isDerived ? `s-${series.role}` : ''}`
  return (
    <rect
      x={box.left}
      y={box.top}
      width={box.right - box.left}
      height={box.bottom - box.top}
      className={paint}
      fillOpacity={!isLater && point.isDerived ? 0.35 : 1}
      strokeWidth={isLater ? 1.25 : point.isDerived ? 1 : 0}
      {...(point.isDerived ? { strokeDasharray: '2 2' } : {})}
    />
  )
}
