import type { Round } from '#src/data/rounds.ts'
import { RoundKnot } from '#src/filters/rounds/round-knot.tsx'
import { toRail, type Stop } from '#src/filters/rounds/to-rail.ts'
import { formatDate } from '#src/lib/words/format.ts'
import { PAGE_AXIS, ticksOf } from '#src/lib/time-axis.ts'

const WIDTH = 760
const AXIS_Y = 84
const HEIGHT = 116
/** Base lines of the two rows of names. */
const ROWS = [14, 44] as const

interface RoundAxisProps {
  rounds: readonly Round[]
  chosenId: string
  /** YYYY-MM-DD */
  lensDay: string
}

/** The rounds at their true dates, as on the rail of the page; grows with its place. Held upright there is no room: a list. */
export function RoundAxis({ rounds, chosenId, lensDay }: RoundAxisProps) {
  const stops = toRail(rounds, { axis: PAGE_AXIS, width: WIDTH, chosenId, lensDay })
  const lensX = stops.find((stop) => stop.isChosen)?.x ?? WIDTH
  return (
    <figure aria-label="Rounds of talks on the axis of time" className="chart">
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} className="h-auto w-full portrait:hidden" aria-hidden="true">
        <rect x={lensX} y={AXIS_Y} width={WIDTH - lensX} height="10" className="hatched" />
        <line x1="0" x2={WIDTH} y1={AXIS_Y} y2={AXIS_Y} className="g-line" />
        <line x1="0" x2={lensX} y1={AXIS_Y} y2={AXIS_Y} className="g-ink" strokeWidth="1.5" />
        {ticksOf(PAGE_AXIS)
          .filter((tick) => tick.kind === 'year')
          .map((tick) => (
            <g key={tick.at} transform={`translate(${(tick.at / PAGE_AXIS.months) * WIDTH} ${AXIS_Y})`}>
              <line y2="24" className="g-line" />
              <text x="5" y="23" className="halo t-year">
                {tick.year}
              </text>
            </g>
          ))}
        {stops.map((stop) => (
          <StopMark key={stop.round.id} stop={stop} />
        ))}
      </svg>
      <ul className="sr-only text-[0.9375rem]/6 portrait:not-sr-only">
        {stops.map(({ round, isChosen }) => (
          <li
            key={round.id}
            data-known={round.start}
            data-source={round.sourceIds.join(' ')}
            className={isChosen ? 'font-semibold' : ''}
          >
            {round.label}, {formatDate(round.start)}
          </li>
        ))}
      </ul>
    </figure>
  )
}

function StopMark({ stop: { round, x, labelX, leaderX, row, isChosen, isLater } }: { stop: Stop }) {
  return (
    <g>
      <path
        d={`M${leaderX} ${ROWS[row] + 6}V${ROWS[1] + 10}L${x} ${AXIS_Y - 12}V${AXIS_Y}`}
        className={isChosen ? 'leader-now' : 'leader'}
      />
      <RoundKnot kind={round.kind} x={x} y={AXIS_Y} isChosen={isChosen} isLater={isLater} />
      <text x={labelX} y={ROWS[row]} textAnchor="middle" className={isChosen ? 't-round' : 't-ink'}>
        {round.label}
      </text>
    </g>
  )
}
