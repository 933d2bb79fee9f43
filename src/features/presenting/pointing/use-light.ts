import { useRef, type PointerEvent, type RefObject } from 'react'
import type { Dot } from '#src/features/presenting/talk/create-audience.ts'

/** Leads the light dot after the pointer over a slide; nothing is drawn again for it. */
export function useLight(sheet: RefObject<HTMLElement | null>, lead: (at: Dot | null) => void) {
  const isOn = useRef(false)
  const last = useRef({ clientX: 0, clientY: 0 })
  const place = () => {
    const box = sheet.current?.getBoundingClientRect()
    if (!isOn.current || box === undefined || box.width === 0) return lead(null)
    const x = (last.current.clientX - box.left) / box.width
    const y = (last.current.clientY - box.top) / box.height
    return lead(x >= 0 && x <= 1 && y >= 0 && y <= 1 ? { x, y } : null)
  }
  return {
    toggle: () => {
      isOn.current = !isOn.current
      place()
    },
    follow: ({ clientX, clientY }: PointerEvent) => {
      last.current = { clientX, clientY }
      if (isOn.current) place()
    },
  }
}
