import { startTransition, useEffect, useState } from 'react'
import { askTurn } from './turns.ts'

/**
 * Whether something is still there: at once where it is wanted, and for a while after that. To take a dozen drawings down
 * is slow; whoever hides what is not wanted at once can leave that to its turn.
 */
export function useStays(isWanted: boolean): boolean {
  const [isThere, setIsThere] = useState(isWanted)
  if (isWanted && !isThere) setIsThere(true)
  const isLeaving = isThere && !isWanted
  useEffect(() => {
    if (!isLeaving) return undefined
    const leave = () => setIsThere(false)
    // Before anything that is not seen, or what leaves would be drawn once more.
    return askTurn({
      kind: 'words',
      distance: () => 1,
      take: (isAtOnce) => (isAtOnce ? leave() : startTransition(leave)),
    })
  }, [isLeaving])
  return isThere || isWanted
}
