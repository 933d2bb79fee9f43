import { memo } from 'react'
import { formatRange, shortMonth } from '#src/lib/words/format.ts'
import { PAGE_AXIS, ticksOf } from '#src/lib/time-axis.ts'
import { useWidth } from '#src/lib/use-width.ts'
import { RoundKnot } from './round-knot.tsx'
import { RoundWalk, tabStopOf } from './round-walk.tsx'
import { toRail, type Stop } from './to-rail.ts'
import { useLens } from '#src/filters/use-lens.ts'
import { useView } from '#src/filters/use-view.ts'

const AXIS_Y = 74.5
const HEIGHT = 108
/** Where the lower row of names ends and leaders may bend, px. */
const BEND_FROM = 48
const BEND_TO = 64

/** From that width on names are placed as on it, in shares of the rail: a page that is written knows no window, px. */
const WIDEST_PLACED = 640

/** The rail of rounds on the desk: a true axis of time, and the ruler of every chart below it. */
export function Rail() {
  const { view, setView } = useView()
  const { lens, rounds } = useLens()
  const [ref, seen] = useWidth<HTMLDivElement>(WIDEST_PLACED)
  const width = Math.min(seen, WIDEST_PLACED)
  const stops = toRail(rounds, {
    axis: PAGE_AXIS,
    width,
    chosenId: view.round,
    againstId: view.against,
    lensDay: lens.day,
  })
  const tabStop = tabStopOf(rounds, view.round)
  return (
    <div ref={ref} className="chart relative h-27">
      <RailDrawing stops={stops} width={width} />
      <RoundWalk rounds={rounds}>
        {stops.map(({ round, labelX, row, isChosen, isAgainst, isLater }) => (
          <button
            key={round.id}
            type="button"
            data-round={round.id}
            tabIndex={round.id === tabStop ? 0 : -1}
            aria-pressed={isChosen}
            {...(isLater && !lens.hindsight
              ? {}
              : { 'data-known': round.start, 'data-source': round.sourceIds.join(' ') })}
            onClick={() => setView({ round: round.id })}
            style={{ left: toShare(labelX, width), top: row === 0 ? 0 : 24 }}
            className={`absolute min-h-6 -translate-x-1/2 font-serif whitespace-nowrap ${toneOf(isChosen, isLater, round.kind)}`}
          >
            {round.label}
            <span className="sr-only">
              {isLater && !lens.hindsight ? '' : `, ${formatRange(round.start, round.end)}`}, {round.kind}
              {isAgainst && ', set beside'}
            </span>
          </button>
        ))}
      </RoundWalk>
    </div>
  )
}

function toneOf(isChosen: boolean, isLater: boolean, kind: string): string {
  if (isChosen) return 'text-xl/6 font-bold text-ink'
  const size = kind === 'vice-ministerial' ? 'text-[0.8125rem]/6' : 'text-sm/6'
  return `${size} ${isLater ? 'font-medium' : 'font-semibold'} text-accent hover:underline underline-offset-4`
}

/** px of a width as a share of it. */
const toShare = (x: number, width: number) => `${Number(((x / width) * 100).toFixed(3))}%`

/** Everything stands at shares of the width, whatever that is. */
function RailDrawing({ stops, width }: { stops: readonly Stop[]; width: number }) {
  const lens = stops.find((stop) => stop.isChosen)
  const at = (x: number) => toShare(x, width)
  const lensX = lens?.x ?? width
  return (
    <svg className="absolute inset-0" width="100%" height={HEIGHT} aria-hidden="true">
      <rect x={at(lensX)} y={AXIS_Y} width={at(width - lensX)} height="10" className="hatched" />
      {stops.map((stop) => (
        <g key={stop.round.id} className={stop.isChosen ? 'leader-now' : 'leader'}>
          <Upright x={at(stop.leaderX)} from={stop.row === 0 ? 22 : BEND_FROM} to={BEND_FROM + 2} />
          <line x1={at(stop.leaderX)} x2={at(stop.x)} y1={BEND_FROM + 2} y2={BEND_TO} />
          <Upright x={at(stop.x)} from={BEND_TO} to={AXIS_Y} />
        </g>
      ))}
      <line x1="0" x2={at(lensX)} y1={AXIS_Y} y2={AXIS_Y} className="g-ink" strokeWidth="1.5" />
      <line x1={at(lensX)} x2="100%" y1={AXIS_Y} y2={AXIS_Y} className="g-line" />
      <RailTicks />
      {lens && <Upright x={at(lensX)} from={AXIS_Y} to={HEIGHT} className="g-lens" />}
      {stops.map((stop) => (
        <svg key={stop.round.id} x={at(stop.x)} y={AXIS_Y} className="overflow-visible">
          <RoundKnot
            kind={stop.round.kind}
            x={0}
            y={0}
            isChosen={stop.isChosen}
            isAgainst={stop.isAgainst}
            isLater={stop.isLater}
          />
        </svg>
      ))}
    </svg>
  )
}

/** The months of the page, the same in every view. */
const RailTicks = memo(function RailTicks() {
  return ticksOf(PAGE_AXIS).map((tick) => (
    <g key={tick.at}>
      <Upright
        x={toShare(tick.at, PAGE_AXIS.months)}
        from={AXIS_Y}
        to={AXIS_Y + (tick.kind === 'year' ? 24 : tick.kind === 'quarter' ? 6 : 3)}
        className="g-line"
      />
      {tick.kind !== 'month' && (
        <text
          x={toShare(tick.at, PAGE_AXIS.months)}
          dx="5"
          y={AXIS_Y + 21}
          className={`halo ${tick.kind === 'year' ? 't-year' : ''}`}
        >
          {tick.kind === 'year' ? tick.year : shortMonth(tick.month)}
        </text>
      )}
    </g>
  ))
})

/** Sharp wherever it falls. */
function Upright({ x, from, to, className }: { x: string; from: number; to: number; className?: string }) {
  return <line x1={x} x2={x} y1={from} y2={to} shapeRendering="crispEdges" {...(className ? { className } : {})} />
}
