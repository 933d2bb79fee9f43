import { createContext, use, useState, useSyncExternalStore } from 'react'

/** How much of the page stood in its HTML when it came: nothing, its first part, or all of it. */
export type Prerendered = 'none' | 'first' | 'whole'

export const PrerenderedContext = createContext<Prerendered>('none')

/**
 * Whether what is drawn here stood in the HTML of the page, and for how much of it: 'none' for whatever is drawn after
 * that page was taken over, by a filter say. Constant for the life of the component.
 */
export function usePrerendered(): Prerendered {
  const page = use(PrerenderedContext)
  // React reads the snapshot of the server where it draws without a window, and once more as it takes its HTML over.
  const isTakenOver = useSyncExternalStore(
    never,
    () => false,
    () => true,
  )
  const [first] = useState(isTakenOver)
  return first ? page : 'none'
}

const never = () => () => undefined
