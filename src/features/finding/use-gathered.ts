import { useEffect, useState } from 'react'

/** What is still to come holds up what is here so long, ms. */
const PATIENCE = 1_000

/**
 * A value put together from parts: once it is whole, or with the parts there are when no other has come for a while. Until
 * then the one before, null at first.
 */
export function useGathered<T>(value: T, isWhole: boolean): T | null {
  const [gathered, gather] = useState<T | null>(null)
  if (isWhole && !Object.is(gathered, value)) gather(() => value)
  useEffect(() => {
    if (isWhole) return undefined
    const limit = setTimeout(() => gather(() => value), PATIENCE)
    return () => clearTimeout(limit)
  }, [value, isWhole])
  return isWhole ? value : gathered
}
