import { useEffect } from 'react'
import { isPrintKey } from '#src/lib/print-key.ts'

/** The key for printing, pressed while parts of the page are still to come, waits for them. */
export function usePrintKey(): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (!isPrintKey(event) || !isToCome()) return
      event.preventDefault()
      // Without a network what is here is printed.
      void import('./print-whole.ts').then(
        ({ printWhole }) => printWhole(isToCome),
        () => print(),
      )
    }
    addEventListener('keydown', press)
    return () => removeEventListener('keydown', press)
  }, [])
}

const isToCome = () => document.querySelector('[data-to-come],main [aria-busy]') !== null
