import { useEffect, useState, type RefObject } from 'react'

/**
 * Whether the element that carries the ref is in the window. True until it is known, and where nobody looks. Near is not
 * seen: a change that takes much away brings all of the page near.
 */
export function useIsSeen(ref: RefObject<Element | null>): boolean {
  const [isSeen, setIsSeen] = useState(true)
  useEffect(() => {
    const element = ref.current
    if (element === null || globalThis.IntersectionObserver === undefined) return undefined
    const observer = new IntersectionObserver((entries) => setIsSeen(entries.at(-1)?.isIntersecting ?? true), {
      // To touch the edge would count as being inside: what stands above a region that was scrolled to does.
      rootMargin: '-1px 0px',
    })
    observer.observe(element)
    return () => observer.disconnect()
  }, [ref])
  return isSeen
}
