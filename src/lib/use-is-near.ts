import { useEffect, useState, type RefObject } from 'react'

/** What is not seen waits its turn, however near: a change that takes much away brings all of the page near. */
const MARGIN = '0px'

/** Whether the element that carries the ref is seen, or nearly. True until it is known, and where nobody looks. */
export function useIsNear(ref: RefObject<Element | null>): boolean {
  const [isNear, setIsNear] = useState(true)
  useEffect(() => {
    const element = ref.current
    if (element === null || globalThis.IntersectionObserver === undefined) return undefined
    const observer = new IntersectionObserver((entries) => setIsNear(entries.at(-1)?.isIntersecting ?? true), {
      rootMargin: MARGIN,
    })
    observer.observe(element)
    return () => observer.disconnect()
  }, [ref])
  return isNear
}
