import type { PlotLabel } from './model.ts'
import { textWidth } from './text-width.ts'
import { Dot } from './point-marks.tsx'
import { useFrame } from './use-frame.ts'

const NARROW = 500

const OFFSETS = {
  left: { dx: -9, dy: 4, anchor: 'end' },
  right: { dx: 9, dy: 4, anchor: 'start' },
  above: { dx: 0, dy: -10, anchor: 'middle' },
  below: { dx: 0, dy: 20, anchor: 'middle' },
  'above-right': { dx: 0, dy: -8, anchor: 'start' },
  'below-right': { dx: 5, dy: 17, anchor: 'start' },
} as const

/** Names and figures written beside what they name. */
export function PlotLabels({ labels }: { labels: readonly PlotLabel[] }) {
  const frame = useFrame()
  if (!frame) return <g />
  return (
    <g>
      {labels.map((label) => {
        const x = frame.x(label.at)
        const y = frame.y(label.value)
        if (label.isOptional && frame.width < NARROW) return null
        const text = frame.width < NARROW ? (label.short ?? label.text) : label.text
        // A label that would leave the drawing stands above its point, ending at the edge.
        const leaves = label.side === 'right' && x + 9 + textWidth(text, 7.2) > frame.edge
        const { dx, dy, anchor } = leaves
          ? { dx: frame.right - x, dy: -9, anchor: 'end' as const }
          : OFFSETS[label.side]
        return (
          <g key={`${label.role}${label.text}${label.at}`}>
            {label.hasDot && <Dot x={x} y={y} radius={3.5} role={label.role ?? 'ink'} isHollow={false} />}
            <text x={x + dx} y={y + dy} textAnchor={anchor} className={`halo t-label t-${label.role ?? 'ink'}`}>
              {text}
              {label.weakTier && <tspan className="t-warn"> {label.weakTier}</tspan>}
            </text>
          </g>
        )
      })}
    </g>
  )
}
