import { memo, useId } from 'react'
import { formatDate } from '#src/lib/words/format.ts'

interface MonthSelectProps {
  label: string
  /** 'YYYY-MM'. */
  value: string
  /** Months to choose from, in order; the value is added where it is not among them. */
  months: readonly string[]
  onChoose: (month: string) => void
}

/** One month out of many, under the heads of their years. */
export function MonthSelect({ label, value, months, onChoose }: MonthSelectProps) {
  const id = useId()
  return (
    <span className="inline-flex items-center gap-1.5">
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        value={value}
        className="min-h-6 border-b border-line bg-paper text-accent"
        onChange={(event) => onChoose(event.target.value)}
      >
        <Months months={months} added={months.includes(value) ? null : value} />
      </select>
    </span>
  )
}

/** A hundred lines that hardly ever change. */
const Months = memo(function Months({ months, added }: { months: readonly string[]; added: string | null }) {
  const all = added === null ? months : [...months, added].toSorted()
  const years = [...new Set(all.map((month) => month.slice(0, 4)))]
  return years.map((year) => (
    <optgroup key={year} label={year}>
      {all
        .filter((month) => month.startsWith(year))
        .map((month) => (
          <option key={month} value={month}>
            {formatDate(month)}
          </option>
        ))}
    </optgroup>
  ))
})
