import { createContext, lazy, Suspense, use, useState, type ReactNode } from 'react'
import type { Cited } from './cited.ts'

const SourcePopover = lazy(async () => ({ default: (await import('./source-popover.tsx')).SourcePopover }))

interface Opened {
  /** The place that was asked, one a `Says`. */
  id: string
  cited: Cited
  anchor: HTMLElement
}

interface Evidence {
  /** The place whose source is open. */
  openId: string | null
  toggle: (asked: Opened) => void
}

const EvidenceContext = createContext<Evidence>({ openId: null, toggle: () => undefined })

/** One source panel for the whole page: any cited figure opens it beside itself. */
export function EvidenceProvider({ children }: { children: ReactNode }) {
  const [opened, setOpened] = useState<Opened | null>(null)
  const toggle = (asked: Opened) => setOpened((current) => (current?.id === asked.id ? null : asked))
  return (
    <EvidenceContext value={{ openId: opened?.id ?? null, toggle }}>
      {children}
      {opened && (
        <Suspense fallback={null}>
          <SourcePopover cited={opened.cited} anchor={opened.anchor} onClose={() => setOpened(null)} />
        </Suspense>
      )}
    </EvidenceContext>
  )
}

export function useEvidence(): Evidence {
  return use(EvidenceContext)
}
