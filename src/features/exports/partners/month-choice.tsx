import { useId } from 'react'
import { useView } from '#src/filters/use-view.ts'
import { formatPeriod } from '#src/lib/words/format-period.ts'

/** Which month the partners are compared in. */
export function MonthChoice({ periods, period }: { periods: readonly string[]; period: string | null }) {
  const { setView } = useView()
  const id = useId()
  if (periods.length === 0 || period === null) return <></>
  return (
    <p className="type-note screen-only mt-2 flex items-center gap-2 text-muted">
      <label htmlFor={id}>Month</label>
      <select
        id={id}
        value={period}
        className="min-h-6 border-b border-line bg-paper text-accent"
        onChange={(event) => setView({ month: event.target.value.slice(0, 7) })}
      >
        {periods.map((one) => (
          <option key={one} value={one}>
            {formatPeriod(one)}
          </option>
        ))}
      </select>
    </p>
  )
}
