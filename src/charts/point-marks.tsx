import type { PlotPoint, PlotSeries } from './model.ts'
import { areNeighbours } from './to-rows.ts'
import { useFrame } from './use-frame.ts'

/**
 * Marks on a line where the line alone would hide something: a month that stands alone between gaps, a derived
 * value (hollow), the last value known.
 */
export function PointMarks({ series }: { series: PlotSeries }) {
  const frame = useFrame()
  if (!frame || series.shape !== 'line') return <g />
  const points = series.points.filter((point) => !point.isTableOnly && point.value !== null)
  const lastKnown = points.findLast((point) => !point.isLater)
  return (
    <g>
      {points.map((point, index) => {
        const isAlone = !touches(points[index - 1], point) && !touches(point, points[index + 1])
        const isLast = point === lastKnown
        if (point.value === null || !(isAlone || (!series.isDotless && (point.isDerived || isLast)))) return null
        const isHollow = point.isDerived || (point.isLater && isAlone)
        return (
          <Dot
            key={point.period}
            x={frame.x(point.at)}
            y={frame.y(point.value)}
            radius={isLast ? 5 : point.isLater ? 2.75 : 3.25}
            role={series.role}
            isHollow={isHollow}
          />
        )
      })}
    </g>
  )
}

function touches(a: PlotPoint | undefined, b: PlotPoint | undefined): boolean {
  return a !== undefined && b !== undefined && areNeighbours(a, b)
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
