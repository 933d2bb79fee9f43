import type { ReactNode } from 'react'
import { Says } from '#src/evidence/sources/says.tsx'
import { SourceCount } from '#src/evidence/sources/source-count.tsx'
import { formatDate } from '#src/lib/words/format.ts'
import { Mark } from '#src/ui/mark.tsx'
import { StatePill } from '#src/ui/state-pill.tsx'
import { ROLE } from './table-roles.ts'
import type { Tints } from './against-table.tsx'
import type { CameRow } from './to-came.ts'
import type { FigureRow, Reading } from './to-figure-rows.ts'
import type { IssueRow } from './to-issue-rows.ts'
import type { Moment, Pair } from './to-moments.ts'

const SIDE_NAMES = { US: 'United States', CN: 'China' } as const

interface LineProps {
  name: ReactNode
  cells: Pair<ReactNode>
  change: ReactNode
  tints: Tints
}

function Line({ name, cells, change, tints }: LineProps) {
  return (
    <tr {...ROLE.row} className="border-b border-rule align-top max-tab:grid max-tab:grid-cols-2">
      <th
        {...ROLE.rowheader}
        scope="row"
        className="py-1.5 pr-3 text-left font-semibold max-tab:col-span-2 max-tab:pb-0"
      >
        {name}
      </th>
      {cells.map((cell, index) => (
        <td
          // Two columns in fixed places.
          // oxlint-disable-next-line react/no-array-index-key
          key={index}
          {...ROLE.cell}
          className={`px-2 py-1.5 text-ink-2 ${tints.cells[index] ?? ''}`}
        >
          {cell}
        </td>
      ))}
      <td {...ROLE.cell} className={`px-2 py-1.5 text-ink-2 max-tab:col-span-2 ${tints.change}`}>
        {change}
      </td>
    </tr>
  )
}

/** A measure: its figure at each, and the difference. */
export function FigureLine({ row, tints }: { row: FigureRow; tints: Tints }) {
  const [first, second] = row.readings
  return (
    <Line
      name={row.name}
      cells={[<ReadingCell key="first" reading={first} />, <ReadingCell key="second" reading={second} />]}
      change={
        row.change ? (
          <Says cited={row.change} className="font-[650] text-ink tnum" />
        ) : (
          <span className="text-muted">{row.unchanged}</span>
        )
      }
      tints={tints}
    />
  )
}

function ReadingCell({ reading: { cited, words } }: { reading: Reading }) {
  return (
    <>
      {cited && <Says cited={cited} className="font-serif text-lg/6 text-ink tnum" />}{' '}
      <span className="text-xs/4 text-muted">{words}</span>
    </>
  )
}

/** One side: who was named at each, and who at one alone. */
export function CameLine({ row, tints, pair }: { row: CameRow; tints: Tints; pair: Pair<Moment> }) {
  const [first, second] = row.lists
  return (
    <Line
      name={
        <>
          <Mark side={row.side} />
          {SIDE_NAMES[row.side]}
        </>
      }
      cells={[
        <CameCell key="first" list={first} day={pair[0].day} />,
        <CameCell key="second" list={second} day={pair[1].day} />,
      ]}
      change={`${row.change}.`}
      tints={tints}
    />
  )
}

function CameCell({ list: { people, isComplete }, day }: { list: CameRow['lists'][0]; day: string }) {
  if (people.length === 0) return <span className="text-muted">Not named in the sources seen.</span>
  return (
    <>
      <ul>
        {people.map((person) => (
          <li
            key={person.id}
            data-known={day}
            data-source={person.sourceIds.join(' ')}
            className={person.isOnlyHere ? 'font-semibold text-ink' : ''}
          >
            {person.name}
            {person.isHead && <span className="font-normal text-muted">, head</span>}
            {person.isOnlyHere && <span className="font-normal text-muted">, only here</span>}
            {person.isOfficeOther && <span className="block text-xs/4 text-muted">then {person.office}</span>}
          </li>
        ))}
      </ul>
      {!isComplete && <p className="text-xs/5 text-muted">Among others.</p>}
    </>
  )
}

/** An issue: its state at each, and the steps between. */
export function IssueLine({ row, tints }: { row: IssueRow; tints: Tints }) {
  const [first, second] = row.states
  return (
    <Line
      name={<a href={`#issue-${row.id}`}>{row.title}</a>}
      cells={[<StateCell key="first" state={first} />, <StateCell key="second" state={second} />]}
      change={
        row.steps.length === 0 ? (
          <span className="text-muted">No step known between the two.</span>
        ) : (
          <ul className="space-y-1">
            {row.steps.map((step) => (
              <li key={`${step.known}${step.note}`} data-known={step.known} data-source={step.sourceIds.join(' ')}>
                <time dateTime={step.date} className="text-muted">
                  {formatDate(step.date)}
                </time>
                {step.known !== step.date && <span className="text-muted">, known {formatDate(step.known)}</span>}{' '}
                {step.note}{' '}
                <SourceCount
                  cited={{
                    label: step.note,
                    sourceIds: step.sourceIds,
                    known: step.known,
                    refs: [`issue:${row.id}`],
                  }}
                />
              </li>
            ))}
          </ul>
        )
      }
      tints={tints}
    />
  )
}

function StateCell({ state }: { state: IssueRow['states'][0] }) {
  if (state === null) return <span className="text-muted">Arose after</span>
  return (
    <span data-known={state.known} data-source={state.sourceIds.join(' ')}>
      <StatePill state={state.state} isQuiet />
    </span>
  )
}
