import { useEffect, useState, type RefObject } from 'react'

/** What comes as near as that is taken as seen: it is right before it is scrolled to. */
const MARGIN = '160px 0px'

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
