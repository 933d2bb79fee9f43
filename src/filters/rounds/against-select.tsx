import { useId } from 'react'
import { useLens } from '#src/filters/use-lens.ts'
import { useView } from '#src/filters/use-view.ts'

/** Sets a second round beside the first, and swaps the two. */
export function AgainstSelect() {
  const { view, setView } = useView()
  const { round, rounds } = useLens()
  const id = useId()
  const against = rounds.find((other) => other.id === view.against)
  return (
    <div className="type-note flex flex-wrap items-baseline gap-x-2 text-muted">
      <label htmlFor={id}>
        Compare <span className="sr-only">with a second round</span>
      </label>
      <select
        id={id}
        value={view.against ?? ''}
        onChange={(event) => setView({ against: event.target.value === '' ? null : event.target.value })}
        className={`min-h-6 max-w-28 cursor-pointer [field-sizing:content] bg-paper text-[0.8125rem]/5 ${against ? 'font-[650] text-ink' : 'font-medium text-accent'}`}
      >
        <option value="">with none</option>
        {rounds
          .filter((other) => other.id !== round?.id)
          .map((other) => (
            <option key={other.id} value={other.id}>
              {other.label}
            </option>
          ))}
      </select>
      {against && round && (
        <button type="button" className="word-button" onClick={() => setView({ round: against.id })}>
          Swap
          <span className="sr-only">
            : {against.label} first, {round.label} beside it
          </span>
        </button>
      )}
    </div>
  )
}
