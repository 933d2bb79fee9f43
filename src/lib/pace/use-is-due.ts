import { useEffect, useState } from 'react'
import { askTurn } from './turns.ts'
import { toTurn, type InTurn } from './use-in-turn.ts'

/** Whether the turn has come to something new, `isAtOnce` from the start; `place` is where it will stand. */
export function useIsDue({ kind, place, isAtOnce }: InTurn): boolean {
  const [isDue, setIsDue] = useState(isAtOnce)
  useEffect(() => {
    if (isDue) return undefined
    return askTurn(toTurn(kind, place, () => setIsDue(true)))
  }, [isDue, kind, place])
  return isDue
}
