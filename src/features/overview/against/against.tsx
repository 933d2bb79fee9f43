import type { Round } from '#src/data/rounds.ts'
import { useView } from '#src/filters/use-view.ts'
import { formatDate } from '#src/lib/words/format.ts'
import { AgainstTable } from './against-table.tsx'
import { useAgainst } from './use-against.ts'

/** What was known on the day each of two rounds opened, and what changed between them. */
export function Against({ against }: { against: Round }) {
  const { setView } = useView()
  const comparison = useAgainst(against)
  const { lens, pair } = comparison
  if (pair === null) {
    return (
      <div className="cols">
        <h3 className="col-margin text-[0.8125rem]/6 font-semibold">Side by side</h3>
        <p className="col-wide type-note flex flex-wrap items-baseline gap-x-4 text-ink-2">
          The second round opened after {formatDate(lens.day)}; with hindsight off nothing of it is shown.
          <button type="button" className="word-button" onClick={() => setView({ hindsight: 'on' })}>
            Turn hindsight on
          </button>
          <button type="button" className="word-button" onClick={() => setView({ against: null })}>
            Stop comparing
          </button>
        </p>
      </div>
    )
  }
  return (
    <>
      <h3 className="type-h3">
        {pair[0].label} and {pair[1].label} side by side
      </h3>
      <p className="type-note mt-1 flex flex-wrap items-baseline gap-x-4 text-muted">
        What was known on the day each opened. Changes run from the earlier to the later.
        <button type="button" className="word-button" onClick={() => setView({ against: null })}>
          Stop comparing
        </button>
      </p>
      <AgainstTable {...comparison} pair={pair} />
    </>
  )
}
