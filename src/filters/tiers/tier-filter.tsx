import { toHiddenWords } from './to-hidden-words.ts'
import { useHidden } from './use-hidden.ts'
import { useView } from '#src/filters/use-view.ts'

const CHOICES = [
  { tiers: 'all', label: 'All sources' },
  { tiers: 'ab', label: 'Tiers A and B only' },
] as const

/** Everything, or only what an official body, a wire service or an established outlet says. */
export function TierFilter() {
  const { view, setView } = useView()
  return (
    <fieldset className="cols min-w-0 border-b border-rule py-1">
      <legend className="sr-only">Tiers of sources</legend>
      <p aria-hidden="true" className="col-margin type-note text-muted tab:pt-0.5">
        Sources
      </p>
      <p className="col-wide flex flex-wrap gap-x-4.5 gap-y-0.5">
        {CHOICES.map(({ tiers, label }) => (
          <button
            key={tiers}
            type="button"
            className="word-button font-normal"
            aria-pressed={view.tiers === tiers}
            onClick={() => setView({ tiers })}
          >
            {label}
          </button>
        ))}
      </p>
    </fieldset>
  )
}

/** How much is hidden, why, and the way back. In sight wherever the choice itself is folded away. */
export function HiddenNotice() {
  const { view, setView } = useView()
  const hidden = useHidden()
  if (view.tiers === 'all') return <div role="status" />
  return (
    <div role="status" className="cols type-note border-b border-rule py-2 text-ink-2">
      <p className="col-wide">
        {hidden === null ? 'Only what tiers A and B carry is shown' : toHiddenWords(hidden)}.{' '}
        <button type="button" className="word-button" onClick={() => setView({ tiers: 'all' })}>
          Show all sources
        </button>
      </p>
    </div>
  )
}
