import type { PlotLabel } from './model.ts'
import { Dot } from './point-marks.tsx'
import { useFrame } from './use-frame.ts'

const OFFSETS = {
  left: { dx: -9, dy: 4, anchor: 'end' },
  right: { dx: 9, dy: 4, anchor: 'start' },
  above: { dx: 0, dy: -10, anchor: 'middle' },
  below: { dx: 0, dy: 20, anchor: 'middle' },
  'below-right': { dx: 5, dy: 17, anchor: 'start' },
} as const

/** Names and figures written beside what they name. */
export function PlotLabels({ labels }: { labels: readonly PlotLabel[] }) {
  const frame = useFrame()
  if (!frame) return <g />
  return (
    <g>
      {labels.map((label) => {
        const { dx, dy, anchor } = OFFSETS[label.side]
        const x = frame.x(label.at)
        const y = frame.y(label.value)
        return (
          <g key={`${label.text}${label.at}`}>
            {label.hasDot && <Dot x={x} y={y} radius={3.5} role={label.role ?? 'ink'} isHollow />}
            <text x={x + dx} y={y + dy} textAnchor={anchor} className={`halo t-label t-${label.role ?? 'ink'}`}>
              {label.text}
              {label.weakTier && <tspan className="t-warn"> {label.weakTier}</tspan>}
            </text>
          </g>
        )
      })}
    </g>
  )
}
