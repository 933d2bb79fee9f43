import { useView } from '#src/filters/use-view.ts'
import { comparedMonths, type Compare } from '#src/filters/view.ts'
import { addMonths } from '#src/lib/period.ts'
import { DEFAULT_BASE } from '#src/features/exports/decline/measures/measure-index.ts'
import { MonthSelect } from './month-select.tsx'
import { monthsOf, PAGE_RANGE, type Range } from '#src/features/exports/to-range.ts'

interface DeclineChoicesProps {
  range: Range
  /** The last month of China Customs drawn: ranges of so many years end there. */
  lastMonth: string | null
  /** The first of the rounds. */
  firstRound: { label: string; month: string } | null
}

const PAGE_MONTHS = monthsOf(PAGE_RANGE)
/** US Census reaches back further than China's figures: by whole years, to keep the list short. */
const FROM_MONTHS = [...Array.from({ length: 39 }, (_, year) => `${1985 + year}-01`), ...PAGE_MONTHS]
const COMPARED_MONTHS = monthsOf({ from: '2017-01', to: PAGE_RANGE.to })

/** The base of the index, the months drawn, and what they are compared with: by fields and buttons. */
export function DeclineChoices({ range, lastMonth, firstRound }: DeclineChoicesProps) {
  const { view, setView } = useView()
  return (
    <div className="type-note screen-only mt-2 flex flex-wrap items-center gap-x-8 gap-y-2 text-muted">
      {view.measure === 'index' && (
        <MonthSelect
          label="100 is"
          value={view.base ?? DEFAULT_BASE}
          months={PAGE_MONTHS}
          onChoose={(month) => setView({ base: month === DEFAULT_BASE ? null : month })}
        />
      )}
      <RangeChoice range={range} lastMonth={lastMonth} firstRound={firstRound} />
      <CompareChoice range={range} />
    </div>
  )
}

function RangeChoice({ range, lastMonth, firstRound }: DeclineChoicesProps) {
  const { view, setView } = useView()
  const choose = (from: string, to: string) =>
    setView({ from: from === PAGE_RANGE.from ? null : from, to: to === PAGE_RANGE.to ? null : to })
  const years = (count: number) => {
    const first = lastMonth === null ? PAGE_RANGE.from : addMonths(lastMonth, 1 - 12 * count)
    return { from: first < PAGE_RANGE.from ? PAGE_RANGE.from : first, to: lastMonth ?? PAGE_RANGE.to }
  }
  const spans = [
    { name: 'All', from: PAGE_RANGE.from, to: PAGE_RANGE.to },
    ...(lastMonth === null
      ? []
      : [
          { name: '2 years', ...years(2) },
          { name: '1 year', ...years(1) },
        ]),
    ...(firstRound === null ? [] : [{ name: `Since ${firstRound.label}`, from: firstRound.month, to: PAGE_RANGE.to }]),
  ]
  return (
    <div role="group" aria-label="Months drawn" className="flex flex-wrap items-center gap-x-4 gap-y-1">
      <MonthSelect
        label="From"
        value={range.from}
        months={FROM_MONTHS}
        onChoose={(from) => choose(from, from > range.to ? from : range.to)}
      />
      <MonthSelect
        label="To"
        value={range.to}
        months={PAGE_MONTHS}
        onChoose={(to) => choose(to < range.from ? to : range.from, to)}
      />
      {spans.map(({ name, from, to }) => (
        <button
          key={name}
          type="button"
          className="word-button"
          aria-pressed={range.from === from && range.to === to}
          onClick={() => choose(from, to)}
        >
          {name}
        </button>
      ))}
      {view.from !== null && range.from < PAGE_RANGE.from && <span>Before 2024 only US Census is drawn.</span>}
    </div>
  )
}

function CompareChoice({ range }: { range: Range }) {
  const { view, setView } = useView()
  const months = comparedMonths(view.compare)
  const other: Compare = range.from <= '2024-12' ? '2025-01..2025-12' : '2024-01..2024-12'
  const turn = (compare: Compare, isOn: boolean) => setView({ compare: isOn ? null : compare })
  return (
    <div role="group" aria-label="Compare with" className="flex flex-wrap items-center gap-x-4 gap-y-1">
      <span>Compare with</span>
      <button
        type="button"
        className="word-button"
        aria-pressed={view.compare === 'prior-year'}
        onClick={() => turn('prior-year', view.compare === 'prior-year')}
      >
        A year before
      </button>
      <button
        type="button"
        className="word-button"
        aria-pressed={months !== null}
        onClick={() => turn(other, months !== null)}
      >
        Another period
      </button>
      {months && (
        <>
          <MonthSelect
            label="from"
            value={months.first}
            months={COMPARED_MONTHS}
            onChoose={(first) => setView({ compare: `${first}..${first > months.last ? first : months.last}` })}
          />
          <MonthSelect
            label="to"
            value={months.last}
            months={COMPARED_MONTHS}
            onChoose={(last) => setView({ compare: `${last < months.first ? last : months.first}..${last}` })}
          />
        </>
      )}
    </div>
  )
}
