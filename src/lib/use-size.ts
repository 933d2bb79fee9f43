import { useLayoutEffect, useRef, useState, type RefObject } from 'react'

export interface Size {
  /** px */
  readonly width: number
  /** px */
  readonly height: number
  /** Type size of the page, px in a rem. */
  readonly rem?: number
}

/** The size of the element that carries the ref, followed as it changes; `fallback` until it is measured. */
export function useSize<T extends HTMLElement>(fallback: Size): [RefObject<T | null>, Size] {
  const ref = useRef<T>(null)
  const [size, setSize] = useState(fallback)
  useLayoutEffect(() => {
    const element = ref.current
    if (!element) return undefined
    const measure = () => {
      // As laid out: a place inside something scaled down is still as large as what is drawn in it.
      const { offsetWidth: width, offsetHeight: height } = element
      if (width < 1 || height < 1) return
      const rem = parseFloat(getComputedStyle(element.ownerDocument.documentElement).fontSize) || 16
      setSize((old) => (old.width === width && old.height === height && old.rem === rem ? old : { width, height, rem }))
    }
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    return () => observer.disconnect()
  }, [])
  return [ref, size]
}
