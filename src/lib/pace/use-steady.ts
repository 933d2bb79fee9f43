import { useState } from 'react'
import { isSame } from '#src/lib/is-same.ts'

/** The value, the very same one for as long as it says the same: whoever is handed it is not drawn again for nothing. */
export function useSteady<T>(value: T): T {
  const [steady, keep] = useState(() => value)
  if (isSame(steady, value)) return steady
  keep(() => value)
  return value
}
