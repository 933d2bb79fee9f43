import { SourceCount } from '#src/evidence/sources/source-count.tsx'
import { HIDDEN_TEXT } from '#src/data/keep-by-tier.ts'
import type { Round } from '#src/data/rounds.ts'
import { Mark } from '#src/ui/mark.tsx'
import { MemberCard } from './member-card.tsx'
import { RoundMarksHead } from './round-marks.tsx'
import { SIDE_NAMES, TABLE_SIDES, toListWords, type SideAtTable, type TableSide } from './to-table.ts'

/** Both sides facing each other across the table: the US left, China right, heads first and row by row. */
export function SidesTable({ round, sides }: { round: Round; sides: readonly SideAtTable[] }) {
  return (
    <>
      <div className="relative mt-4 grid grid-flow-row-dense grid-cols-[minmax(0,1fr)_21px_minmax(0,1fr)] tab:grid-cols-[minmax(0,1fr)_48px_minmax(0,1fr)] full:grid-cols-[minmax(0,1fr)_96px_minmax(0,1fr)]">
        <Spine round={round} />
        {TABLE_SIDES.map((code) => {
          const side = sides.find((shown) => shown.side === code)
          return side ? <Side key={code} round={round} side={side} /> : <SideLeftOut key={code} side={code} />
        })}
      </div>
      <p className="type-small border-t border-rule pt-2 text-muted">
        Who was named:{' '}
        <SourceCount
          cited={{
            label: `Who sat in ${round.label}`,
            sourceIds: round.sourceIds,
            known: round.start,
            refs: [`round:${round.id}`],
          }}
        />
      </p>
    </>
  )
}

function Side({ round, side }: { round: Round; side: SideAtTable }) {
  const { side: code, seats, note, isNoteLater } = side
  const isUs = code === 'US'
  const column = isUs ? 'col-start-1' : 'col-start-3'
  const attendance = seats.find((seat) => seat.person.attendance.length > 0)?.person.attendance ?? []
  return (
    <div role="group" aria-label={`${SIDE_NAMES[code]}, at the table in ${round.label}`} className="contents">
      <div
        className={`${column} flex min-h-7 flex-col justify-between gap-x-6 print:break-after-avoid full:items-end ${isUs ? 'items-end full:flex-row-reverse' : 'full:flex-row'}`}
      >
        <p className="type-label pb-2">
          <Mark side={code} />
          {SIDE_NAMES[code]}
        </p>
        {attendance.length > 0 && (
          <div className="w-full full:w-50">
            <RoundMarksHead attendance={attendance} side={code} roundId={round.id} />
          </div>
        )}
      </div>
      {seats.length > 0 && (
        <ol className="contents">
          {seats.map((seat) => (
            <MemberCard key={seat.person.id} seat={seat} side={code} round={round} />
          ))}
        </ol>
      )}
      <div
        className={`${column} type-note border-t border-rule pt-2.5 pb-3 text-muted ${isUs ? 'text-right' : ''}`}
        data-source={round.sourceIds.join(' ')}
        data-known={round.start}
      >
        <p>{toListWords(side)}</p>
        {note !== null && note !== HIDDEN_TEXT && (
          <p className={isNoteLater ? 'later-tint mt-1 px-1.5' : 'mt-1'}>{note}</p>
        )}
      </div>
    </div>
  )
}

/** The place of a side that the filters do not keep. */
function SideLeftOut({ side }: { side: TableSide }) {
  const column = side === 'US' ? 'col-start-1 text-right' : 'col-start-3'
  return (
    <div className="contents">
      <p className={`type-label pb-2 text-muted ${column} self-end`}>
        <Mark side={side} />
        {SIDE_NAMES[side]}
      </p>
      <p className={`type-note border-t border-rule pt-3 text-muted ${column}`}>Left out by the filters.</p>
    </div>
  )
}

/** Words longer than this would outgrow a table of one row a side. */
const LONGEST_ON_SPINE = 34

function Spine({ round }: { round: Round }) {
  const venue = round.venue?.split(/ \(|;/)[0]
  const full = venue === undefined || venue.includes(round.city) ? round.city : `${venue}, ${round.city}`
  return (
    <div
      aria-hidden="true"
      data-source={round.sourceIds.join(' ')}
      className="absolute inset-y-0 left-1/2 flex w-[3px] -translate-x-1/2 items-center justify-center border-x border-ink tab:w-8 full:w-10"
    >
      <span className="hidden rotate-180 font-serif text-sm/4 whitespace-nowrap text-ink-2 italic [writing-mode:vertical-rl] tab:block">
        {full.length > LONGEST_ON_SPINE ? round.city : full}
      </span>
    </div>
  )
}
