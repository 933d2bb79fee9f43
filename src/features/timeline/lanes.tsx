import { memo } from 'react'
import type { PlotEvent } from '#src/charts/model.ts'
import { shortMonth } from '#src/lib/words/format.ts'
import { isSame } from '#src/lib/is-same.ts'
import { PAGE_AXIS, ticksOf } from '#src/lib/time-axis.ts'
import { useDrawnInTurn } from '#src/lib/pace/use-in-turn.ts'
import { useWidth } from '#src/lib/use-width.ts'

const LANE = { US: 12.5, other: 36.5, CN: 60.5 } as const
const BASE = 76.5
const HEIGHT = 100
const NARROW = 500

interface LanesProps {
  marks: readonly PlotEvent[]
  /** Where the lens stands, in months from the start of the axis. */
  lensAt: number
  label: string
}

/**
 * Every event as a mark on the page's axis of time, a lane a side; hollow where it came after the lens. A drawing, so it
 * takes its turn: a change shows its words first.
 */
export const Lanes = memo(function Lanes(props: LanesProps) {
  const [ref, width] = useWidth<HTMLDivElement>(736)
  const drawn = useDrawnInTurn(props, ref)
  return (
    <div ref={ref} className="mt-4">
      {drawn === null ? (
        <svg width={width} height={HEIGHT} role="img" aria-label={props.label} />
      ) : (
        <LanesDrawing {...drawn} width={width} />
      )}
    </div>
  )
}, isSame)

/** The drawing alone, at a width in px; a class may enlarge it as a whole. */
export function LanesDrawing(props: LanesProps & { width: number; className?: string }) {
  const { marks, lensAt, label, width, className = '' } = props
  const x = (at: number) => Math.round((at / PAGE_AXIS.months) * width * 10) / 10
  const lens = crisp(x(lensAt))
  return (
    <svg
      className={`chart ${className}`}
      viewBox={`0 0 ${width} ${HEIGHT}`}
      width={width}
      height={HEIGHT}
      role="img"
      aria-label={label}
    >
      <rect x={lens} y={0} width={Math.max(0, width - lens)} height={BASE} className="hatched" />
      {ticksOf(PAGE_AXIS)
        .filter((tick) => tick.kind === 'year' && tick.at > 0)
        .map((tick) => (
          <line key={tick.at} x1={crisp(x(tick.at))} x2={crisp(x(tick.at))} y1={0} y2={BASE} className="g-rule" />
        ))}
      {Object.values(LANE).map((y) => (
        <line key={y} x1={0} x2={width} y1={y} y2={y} className="g-rule" />
      ))}
      {marks.map((mark) => (
        <LaneMark key={mark.id} mark={mark} x={x(mark.at)} />
      ))}
      <line x1={lens} x2={lens} y1={0} y2={BASE} className="g-lens" />
      <LaneAxis x={x} width={width} />
    </svg>
  )
}

function LaneMark({ mark, x }: { mark: PlotEvent; x: number }) {
  const tone = mark.side === 'US' ? 'us' : mark.side === 'CN' ? 'cn' : 'ink'
  const paint = mark.isLater
    ? { className: `f-paper s-${tone}`, strokeWidth: 1.25 }
    : { className: `f-${tone}`, strokeWidth: 0 }
  const y = LANE[mark.side]
  const half = mark.isLater ? 3 : 3.75
  return (
    <g data-source={mark.sourceIds.join(' ')} data-known={mark.day}>
      <title>{`${mark.date}: ${mark.title}`}</title>
      {mark.side === 'US' && <rect x={x - half} y={y - half} width={half * 2} height={half * 2} {...paint} />}
      {mark.side === 'CN' && <circle cx={x} cy={y} r={half + 0.5} {...paint} />}
      {mark.side === 'other' && <path d={`M${x} ${y - 5}l5 5l-5 5l-5 -5z`} {...paint} />}
    </g>
  )
}

function LaneAxis({ x, width }: { x: (at: number) => number; width: number }) {
  const isNarrow = width < NARROW
  const ticks = ticksOf(PAGE_AXIS).filter((tick) => !isNarrow || tick.kind !== 'month')
  return (
    <g>
      <line x1={0} x2={width} y1={BASE} y2={BASE} className="g-ink" />
      {ticks.map((tick) => (
        <line
          key={tick.at}
          x1={crisp(x(tick.at))}
          x2={crisp(x(tick.at))}
          y1={BASE}
          y2={BASE + (tick.kind === 'year' ? 10 : tick.kind === 'quarter' ? 6 : 3)}
          className="g-line"
        />
      ))}
      {ticks
        .filter((tick) => tick.kind === 'year' || (tick.kind === 'quarter' && !isNarrow))
        .map((tick) => (
          <text key={tick.at} x={x(tick.at) + 5} y={BASE + 18} className={tick.kind === 'year' ? 't-year' : ''}>
            {tick.kind === 'year' ? tick.year : shortMonth(tick.month)}
          </text>
        ))}
    </g>
  )
}

/** A hairline falls on whole pixels. */
function crisp(x: number): number {
  return Math.round(x) + 0.5
}
