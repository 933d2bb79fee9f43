import { useId } from 'react'
import { useView } from '#src/filters/use-view.ts'

const SECONDS = [10, 15, 20, 30, 60]

/** Whether slides turn by themselves, and how fast: for a screen nobody stands beside. */
export function TurningChoice() {
  const { view, setView } = useView()
  const id = useId()
  const listed = view.every === null || SECONDS.includes(view.every) ? SECONDS : [...SECONDS, view.every]
  return (
    <span className="type-note inline-flex min-h-6 items-center gap-x-2">
      <label htmlFor={id}>Turn by itself</label>
      <select
        id={id}
        className="min-h-6 border-b border-line bg-paper text-ink"
        value={view.every ?? ''}
        onChange={({ currentTarget: { value } }) => setView({ every: value === '' ? null : Number(value) })}
      >
        <option value="">no</option>
        {listed.map((seconds) => (
          <option key={seconds} value={seconds}>
            every {seconds} s
          </option>
        ))}
      </select>
    </span>
  )
}
