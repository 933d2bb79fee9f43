import type { PlotSeries } from './model.ts'
import { Dot } from './point-marks.tsx'
import { useFrame } from './use-frame.ts'

/** Single figures that no line may join: a dot each, a range as a bar from low to high. Later ones are hollow. */
export function RangeMarks({ series }: { series: PlotSeries }) {
  const frame = useFrame()
  if (!frame || series.shape !== 'dots') return <g />
  return (
    <g>
      {series.points.map((point) => {
        const x = frame.x(point.at)
        const isHollow = point.isLater || point.isDerived
        if (point.value !== null) {
          return (
            <Dot
              key={point.period}
              x={x}
              y={frame.y(point.value)}
              radius={point.isLater ? 3 : 3.5}
              role={series.role}
              isHollow={isHollow}
            />
          )
        }
        if (point.low === undefined || point.high === undefined) return null
        const [top, bottom] = [frame.y(point.high), frame.y(point.low)]
        return (
          <rect
            key={point.period}
            x={x - 2.5}
            y={top}
            width={5}
            height={Math.max(2, bottom - top)}
            className={isHollow ? `f-paper s-${series.role}` : `f-${series.role}`}
            strokeWidth={isHollow ? 1.25 : 0}
          />
        )
      })}
    </g>
  )
}
