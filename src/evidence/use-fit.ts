import { useLayoutEffect, useRef, type RefObject } from 'react'

/**
 * Keeps what stands in the place that carries the ref from running over its foot: where it does, what is marked
 * `data-spare` goes, the last first, until the rest fits. What is spared is on the page.
 */
export function useFit(): RefObject<HTMLDivElement | null> {
  const place = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    if (place.current) fit(place.current)
  })
  useLayoutEffect(() => {
    const element = place.current
    if (element === null) return undefined
    const observer = new ResizeObserver(() => fit(element))
    observer.observe(element)
    for (const child of element.children) observer.observe(child)
    return () => observer.disconnect()
  }, [])
  return place
}

function fit(place: HTMLElement) {
  const spare = [...place.querySelectorAll<HTMLElement>('[data-spare]')]
  for (const one of spare) one.hidden = false
  while (place.scrollHeight > place.clientHeight + 1) {
    const last = spare.pop()
    if (last === undefined) return
    last.hidden = true
  }
}
