import { useEffect, useState, type RefObject } from 'react'
import { seenFrom } from './seen-from.ts'

/**
 * Whether the element that carries the ref is in the window, below the header. True until it is known, and where nobody looks. Near is not
 * seen: a change that takes much away brings all of the page near.
 */
export function useIsSeen(ref: RefObject<Element | null>): boolean {
  const [isSeen, setIsSeen] = useState(true)
  useEffect(() => {
    const element = ref.current
    if (element === null || globalThis.IntersectionObserver === undefined) return undefined
    const observer = new IntersectionObserver((entries) => setIsSeen(entries.at(-1)?.isIntersecting ?? true), {
      // Touching the edge counts as being inside.
      rootMargin: `${-1 - seenFrom()}px 0px -1px`,
    })
    observer.observe(element)
    return () => observer.disconnect()
  }, [ref])
  return isSeen
}
