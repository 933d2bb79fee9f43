import { useLayoutEffect, useRef, useState, type RefObject } from 'react'
import { flushSync } from 'react-dom'
import { isPrinting } from './use-printing.ts'

/** No sheet of paper shows more at a size that can be read, px. */
const PAPER = 736

/**
 * The width in px of the element that carries the ref, followed as it changes. Before it is measured (a page
 * drawn without a window, a test) it is `fallback`. On paper it is no wider than a sheet: what is drawn wider would be
 * shrunk to letters nobody can read.
 */
export function useWidth<T extends HTMLElement>(fallback: number): [RefObject<T | null>, number] {
  const ref = useRef<T>(null)
  const [width, setWidth] = useState(fallback)
  useLayoutEffect(() => {
    const element = ref.current
    if (!element) return undefined
    const measure = () => {
      const next = Math.round(element.getBoundingClientRect().width)
      if (next > 0) setWidth(isPrinting() ? Math.min(next, PAPER) : next)
    }
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    // Before the page is laid out anew for the paper: what is to be drawn for it must be drawn now.
    const fitPaper = () => flushSync(() => setWidth((now) => Math.min(now, PAPER)))
    window.addEventListener('beforeprint', fitPaper)
    window.addEventListener('afterprint', measure)
    return () => {
      observer.disconnect()
      window.removeEventListener('beforeprint', fitPaper)
      window.removeEventListener('afterprint', measure)
    }
  }, [])
  return [ref, width]
}
