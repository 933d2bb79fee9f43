import { crisp } from '#src/lib/crisp.ts'
import { ticksOf, type TimeAxis } from '#src/lib/time-axis.ts'
import { NARROW } from '#src/charts/labels/arrange-labels.ts'
import type { ArrangedTick } from './arrange-ticks.ts'
import { axisTicks } from './axis-ticks.ts'
import { formatTick } from '#src/charts/format-value.ts'
import type { TimePlotModel, Unit } from '#src/charts/model.ts'
import { lensWords } from '#src/charts/labels/place-labels.ts'
import { useFrame } from '#src/charts/use-frame.ts'

/** What came after the lens date lies on hatched ground. */
export function LaterGround({ lens }: { lens: TimePlotModel['lens'] }) {
  const frame = useFrame()
  if (!frame || !lens) return <g />
  const x = crisp(Math.max(frame.left, frame.x(lens.at)))
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

/** Hairlines with their values left of the drawing; those of a narrow one stand inside. */
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
            {!isNarrow && (
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

/** Values of the axis inside a drawing, where they were found room. */
export function InnerTicks({ ticks }: { ticks: readonly ArrangedTick[] }) {
  return (
    <g>
      {ticks.map(({ tick, text, x, y, anchor }) => (
        <text key={tick} x={x} y={y} textAnchor={anchor} className="halo">
          {text}
        </text>
      ))}
    </g>
  )
}

/** The line of the chosen round, at the same place in every drawing on the page's axis; absent outside the axis. */
export function LensLine({ lens, hasLabel }: { lens: TimePlotModel['lens']; hasLabel: boolean }) {
  const frame = useFrame()
  if (!frame || !lens) return <g />
  const x = crisp(frame.x(lens.at))
  if (x < frame.left || x > frame.right) return <g />
  const { text, isAtEnd } = lensWords(lens.label, x, frame)
  return (
    <g>
      <line x1={x} x2={x} y1={hasLabel ? 0 : frame.top} y2={frame.bottom} className="g-lens" />
      {hasLabel && (
        <text x={isAtEnd ? x - 7 : x + 7} y={13} textAnchor={isAtEnd ? 'end' : 'start'} className="t-round halo">
          {text}
        </text>
      )}
    </g>
  )
}

/** Months and quarters as ticks, quarters and years as words; on a long axis years, on a short one every month. */
export function AxisTicks({ axis }: { axis: TimeAxis }) {
  const frame = useFrame()
  if (!frame) return <g />
  const y = crisp(frame.bottom)
  return (
    <g>
      <line x1={frame.left} x2={frame.right} y1={y} y2={y} className="g-ink" />
      {axisTicks(axis, frame.width).map((tick) => {
        const x = frame.x(tick.at)
        return (
          <g key={tick.at}>
            <line x1={crisp(x)} x2={crisp(x)} y1={y} y2={y + tick.length} className="g-line" />
            {tick.text !== null && (
              <text x={x + 5} y={y + 18} className={tick.isYear ? 't-year' : ''}>
                {tick.text}
              </text>
            )}
          </g>
        )
      })}
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
