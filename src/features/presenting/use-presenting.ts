import { useLayoutEffect, useRef } from 'react'
import { useView } from '#src/filters/use-view.ts'

/** Id of the button that opens the deck, and to which the focus returns. */
export const PRESENT_BUTTON_ID = 'present'

/**
 * Whether the deck stands in place of the page. After it, the page is where it was left and Present has the focus.
 */
export function usePresenting(): boolean {
  const { view } = useView()
  const isPresenting = view.slide !== null
  useReturn(isPresenting)
  return isPresenting
}

function useReturn(isPresenting: boolean) {
  const was = useRef({ isPresenting, scrollY: 0 })
  useLayoutEffect(() => {
    const before = was.current
    if (isPresenting === before.isPresenting) return
    was.current = { isPresenting, scrollY: before.scrollY }
    if (isPresenting) return
    document.getElementById(PRESENT_BUTTON_ID)?.focus({ preventScroll: true })
    globalThis.scrollTo(0, before.scrollY)
  }, [isPresenting])
  useLayoutEffect(() => {
    if (isPresenting) return undefined
    const note = () => {
      was.current.scrollY = globalThis.scrollY
    }
    globalThis.addEventListener('scroll', note, { passive: true })
    return () => globalThis.removeEventListener('scroll', note)
  }, [isPresenting])
}
