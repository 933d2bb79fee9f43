import type { KeyboardEvent, ReactNode } from 'react'
import type { Round } from '#src/data/rounds.ts'
import { neighbourRound } from './to-rail.ts'
import { useView } from '#src/filters/use-view.ts'

/** The round a key leads to from the one with the focus; null where the key is not for the rail. */
export function roundForKey(rounds: readonly Round[], id: string, key: string): Round | null {
  switch (key) {
    case 'ArrowLeft':
    case 'ArrowUp':
      return neighbourRound(rounds, id, -1)
    case 'ArrowRight':
    case 'ArrowDown':
      return neighbourRound(rounds, id, 1)
    case 'Home':
      return rounds[0] ?? null
    case 'End':
      return rounds.at(-1) ?? null
    default:
      return null
  }
}

/** The one round of the rail that Tab reaches: the chosen one, or the last where all are shown. */
export function tabStopOf(rounds: readonly Round[], chosenId: string): string | undefined {
  return (rounds.find((round) => round.id === chosenId) ?? rounds.at(-1))?.id
}

interface RoundWalkProps {
  rounds: readonly Round[]
  children: ReactNode
}

/**
 * The rounds as one stop of the Tab key: arrow keys walk to the round before and after and choose it, Home and End to
 * the first and last. Its buttons bear `data-round`.
 */
export function RoundWalk({ rounds, children }: RoundWalkProps) {
  const { setView } = useView()
  const walk = (event: KeyboardEvent<HTMLDivElement>) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return
    const { target, currentTarget } = event
    const from = target instanceof HTMLElement ? target.dataset['round'] : undefined
    const to = from === undefined ? null : roundForKey(rounds, from, event.key)
    if (to === null) return
    event.preventDefault()
    setView({ round: to.id })
    currentTarget.querySelector<HTMLElement>(`[data-round="${CSS.escape(to.id)}"]`)?.focus()
  }
  return (
    <div role="toolbar" tabIndex={-1} aria-label="Rounds, in order of date" onKeyDown={walk} className="outline-none">
      {children}
    </div>
  )
}
