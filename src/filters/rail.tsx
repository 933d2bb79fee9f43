import { crisp } from '#src/lib/crisp.ts'
import { formatRange, shortMonth } from '#src/lib/format.ts'
import { PAGE_AXIS, ticksOf } from '#src/lib/time-axis.ts'
import { useWidth } from '#src/lib/use-width.ts'
import { RoundKnot } from './round-knot.tsx'
import { RoundWalk, tabStopOf } from './round-walk.tsx'
import { toRail, type Stop } from './to-rail.ts'
import { useLens } from './use-lens.ts'
import { useView } from './use-view.ts'

const AXIS_Y = 74.5
const HEIGHT = 108
/** Where the lower row of names ends and leaders may bend, px. */
const BEND_FROM = 48
const BEND_TO = 64

/** The rail of rounds on the desk: a true axis of time, and the ruler of every chart below it. */
export function Rail() {
  const { view, setView } = useView()
  const { lens, rounds } = useLens()
  const [ref, width] = useWidth<HTMLDivElement>(736)
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
            style={{ left: labelX, top: row === 0 ? 0 : 24 }}
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

function RailDrawing({ stops, width }: { stops: readonly Stop[]; width: number }) {
  const lens = stops.find((stop) => stop.isChosen)
  const lensX = crisp(lens?.x ?? width)
  const toX = (at: number) => (at / PAGE_AXIS.months) * width
  return (
    <svg className="absolute inset-0" width={width} height={HEIGHT} aria-hidden="true">
      <rect x={lensX} y={AXIS_Y} width={Math.max(0, width - lensX)} height="10" className="hatched" />
      {stops.map((stop) => (
        <path
          key={stop.round.id}
          d={`M${crisp(stop.leaderX)} ${stop.row === 0 ? 22 : BEND_FROM}V${BEND_FROM + 2}L${crisp(stop.x)} ${BEND_TO}V${AXIS_Y}`}
          className={stop.isChosen ? 'leader-now' : 'leader'}
        />
      ))}
      <line x1="0" x2={lensX} y1={AXIS_Y} y2={AXIS_Y} className="g-ink" strokeWidth="1.5" />
      <line x1={lensX} x2={width} y1={AXIS_Y} y2={AXIS_Y} className="g-line" />
      {ticksOf(PAGE_AXIS).map((tick) => (
        <g key={tick.at}>
          <line
            x1={crisp(toX(tick.at))}
            x2={crisp(toX(tick.at))}
            y1={AXIS_Y}
            y2={AXIS_Y + (tick.kind === 'year' ? 24 : tick.kind === 'quarter' ? 6 : 3)}
            className="g-line"
          />
          {tick.kind !== 'month' && (
            <text x={toX(tick.at) + 5} y={AXIS_Y + 21} className={`halo ${tick.kind === 'year' ? 't-year' : ''}`}>
              {tick.kind === 'year' ? tick.year : shortMonth(tick.month)}
            </text>
          )}
        </g>
      ))}
      {lens && <line x1={lensX} x2={lensX} y1={AXIS_Y} y2={HEIGHT} className="g-lens" />}
      {stops.map((stop) => (
        <RoundKnot
          key={stop.round.id}
          kind={stop.round.kind}
          x={stop.x}
          y={AXIS_Y}
          isChosen={stop.isChosen}
          isAgainst={stop.isAgainst}
          isLater={stop.isLater}
        />
      ))}
    </svg>
  )
}
