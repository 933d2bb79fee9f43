/** State of an issue: shape first, word second, no hue, for hue is taken by the two sides. */
export type IssueState = 'open' | 'partly' | 'resolved'

export const STATE_WORDS: Record<IssueState, string> = { open: 'Open', partly: 'Partly settled', resolved: 'Settled' }

export function StatePill({ state, isQuiet = false }: { state: IssueState; isQuiet?: boolean }) {
  return (
    <span
      className={`inline-flex items-center gap-1.5 text-[0.8125rem]/5 whitespace-nowrap ${isQuiet ? 'text-ink-2' : 'font-semibold'}`}
    >
      <svg className="size-3.5" viewBox="0 0 14 14" aria-hidden="true">
        <circle
          cx="7"
          cy="7"
          r="5"
          fill={state === 'resolved' ? 'currentColor' : 'none'}
          stroke="currentColor"
          strokeWidth="1.75"
        />
        {state === 'partly' && <path d="M7 2a5 5 0 0 1 0 10z" fill="currentColor" />}
      </svg>
      {STATE_WORDS[state]}
    </span>
  )
}
