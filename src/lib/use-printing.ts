import { useEffect, useState } from 'react'
import { drawAtOnce } from '#src/lib/pace/draw-at-once.ts'

let isOn = false

// Heard before anybody who asks: what they draw for the paper must know that it is for paper.
globalThis.addEventListener?.('beforeprint', () => {
  isOn = true
})
globalThis.addEventListener?.('afterprint', () => {
  isOn = false
})

/** Whether the page is being printed: what is drawn now must be whole at once. */
export const isPrinting = (): boolean => isOn

/** The same, drawn anew before the page is laid out for the paper and after it. */
export function usePrinting(): boolean {
  const [printing, setPrinting] = useState(false)
  useEffect(() => {
    const turn = () => drawAtOnce(() => setPrinting(isPrinting()))
    addEventListener('beforeprint', turn)
    addEventListener('afterprint', turn)
    return () => {
      removeEventListener('beforeprint', turn)
      removeEventListener('afterprint', turn)
    }
  }, [])
  return printing
}
