import { useQuery } from '@tanstack/react-query'
import { roundsQuery } from '#src/data/rounds.ts'
import { formatRange } from '#src/lib/words/format.ts'
import { neighbourRound } from '#src/filters/rounds/to-rail.ts'
import { useView } from './use-view.ts'
import { ALL_ROUNDS } from './view.ts'

interface ThumbBarProps {
  isOpen: boolean
  listsId: string
  onToggle: () => void
}

/** On a phone, at the foot: the round before, this one, the next, and the other filters. It waits for nothing. */
export function ThumbBar({ isOpen, listsId, onToggle }: ThumbBarProps) {
  const { view, setView } = useView()
  const rounds = useQuery(roundsQuery).data?.rows ?? []
  const round = rounds.find((one) => one.id === view.round)
  const before = neighbourRound(rounds, view.round, -1)
  const after = neighbourRound(rounds, view.round, 1)
  const chosen = view.country.length + view.topic.length
  return (
    <div
      role="group"
      aria-label="Round and filters"
      className="fixed inset-x-0 bottom-0 z-10 grid low:static h-16 grid-cols-[1fr_1.3fr_1fr_auto] items-center gap-2 border-t border-ink bg-paper px-4 text-[0.8125rem]/5 font-medium text-accent tab:hidden"
    >
      <button
        type="button"
        className="h-full truncate"
        disabled={!before}
        onClick={() => before && setView({ round: before.id })}
      >
        {before ? `‹ ${before.label}` : ''}
        {!before && <span className="sr-only">No earlier round</span>}
      </button>
      <p className="text-center text-ink">
        <b className="block font-serif text-[1.0625rem]/5 font-bold">
          {round?.label ?? (view.round === ALL_ROUNDS ? 'All rounds' : 'Round')}
        </b>
        {round && (
          <span className="block text-[0.6875rem]/4 font-normal text-muted">{formatRange(round.start, round.end)}</span>
        )}
      </p>
      <button
        type="button"
        className="h-full truncate text-right"
        disabled={!after}
        onClick={() => after && setView({ round: after.id })}
      >
        {after ? `${after.label} ›` : ''}
        {!after && <span className="sr-only">No later round</span>}
      </button>
      <button
        type="button"
        className="h-full border-l border-rule pl-3"
        aria-expanded={isOpen}
        aria-controls={listsId}
        onClick={onToggle}
      >
        Filters{chosen > 0 && ` ${chosen}`}
      </button>
    </div>
  )
}
