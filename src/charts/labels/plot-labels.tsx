import type { ArrangedLabel } from './room-for-label.ts'
import type { PlotLabel } from '#src/charts/model.ts'
import { Dot } from '#src/charts/marks/point-marks.tsx'
import { useFrame } from '#src/charts/use-frame.ts'

/** Names and figures beside what they name, and the dots on the spots they name. */
export function PlotLabels({ arranged, labels }: { arranged: readonly ArrangedLabel[]; labels: readonly PlotLabel[] }) {
  const frame = useFrame()
  if (!frame) return <g />
  return (
    <g>
      {labels.map(
        ({ hasDot, at, value, role = 'ink' }) =>
          hasDot && (
            <Dot key={`${at} ${value}`} x={frame.x(at)} y={frame.y(value)} radius={3.5} role={role} isHollow={false} />
          ),
      )}
      {arranged.map(({ label, text, x, y, leader }) => (
        <g key={`${label.role}${label.text}${label.at}`}>
          {leader && <line x1={leader.x1} y1={leader.y1} x2={leader.x2} y2={leader.y2} className="g-line" />}
          <text x={x} y={y} className={`halo t-label t-${label.role ?? 'ink'}`}>
            {text}
            {label.weakTier && <tspan className="t-warn"> {label.weakTier}</tspan>}
          </text>
        </g>
      ))}
    </g>
  )
}
