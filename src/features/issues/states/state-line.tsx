import type { Lens } from '#src/data/lens.ts'
import { crisp } from '#src/lib/crisp.ts'
import { PAGE_AXIS, positionOf, ticksOf } from '#src/lib/time-axis.ts'
import type { StateLine as Line } from './to-state-runs.ts'

/** The more is settled, the thicker the line, px. */
const THICKNESS = { open: 2, partly: 6, resolved: 12 } as const

interface GroundProps {
  lens: Lens
  /** px */
  width: number
}

const toX = (day: string, width: number) =>
  (Math.min(PAGE_AXIS.months, Math.max(0, positionOf(day, PAGE_AXIS))) / PAGE_AXIS.months) * width

/** The page's axis behind a row: years as hairlines, what came later hatched, the line of the round. */
export function LineGround({ lens, width }: GroundProps) {
  const x = crisp(toX(lens.day, width))
  return (
    <g>
      {lens.roundId !== 'all' && <rect x={x} y="0" width={Math.max(0, width - x)} height="100%" className="hatched" />}
      {ticksOf(PAGE_AXIS)
        .filter((tick) => tick.kind === 'year' && tick.at > 0)
        .map((tick) => {
          const at = crisp((tick.at / PAGE_AXIS.months) * width)
          return <line key={tick.at} x1={at} x2={at} y1="0" y2="100%" className="g-rule" />
        })}
      {lens.roundId !== 'all' && <line x1={x} x2={x} y1="0" y2="100%" className="g-lens" />}
    </g>
  )
}

/** States over time: solid while known then, outlined when later; rings are dated changes. Words stand in the row. */
export function StateLine({ line, lens, width }: GroundProps & { line: Line }) {
  return (
    <svg className="chart absolute inset-0" width={width} height="100%" aria-hidden="true">
      <LineGround lens={lens} width={width} />
      <svg y="50%" overflow="visible">
        {line.runs.map((run) => {
          const [from, to, thickness] = [toX(run.from, width), toX(run.to, width), THICKNESS[run.state]]
          if (run.isLater && thickness === THICKNESS.open)
            return <line key={run.from} x1={from} x2={to} y1="0" y2="0" className="stroke-ink-2" />
          const inset = run.isLater ? 0.5 : 0
          return (
            <rect
              key={`${run.from}${run.isLater}`}
              x={from}
              y={-thickness / 2 + inset}
              width={Math.max(0, to - from)}
              height={thickness - inset * 2}
              className={run.isLater ? 'knot-later' : 'f-ink'}
            />
          )
        })}
        {line.marks
          .filter((mark) => positionOf(mark.known, PAGE_AXIS) > 0)
          .map((mark, index) => (
            <circle
              // oxlint-disable-next-line react/no-array-index-key -- two changes may become known on one day
              key={`${mark.known}${index}`}
              cx={toX(mark.known, width)}
              r="2.5"
              strokeWidth="1.5"
              className={mark.isLater ? 'knot-later' : 'f-paper g-ink'}
            />
          ))}
      </svg>
    </svg>
  )
}
