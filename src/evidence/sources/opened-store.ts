import type { Cited } from '#src/evidence/citing/cited.ts'

export interface Asked {
  /** The place that asks. */
  id: string
  cited: Cited
  anchor: HTMLElement
  /** What takes the focus when it closes; the anchor unless told. */
  returnTo?: HTMLElement
}

/** Whose source is open: at most one on the page. Held outside React's state so that hundreds of figures need not hear of each change. */
export interface OpenedStore {
  subscribe: (listener: () => void) => () => void
  read: () => Asked | null
  toggle: (asked: Asked) => void
  close: () => void
}

export function createOpenedStore(): OpenedStore {
  let opened: Asked | null = null
  const listeners = new Set<() => void>()
  const put = (next: Asked | null) => {
    opened = next
    for (const listener of listeners) listener()
  }
  return {
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    read: () => opened,
    toggle: (asked) => put(opened?.id === asked.id ? null : asked),
    close: () => put(null),
  }
}
