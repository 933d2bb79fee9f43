import type { BarShapeProps } from 'recharts'
import type { PlotSeries } from './model.ts'
import { useFrame } from './use-frame.ts'

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
  if (!frame || !point || point.value === null || point.isLater !== isLater) return <g />
  const step = frame.x(1) - frame.x(0)
  const width = Math.max(1.5, step * point.span - (step > 8 ? Math.max(3, step * 0.34) : step * 0.3))
  const zero = frame.y(0)
  const tip = frame.y(point.value)
  const height = Math.max(1, Math.abs(tip - zero))
  const paint = isLater ? `f-paper s-${series.role}` : `f-${series.role} ${point.isDerived ? `s-${series.role}` : ''}`
  return (
    <rect
      x={frame.x(point.at) - width / 2}
      y={Math.min(tip, zero)}
      width={width}
      height={height}
      className={paint}
      fillOpacity={!isLater && point.isDerived ? 0.35 : 1}
      strokeWidth={isLater ? 1.25 : point.isDerived ? 1 : 0}
      {...(point.isDerived ? { strokeDasharray: '2 2' } : {})}
    />
  )
}
