import { Dialog } from '@base-ui/react/dialog'
import { useEffect, useRef } from 'react'
import { DataBoundary } from '#src/evidence/data-boundary.tsx'
import { PersonReading } from './person-page.tsx'

interface PersonDialogProps {
  personId: string
  /** Takes the focus when it closes. */
  returnTo: HTMLElement | null
  onClose: () => void
  onFollow: () => void
}

/** The page of a person, laid over the page: a column at the right on a desk, the whole screen of a phone. */
export function PersonDialog({ personId, returnTo, onClose, onFollow }: PersonDialogProps) {
  const popup = useRef<HTMLDivElement>(null)
  // Back takes the panel away as a whole, before the library has given the focus back.
  useEffect(
    () => () => {
      const { activeElement, body } = document
      if (activeElement === null || activeElement === body) returnTo?.focus({ preventScroll: true })
    },
    [returnTo],
  )
  return (
    <Dialog.Root
      open
      onOpenChange={(isOpen, { event }) => {
        // A source opened from here lies above: what closes it is not meant for this panel.
        const { target } = event
        const isAbove =
          target instanceof Element && target.closest('[role="dialog"]') !== null && !popup.current?.contains(target)
        if (!isOpen && !isAbove) onClose()
      }}
      disablePointerDismissal
      modal="trap-focus"
    >
      <Dialog.Portal>
        <Dialog.Backdrop className="fixed inset-0 z-15 bg-ink/20" onClick={onClose} />
        <Dialog.Popup
          ref={popup}
          aria-labelledby="person-name"
          initialFocus={popup}
          finalFocus={() => returnTo ?? true}
          className="fixed inset-y-0 right-0 z-15 w-full overflow-auto overscroll-contain border-ink bg-paper px-5 py-4 text-ink outline-none tab:w-150 tab:max-w-[90vw] tab:border-l tab:px-8"
        >
          <DataBoundary what="this person" height={320}>
            <PersonReading personId={personId} onClose={onClose} onFollow={onFollow} />
          </DataBoundary>
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  )
}
