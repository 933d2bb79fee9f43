import { marksOf } from './marks-of.ts'
import type { PlotSeries } from '#src/charts/model.ts'
import { useFrame } from '#src/charts/use-frame.ts'

/** The marks on a line. */
export function PointMarks({ series }: { series: PlotSeries }) {
  const frame = useFrame()
  if (!frame) return <g />
  return (
    <g>
      {marksOf(series).map(({ point, value, radius, isHollow }) => (
        <Dot
          key={point.period}
          x={frame.x(point.at)}
          y={frame.y(value)}
          radius={radius}
          role={series.role}
          isHollow={isHollow}
        />
      ))}
    </g>
  )
}

/** A square for the US, a circle for the rest: shape before hue. */
export function Dot(props: { x: number; y: number; radius: number; role: PlotSeries['role']; isHollow: boolean }) {
  const { x, y, radius, role, isHollow } = props
  const paint = isHollow ? `f-paper s-${role}` : `f-${role}`
  const stroke = isHollow ? 1.5 : 0
  return role === 'us' ? (
    <rect x={x - radius} y={y - radius} width={radius * 2} height={radius * 2} className={paint} strokeWidth={stroke} />
  ) : (
    <circle cx={x} cy={y} r={radius} className={paint} strokeWidth={stroke} />
  )
}
