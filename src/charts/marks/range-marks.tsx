import type { PlotSeries } from '#src/charts/model.ts'
import { Dot } from './point-marks.tsx'
import { useFrame } from '#src/charts/use-frame.ts'

/** Half the width of the ends of a range, px. */
const END = 4

/** Single figures that no line may join: a dot each, a range as a bar from low to high. Later ones are hollow and thin. */
export function RangeMarks({ series }: { series: PlotSeries }) {
  const frame = useFrame()
  if (!frame || series.shape !== 'dots') return <g />
  return (
    <g>
      {series.points.map((point) => {
        if (point.value !== null || point.low === undefined || point.high === undefined) return null
        const x = frame.x(point.at)
        const [top, bottom] = [frame.y(point.high), frame.y(point.low)]
        const ends = `M${x - END} ${top}h${END * 2}M${x - END} ${bottom}h${END * 2}`
        return (
          <path
            key={point.period}
            d={`${ends}M${x} ${top}V${bottom}`}
            className={`f-none s-${series.role}`}
            strokeWidth={point.isLater || point.isDerived ? 1.25 : 2.5}
          />
        )
      })}
      {series.points.map((point) => {
        if (point.value === null) return null
        const [x, y, radius] = [frame.x(point.at), frame.y(point.value), point.isLater ? 3 : 3.5]
        return (
          <g key={point.period}>
            <circle cx={x} cy={y} r={radius + 1.5} className="f-paper" />
            <Dot x={x} y={y} radius={radius} role={series.role} isHollow={point.isLater || point.isDerived} />
          </g>
        )
      })}
    </g>
  )
}
