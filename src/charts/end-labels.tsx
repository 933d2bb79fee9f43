import { spread } from '#src/lib/spread.ts'
import { formatPoint } from './format-value.ts'
import type { PlotLabel, PlotSeries, Unit } from './model.ts'
import { useFrame } from './use-frame.ts'

const LINE = 16

/** Names at the ends of lines, moved apart where lines end near one another. */
export function EndLabels({ labels }: { labels: readonly PlotLabel[] }) {
  const frame = useFrame()
  if (!frame) return <g />
  const wanted = labels.map((label) => ({ id: label.text, x: frame.y(label.value), width: LINE }))
  const places = spread(wanted, 0, frame.top - LINE / 2, frame.bottom + LINE / 2)
  return (
    <g>
      {labels.map((label) => (
        <text
          key={label.text}
          x={frame.x(label.at) + 9}
          y={(places.get(label.text) ?? 0) + 4}
          className={`halo t-label t-${label.role ?? 'ink'}`}
        >
          {label.text}
          {label.weakTier && <tspan className="t-warn"> {label.weakTier}</tspan>}
        </text>
      ))}
    </g>
  )
}

/** Figures that are "more than" what is drawn say so at their point. */
export function QualifierLabels({ series, unit }: { series: PlotSeries; unit: Unit }) {
  const frame = useFrame()
  if (!frame || series.shape !== 'line') return <g />
  return (
    <g>
      {series.points.map((point) => {
        if (point.qualifier === undefined || point.value === null) return null
        const x = frame.x(point.at)
        return (
          <text
            key={point.period}
            x={x}
            y={frame.y(point.value) + 18}
            textAnchor={x < frame.left + 24 ? 'start' : 'middle'}
            className={`halo t-${series.role}`}
          >
            {formatPoint(point, unit)}
          </text>
        )
      })}
    </g>
  )
}
