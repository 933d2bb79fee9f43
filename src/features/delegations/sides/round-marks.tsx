import { formatList } from '#src/lib/words/format.ts'
import type { Attendance } from '#src/features/delegations/to-person.ts'
import type { TableSide } from './to-table.ts'

/** Room of one round in the row of dots, px at full size. */
const STEP = 20

/** "Kuala Lumpur" -> "KL", "Geneva" -> "Ge". */
function initialsOf(label: string): string {
  const words = label.split(/[\s-]+/)
  return words.length > 1 ? words.map((word) => word.charAt(0)).join('') : label.slice(0, 2)
}

interface RoundMarksProps {
  attendance: readonly Attendance[]
  side: TableSide
  /** The round whose column is tinted. */
  roundId: string
}

/** Beside the name while cards are narrow, on the outer side when they are wide. */
const ALIGNED: Record<TableSide, string> = {
  US: 'justify-end full:justify-start',
  CN: 'justify-start full:justify-end',
}

/** The names of the rounds above the dots; listeners hear them with each person instead. One letter on a phone. */
export function RoundMarksHead({ attendance, side, roundId }: RoundMarksProps) {
  return (
    <div
      aria-hidden="true"
      className={`grid w-full grid-flow-col auto-cols-[minmax(0,1.25rem)] text-center text-xs/5 font-medium text-muted ${ALIGNED[side]}`}
    >
      {attendance.map(({ round }) => (
        <span
          key={round.id}
          data-source={round.sourceIds.join(' ')}
          data-known={round.start}
          className={`pb-1.5 ${round.id === roundId ? 'bg-tint font-bold text-ink' : ''}`}
        >
          <span className="tab:hidden">{round.label.charAt(0)}</span>
          <span className="hidden tab:inline">{initialsOf(round.label)}</span>
        </span>
      ))}
    </div>
  )
}

/** The rounds a person sat in: a mark each, filled by the lens day, hollow later; a speck where they are not named. */
export function RoundMarks({ attendance, side, roundId }: RoundMarksProps) {
  return (
    <div className={`flex w-full ${ALIGNED[side]}`}>
      <svg
        className="h-auto max-w-full min-w-0 overflow-visible"
        viewBox={`0 0 ${attendance.length * STEP} 20`}
        width={attendance.length * STEP}
        role="img"
        aria-label={toAttendanceWords(attendance)}
      >
        {attendance.map(({ round, mark }, index) => (
          <g
            key={round.id}
            data-known={round.start}
            data-source={round.sourceIds.join(' ')}
            transform={`translate(${(index + 0.5) * STEP} 10)`}
          >
            {round.id === roundId && <rect x={-STEP / 2} y="-10" width={STEP} height="20" className="fill-tint" />}
            <RoundMark side={side} mark={mark} />
          </g>
        ))}
      </svg>
    </div>
  )
}

function RoundMark({ side, mark }: { side: TableSide; mark: Attendance['mark'] }) {
  if (mark === 'none') return <circle r="1.5" className="f-third" />
  const tone = side === 'US' ? 'us' : 'cn'
  const className = mark === 'later' ? `f-paper s-${tone}` : `f-${tone}`
  const strokeWidth = mark === 'later' ? 1.5 : 0
  const size = mark === 'later' ? 8 : 9
  return side === 'US' ? (
    <rect x={-size / 2} y={-size / 2} width={size} height={size} className={className} strokeWidth={strokeWidth} />
  ) : (
    <circle r={mark === 'later' ? 4.25 : 5} className={className} strokeWidth={strokeWidth} />
  )
}

/** "At Geneva and London; later at Busan". */
function toAttendanceWords(attendance: readonly Attendance[]): string {
  const then = namesOf(attendance, 'then')
  const later = namesOf(attendance, 'later')
  if (then === '' && later === '') return 'Not named at any round'
  if (later === '') return `At ${then}`
  return then === '' ? `Later at ${later}` : `At ${then}; later at ${later}`
}

/** The rounds with the mark, as a list in words; '' where there is none. */
export function namesOf(attendance: readonly Attendance[], mark: Attendance['mark']): string {
  return formatList(attendance.filter((row) => row.mark === mark).map((row) => row.round.label))
}
