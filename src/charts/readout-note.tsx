import { crisp } from '#src/lib/crisp.ts'
import type { Readout } from './model.ts'
import { useFrame } from './use-frame.ts'

const WIDTH = 204
const LINE = 20

/** The last known value written out below its point, over what it is compared with. Left out where there is no room. */
export function ReadoutNote({ readout }: { readout: Readout }) {
  const frame = useFrame()
  if (!frame) return <g />
  const x = crisp(frame.x(readout.at))
  const isNarrow = frame.width < 500
  const room = isNarrow ? 150 : WIDTH
  const short = (text: string) => (isNarrow ? text.replace(/ 20(\d\d)$/, ' ’$1') : text)
  const height = 32 + readout.rows.length * LINE
  const top = frame.bottom - height - 22
  const pointY = frame.y(readout.value)
  if (x - frame.left < room || top < pointY + 12) return <g />
  const left = x - room
  const base = top + 26
  return (
    <g>
      <line x1={x} x2={x} y1={pointY + 8} y2={base + 8} className={`s-${readout.role}`} />
      <line x1={left} x2={x} y1={base + 8} y2={base + 8} className={`s-${readout.role}`} />
      <text x={left} y={base} className="halo t-strong">
        {isNarrow ? readout.title.split(' ')[0] : readout.title}
      </text>
      <text x={x - 8} y={base} textAnchor="end" className={`halo t-big t-${readout.role}`}>
        {readout.figure}
      </text>
      {readout.rows.map(([label, value, change], index) => {
        const y = base + 10 + LINE * (index + 1)
        return (
          <g key={label}>
            <text x={left} y={y} className="halo t-ink">
              {short(label)}
            </text>
            <text x={x - 62} y={y} textAnchor="end" className="halo t-ink">
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
