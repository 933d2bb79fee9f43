import { crisp } from '#src/lib/crisp.ts'
import { shortMonth } from '#src/lib/format.ts'
import { ticksOf, type TimeAxis } from '#src/lib/time-axis.ts'
import { formatTick } from './format-value.ts'
import type { TimePlotModel, Unit } from './model.ts'
import { useFrame } from './use-frame.ts'

const NARROW = 500

/** What came after the lens date lies on hatched ground. */
export function LaterGround({ lens }: { lens: TimePlotModel['lens'] }) {
  const frame = useFrame()
  if (!frame || !lens) return <g />
  const x = crisp(frame.x(lens.at))
  return (
    <rect
      x={x}
      y={frame.top}
      width={Math.max(0, frame.right - x)}
      height={frame.bottom - frame.top}
      className="hatched"
    />
  )
}

/** Hairlines with their values left of the drawing; on a narrow one, above the line at the right. */
export function GridLines({ ticks, unit }: { ticks: readonly number[]; unit: Unit }) {
  const frame = useFrame()
  if (!frame) return <g />
  const highest = Math.max(...ticks)
  const isNarrow = frame.width < NARROW
  return (
    <g>
      {ticks.map((tick) => {
        const y = crisp(frame.y(tick))
        return (
          <g key={tick}>
            <line x1={frame.left} x2={frame.right} y1={y} y2={y} className={tick === 0 ? 'g-line' : 'g-rule'} />
            {isNarrow ? (
              tick !== 0 && (
                <text x={frame.right} y={y - 4} textAnchor="end" className="halo">
                  {formatTick(tick, unit, tick === highest)}
                </text>
              )
            ) : (
              <text x={frame.left - 10} y={y + 4} textAnchor="end">
                {formatTick(tick, unit, tick === highest)}
              </text>
            )}
          </g>
        )
      })}
    </g>
  )
}

/** The line of the chosen round, at the same place in every drawing of the page. */
export function LensLine({ lens, hasLabel }: { lens: TimePlotModel['lens']; hasLabel: boolean }) {
  const frame = useFrame()
  if (!frame || !lens) return <g />
  const x = crisp(frame.x(lens.at))
  const isAtEnd = lens.at > 30
  return (
    <g>
      <line x1={x} x2={x} y1={hasLabel ? 0 : frame.top} y2={frame.bottom} className="g-lens" />
      {hasLabel && (
        <text x={isAtEnd ? x - 7 : x + 7} y={13} textAnchor={isAtEnd ? 'end' : 'start'} className="t-round halo">
          {lens.label}
        </text>
      )}
    </g>
  )
}

/** Months and quarters as ticks, quarters and years as words. */
export function AxisTicks({ axis }: { axis: TimeAxis }) {
  const frame = useFrame()
  if (!frame) return <g />
  const isNarrow = frame.width < NARROW
  const y = crisp(frame.bottom)
  const ticks = ticksOf(axis)
  return (
    <g>
      <line x1={frame.left} x2={frame.right} y1={y} y2={y} className="g-ink" />
      {ticks
        .filter((tick) => !isNarrow || tick.kind !== 'month')
        .map((tick) => (
          <line
            key={tick.at}
            x1={crisp(frame.x(tick.at))}
            x2={crisp(frame.x(tick.at))}
            y1={y}
            y2={y + (tick.kind === 'year' ? 10 : tick.kind === 'quarter' ? 6 : 3)}
            className="g-line"
          />
        ))}
      {ticks
        .filter((tick) => tick.kind === 'year' || (tick.kind === 'quarter' && !isNarrow))
        .map((tick) => (
          <text key={tick.at} x={frame.x(tick.at) + 5} y={y + 18} className={tick.kind === 'year' ? 't-year' : ''}>
            {tick.kind === 'year' ? tick.year : shortMonth(tick.month)}
          </text>
        ))}
    </g>
  )
}

/** The ground of a strip: the years, and zero. */
export function StripGround({ axis }: { axis: TimeAxis }) {
  const frame = useFrame()
  if (!frame) return <g />
  const zero = crisp(frame.y(0))
  return (
    <g>
      {ticksOf(axis)
        .filter((tick) => tick.kind === 'year' && tick.at > 0)
        .map((tick) => {
          const x = crisp(frame.x(tick.at))
          return <line key={tick.at} x1={x} x2={x} y1={frame.top} y2={frame.bottom} className="g-rule" />
        })}
      <line x1={frame.left} x2={frame.right} y1={zero} y2={zero} className="g-line" />
    </g>
  )
}
