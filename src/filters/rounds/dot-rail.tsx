import { formatRange } from '#src/lib/words/format.ts'
import { RoundKnot } from './round-knot.tsx'
import { RoundWalk, tabStopOf } from './round-walk.tsx'
import { useLens } from '#src/filters/use-lens.ts'
import { useView } from '#src/filters/use-view.ts'

/** The rail on a phone: a dot a round, wide enough for a thumb. */
export function DotRail() {
  const { view, setView } = useView()
  const { lens, rounds } = useLens()
  const tabStop = tabStopOf(rounds, view.round)
  return (
    <RoundWalk rounds={rounds}>
      <ol className="flex justify-between pt-1">
        {rounds.map((round) => {
          const isChosen = round.id === view.round
          const isLater = round.start > lens.day && !isChosen
          const isAgainst = round.id === view.against
          return (
            <li key={round.id} className="flex-1">
              <button
                type="button"
                data-round={round.id}
                tabIndex={round.id === tabStop ? 0 : -1}
                aria-pressed={isChosen}
                onClick={() => setView({ round: round.id })}
                {...(isLater && !lens.hindsight
                  ? {}
                  : { 'data-known': round.start, 'data-source': round.sourceIds.join(' ') })}
                className="flex h-12 w-full flex-col items-center justify-start gap-1.5 text-[0.6875rem]/4 font-medium text-muted aria-pressed:font-bold aria-pressed:text-ink"
              >
                <span className="relative flex h-4 w-full items-center justify-center">
                  <span
                    aria-hidden="true"
                    className={`absolute inset-x-0 border-t ${isLater ? 'border-dotted border-line' : 'border-ink'}`}
                  />
                  <svg className="relative overflow-visible" width="16" height="16" aria-hidden="true">
                    <RoundKnot
                      kind={round.kind}
                      x={8}
                      y={8}
                      isChosen={isChosen}
                      isAgainst={isAgainst}
                      isLater={isLater}
                    />
                  </svg>
                </span>
                <span aria-hidden="true">{codeOf(round.label)}</span>
                <span className="sr-only">
                  {round.label}
                  {isLater && !lens.hindsight ? '' : `, ${formatRange(round.start, round.end)}`}, {round.kind}
                  {isAgainst && ', set beside'}
                </span>
              </button>
            </li>
          )
        })}
      </ol>
    </RoundWalk>
  )
}

/** "London" -> "Lo", "Kuala Lumpur" -> "KL". */
function codeOf(label: string): string {
  const words = label.split(' ')
  return words.length > 1 ? words.map((word) => word.charAt(0)).join('') : label.slice(0, 2)
}
