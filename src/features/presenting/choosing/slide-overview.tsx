import { Dialog } from '@base-ui/react/dialog'
import { useRef, type KeyboardEvent } from 'react'
import { useView } from '#src/filters/use-view.ts'
import { ViewSelects } from '#src/filters/view-selects.tsx'
import type { SlideId } from '#src/filters/view.ts'
import { SlidePreview } from './slide-preview.tsx'
import { isKept, moveInList, toDeck, toMakeUp, type SlideEntry } from '#src/features/presenting/to-order.ts'
import { TurningChoice } from './turning-choice.tsx'

interface SlideOverviewProps {
  slides: readonly SlideEntry[]
  onGo: (id: SlideId) => void
  onClose: () => void
}

/** All slides of the deck, small: go to one, move it, leave it out or put it back, filter them. All of it stands in the address. */
export function SlideOverview({ slides, onGo, onClose }: SlideOverviewProps) {
  const { view, setView } = useView()
  const popup = useRef<HTMLDivElement>(null)
  const makeUp = toMakeUp(slides, view)
  const chosen = makeUp.flatMap((id) => slides.find((slide) => slide.id === id) ?? [])
  const left = slides.filter((slide) => !makeUp.includes(slide.id))
  const put = (next: readonly SlideId[]) => setView({ deck: toDeck(slides, next) })
  const drop = (id: SlideId) => {
    const next = makeUp.filter((one) => one !== id)
    const after = next[Math.min(makeUp.indexOf(id), next.length - 1)]
    setView({ deck: toDeck(slides, next), ...(id === view.slide && after ? { slide: after } : {}) })
  }
  const press = (event: KeyboardEvent) => {
    if (event.key === 'o' && !event.ctrlKey && !event.metaKey && !event.altKey) onClose()
    const step = STEPS[event.key]
    if (step === undefined) return
    const all = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-slide]')]
    const at = all.findIndex((one) => one === document.activeElement)
    if (at < 0) return
    event.preventDefault()
    all[Math.min(Math.max(at + step, 0), all.length - 1)]?.focus()
  }
  return (
    <Dialog.Root
      open
      onOpenChange={(isOpen) => {
        if (!isOpen) onClose()
      }}
    >
      <Dialog.Portal>
        <Dialog.Popup
          ref={popup}
          initialFocus={() => popup.current?.querySelector<HTMLElement>('[data-slide][aria-current="true"]')}
          className="deck-dialog fixed inset-0 z-20 overflow-auto bg-paper px-12 py-6 text-ink outline-none portrait:px-5"
          onKeyDown={press}
        >
          <div className="flex flex-wrap items-baseline justify-between gap-x-6">
            <Dialog.Title className="type-h4">Slides of this deck</Dialog.Title>
            <div className="flex flex-wrap gap-x-6">
              <TurningChoice />
              {view.deck.length > 0 && (
                <button type="button" className="word-button" onClick={() => put(slides.map(({ id }) => id))}>
                  All in their order
                </button>
              )}
              <button type="button" className="word-button" onClick={() => setView({ as: 'text' })}>
                Read as text
              </button>
              <Dialog.Close className="word-button">Close</Dialog.Close>
            </div>
          </div>
          <ViewSelects />
          <ol className="mt-4 grid grid-cols-4 gap-x-6 gap-y-5 portrait:grid-cols-1 portrait:min-[500px]:grid-cols-2">
            {chosen.map((slide, at) => (
              <li key={slide.id} className="min-w-0 [content-visibility:auto]">
                <button
                  type="button"
                  data-slide={slide.id}
                  aria-current={slide.id === view.slide}
                  className={`block w-full border ${slide.id === view.slide ? 'border-ink' : 'border-rule'}`}
                  onClick={() => {
                    onClose()
                    onGo(slide.id)
                  }}
                >
                  <SlidePreview slide={slide} number={at + 1} total={chosen.length} />
                  <span className="type-label block border-t border-rule px-2 py-1">
                    {at + 1} {slide.name}
                    {!isKept(slide, view) && <span className="font-normal text-muted"> (nothing left of it)</span>}
                  </span>
                </button>
                <div
                  role="group"
                  aria-label={slide.name}
                  className="flex flex-wrap gap-x-4 [@media(max-aspect-ratio:8/5)]:gap-x-2"
                >
                  <button
                    type="button"
                    className="word-button disabled:text-muted"
                    aria-label={`Earlier: ${slide.name}`}
                    disabled={at === 0}
                    onClick={() => put(moveInList(makeUp, slide.id, -1))}
                  >
                    Earlier
                  </button>
                  <button
                    type="button"
                    className="word-button disabled:text-muted"
                    aria-label={`Later: ${slide.name}`}
                    disabled={at === chosen.length - 1}
                    onClick={() => put(moveInList(makeUp, slide.id, 1))}
                  >
                    Later
                  </button>
                  <button
                    type="button"
                    className="word-button disabled:text-muted"
                    aria-label={`Leave out: ${slide.name}`}
                    disabled={chosen.length === 1}
                    onClick={() => drop(slide.id)}
                  >
                    Leave out
                  </button>
                </div>
              </li>
            ))}
          </ol>
          {left.length > 0 && (
            <div className="mt-5 flex flex-wrap items-baseline gap-x-6 border-t border-rule pt-2">
              <h3 className="type-label">Left out</h3>
              {left.map((slide) => (
                <button key={slide.id} type="button" className="word-button" onClick={() => put([...makeUp, slide.id])}>
                  Put back: {slide.name}
                </button>
              ))}
            </div>
          )}
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  )
}

/** Arrow keys go through the slides; up and down by a row of four. */
const STEPS: Record<string, number | undefined> = { ArrowRight: 1, ArrowLeft: -1, ArrowDown: 4, ArrowUp: -4 }
