/** Nearer to the window than so much of its height is near. */
const NEAR = 0.6
/** px */
const EDGE = 2

/** Whether anybody sees what comes near: not in a page without a window. */
export const isLookedFor = (): boolean => globalThis.IntersectionObserver !== undefined

/** Whether so many px from the window are near: a little more than `whenNear` calls near, or who is woken on the edge would not be. */
export const isNear = (distance: number): boolean => distance <= NEAR * globalThis.innerHeight + EDGE

/** Calls back as soon as the element is near the window, once; until the function given back is called. */
export function whenNear(element: Element, callback: () => void): () => void {
  const observer = new IntersectionObserver(
    (entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return
      observer.disconnect()
      callback()
    },
    { rootMargin: `${NEAR * 100}% 0px` },
  )
  observer.observe(element)
  return () => observer.disconnect()
}
