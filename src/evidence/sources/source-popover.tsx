import { Dialog } from '@base-ui/react/dialog'
import { Popover } from '@base-ui/react/popover'
import { useEffect, useRef } from 'react'
import type { Cited } from '#src/evidence/citing/cited.ts'
import { SourceDetails } from './source-details.tsx'

interface SourcePopoverProps {
  cited: Cited
  anchor: HTMLElement
  /** Takes the focus when the panel closes. */
  returnTo: HTMLElement
  onClose: () => void
}

/** The source panel: beside the figure on a desk, a sheet at the foot of a phone. Focus returns to where it was asked for. */
export function SourcePopover({ cited, anchor, returnTo, onClose }: SourcePopoverProps) {
  const popup = useRef<HTMLDivElement>(null)
  // The panel goes as a whole when it closes, at times before the library has given the focus back.
  useEffect(
    () => () => {
      const { activeElement, body } = returnTo.ownerDocument
      if (activeElement === null || activeElement === body) returnTo.focus({ preventScroll: true })
    },
    [returnTo],
  )
  // Somebody has gone on to the slides meanwhile: what was asked about is not there any more.
  const isGone = !anchor.isConnected
  useEffect(() => {
    if (isGone) onClose()
  }, [isGone, onClose])
  if (isGone) return <></>
  const close = (isOpen: boolean) => {
    if (!isOpen) onClose()
  }
  const label = `Source of ${cited.text}`
  const surface = 'z-20 bg-paper text-ink border-ink outline-none overflow-auto'
  if (globalThis.matchMedia('(max-width: 700px)').matches) {
    return (
      <Dialog.Root open onOpenChange={close}>
        <Dialog.Portal>
          <Dialog.Backdrop className="fixed inset-0 z-20 bg-ink/20" />
          <Dialog.Popup
            ref={popup}
            aria-label={label}
            initialFocus={popup}
            finalFocus={() => returnTo}
            className={`fixed inset-x-0 bottom-0 max-h-[80vh] border-t px-5 pt-4 pb-3 ${surface}`}
          >
            <SourceDetails cited={cited} onClose={onClose} />
          </Dialog.Popup>
        </Dialog.Portal>
      </Dialog.Root>
    )
  }
  return (
    <Popover.Root open onOpenChange={close} modal="trap-focus">
      <Popover.Portal>
        <Popover.Positioner
          anchor={anchor}
          side="bottom"
          align="start"
          sideOffset={8}
          collisionPadding={16}
          className="z-20"
        >
          <Popover.Popup
            ref={popup}
            aria-label={label}
            initialFocus={popup}
            finalFocus={() => returnTo}
            className={`max-h-(--available-height) w-108 max-w-(--available-width) border px-6 pt-4 pb-3 ${surface}`}
          >
            <SourceDetails cited={cited} onClose={onClose} />
          </Popover.Popup>
        </Popover.Positioner>
      </Popover.Portal>
    </Popover.Root>
  )
}
