import { useEffect, useRef, useState, type ReactNode } from 'react'
import { fromAddress } from '#src/filters/address.ts'
import { ViewContext, type UseView } from '#src/filters/use-view.ts'

interface DrawnViewProps {
  /** The view to draw: it may lag behind the window's own while the machine is busy. */
  query: string
  setView: UseView['setView']
  children: ReactNode
}

/** Draws for a view of its own, and changes the window's. */
export function DrawnView({ query, setView, children }: DrawnViewProps) {
  const latest = useRef(setView)
  useEffect(() => {
    latest.current = setView
  })
  const [change] = useState(
    (): UseView['setView'] =>
      (...args) =>
        latest.current(...args),
  )
  return <ViewContext value={{ view: fromAddress(query), dropped: [], setView: change }}>{children}</ViewContext>
}
