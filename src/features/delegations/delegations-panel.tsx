import { DataBoundary } from '#src/evidence/data-boundary.tsx'
import { FindingLine } from '#src/evidence/finding-line.tsx'
import { NarrowedCount, NothingLeft } from '#src/evidence/narrowed-count.tsx'
import { SetAsideNote } from '#src/evidence/set-aside-note.tsx'
import type { Lens } from '#src/data/lens.ts'
import type { Round } from '#src/data/rounds.ts'
import { isNarrowed } from '#src/filters/view.ts'
import { formatDate, formatRange } from '#src/lib/words/format.ts'
import { MarginNote } from '#src/ui/margin-note.tsx'
import { Mark } from '#src/ui/mark.tsx'
import { Panel } from '#src/ui/panel.tsx'
import { Empty } from '#src/ui/empty.tsx'
import { AttendanceMatrix } from '#src/features/delegations/attendance/attendance-matrix.tsx'
import { OtherPeople } from './other-people.tsx'
import { PersonPanel } from '#src/features/delegations/person/person-panel.tsx'
import { SidesTable } from '#src/features/delegations/sides/sides-table.tsx'
import { useDelegations } from './use-delegations.ts'

/** Who was at the table, with the office held then; then the other people of the talks. */
export function DelegationsPanel() {
  return (
    <Panel title="Delegations" id="delegations">
      <DataBoundary what="delegations" height={480}>
        <PersonPanel>
          <Delegations />
        </PersonPanel>
      </DataBoundary>
    </Panel>
  )
}

function Delegations() {
  const { view, lens, table, matrix, allRounds, groups, names, kept, total, loaded } = useDelegations()
  const shown = table ?? matrix
  const isAnyAtTable = (table?.sides ?? matrix?.columns ?? []).length > 0
  return (
    <>
      {total === 0 && <Empty title="No one is listed" why="The list of people is empty, so there is no one to show." />}
      {total > 0 && kept === 0 && <NothingLeft what="people" total={total} names={names} by={['country']} />}
      {kept > 0 && (
        <>
          <MarginNote>
            {isNarrowed(view) && <NarrowedCount kept={kept} total={total} what="people" />}
            {isAnyAtTable && <MarksKey isWithLater={lens.hindsight && table !== null} />}
          </MarginNote>
          <h3 className="type-h3">{shown && <FindingLine finding={shown.finding} />}</h3>
          <p className="type-note mt-1 text-muted" data-source={table?.round.sourceIds.join(' ')}>
            {table ? toWhere(table.round, lens) : `Rounds opened by ${formatDate(lens.day)}.`}
          </p>
          {table && isAnyAtTable && <SidesTable round={table.round} sides={table.sides} />}
          {matrix && isAnyAtTable && <AttendanceMatrix matrix={matrix} lens={lens} />}
          {allRounds && isAnyAtTable && (
            <details className="group mt-6 border-y border-rule print:not-open:hidden">
              <summary className="flex cursor-pointer list-none flex-wrap items-baseline gap-x-4 py-1.5">
                <h3 className="type-label">Who was at which table</h3>
                <span className="word-button">
                  <span className="group-open:hidden">All rounds</span>
                  <span className="hidden group-open:inline">Fold</span>
                </span>
              </summary>
              <AttendanceMatrix matrix={allRounds} lens={lens} />
            </details>
          )}
          <OtherPeople groups={groups} />
        </>
      )}
      <SetAsideNote loaded={loaded.people} what="people" />
      <SetAsideNote loaded={loaded.rounds} what="rounds" />
    </>
  )
}

/** What the marks mean. */
function MarksKey({ isWithLater }: { isWithLater: boolean }) {
  return (
    <>
      <p>
        <Mark side="US" />
        <Mark side="CN" /> at the table by then
      </p>
      {isWithLater && (
        <p>
          <Mark side="US" isHollow />
          <Mark side="CN" isHollow /> at a later round
        </p>
      )}
    </>
  )
}

/** "Lancaster House, London, 9-10 June 2025. Offices as held then." The last day lies after the lens. */
export function toWhere({ venue, city, start, end }: Round, { hindsight }: Lens): string {
  const place = venue === null ? city : venue.includes(city) ? venue : `${venue}, ${city}`
  return `${place}, ${hindsight ? formatRange(start, end) : formatDate(start)}. Offices as held then.`
}
