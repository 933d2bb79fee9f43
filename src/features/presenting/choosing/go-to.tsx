import { Dialog } from '@base-ui/react/dialog'
import { useId, useState } from 'react'
import type { SlideId } from '#src/filters/view.ts'
import type { SlideEntry } from '#src/features/presenting/to-order.ts'
import { toFound } from './to-found.ts'

interface GoToProps {
  order: readonly SlideEntry[]
  onGo: (id: SlideId) => void
  onClose: () => void
}

/** Go to a slide by its number or its name. */
export function GoTo({ order, onGo, onClose }: GoToProps) {
  const [typed, setTyped] = useState('')
  const field = useId()
  const found = toFound(order, typed)
  const go = (id: SlideId | undefined) => {
    if (id === undefined) return
    onClose()
    onGo(id)
  }
  return (
    <Dialog.Root
      open
      onOpenChange={(isOpen) => {
        if (!isOpen) onClose()
      }}
    >
      <Dialog.Portal>
        <Dialog.Backdrop className="fixed inset-0 z-20 bg-ink/20" />
        <Dialog.Popup className="deck-dialog fixed top-1/2 left-1/2 z-20 max-h-[90dvh] w-96 max-w-[92vw] -translate-1/2 overflow-auto border border-ink bg-paper px-6 pt-4 pb-5 text-ink outline-none">
          <div className="flex items-baseline justify-between gap-x-6">
            <Dialog.Title className="type-h4">Go to</Dialog.Title>
            <Dialog.Close className="word-button">Close</Dialog.Close>
          </div>
          <form
            className="mt-2"
            onSubmit={(event) => {
              event.preventDefault()
              go(found[0]?.slide.id)
            }}
          >
            <label htmlFor={field} className="type-note text-ink-2">
              Number or name of a slide
            </label>
            <input
              id={field}
              // oxlint-disable-next-line jsx-a11y/no-autofocus -- the dialog is opened to type in it
              autoFocus
              autoComplete="off"
              className="block w-full border-b border-ink bg-paper py-1"
              value={typed}
              onChange={({ currentTarget: { value } }) => setTyped(value)}
            />
          </form>
          <ol className="mt-2">
            {found.map(({ slide, number }) => (
              <li key={slide.id}>
                <button type="button" className="word-button" onClick={() => go(slide.id)}>
                  <span className="mr-2 inline-block w-5 text-right text-muted tnum">{number}</span>
                  {slide.name}
                </button>
              </li>
            ))}
          </ol>
          <p role="status" className="type-note text-muted">
            {found.length === 0 ? 'No slide has that number or name.' : ''}
          </p>
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  )
}
