import { crisp } from '#src/lib/crisp.ts'
import type { Box } from '#src/charts/labels/boxes.ts'
import type { Readout } from '#src/charts/model.ts'
import { NARROW } from '#src/charts/labels/arrange-labels.ts'
import { CHANGES, READOUT_ROW, readoutWords } from './readout-box.ts'
import { useFrame } from '#src/charts/use-frame.ts'

/** The last known value written out below its point, over what it is compared with. */
export function ReadoutNote({ readout, box }: { readout: Readout; box: Box }) {
  const frame = useFrame()
  if (!frame) return <g />
  const { title, figure, rows } = readoutWords(readout, frame.width < NARROW)
  const x = crisp(box.right)
  const { left } = box
  const pointY = frame.y(readout.value)
  const base = box.top + 22
  return (
    <g>
      <line x1={x} x2={x} y1={pointY + 8} y2={base + 8} className={`s-${readout.role}`} />
      <line x1={left} x2={x} y1={base + 8} y2={base + 8} className={`s-${readout.role}`} />
      <text x={left} y={base} className="halo t-strong">
        {title}
      </text>
      <text x={x - 8} y={base} textAnchor="end" className={`halo t-big t-${readout.role}`}>
        {figure}
      </text>
      {rows.map(([label, value, change], index) => {
        const y = base + 8 + READOUT_ROW * (index + 1)
        return (
          <g key={label}>
            <text x={left} y={y} className="halo t-ink">
              {label}
            </text>
            <text x={x - CHANGES} y={y} textAnchor="end" className="halo t-ink">
              {value}
            </text>
            <text x={x} y={y} textAnchor="end" className="halo t-strong">
              {change}
            </text>
          </g>
        )
      })}
    </g>
  )
}
