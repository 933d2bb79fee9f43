import '#src/features/presenting/deck/slide-deck.css'
import { useDeferredValue, useEffect, useRef, useState, type ReactNode } from 'react'
import { onDemand } from '#src/ui/on-demand.tsx'
import type { DeckAct } from '#src/features/presenting/deck-keys.ts'
import { toggleFullScreen } from '#src/features/presenting/deck/full-screen.ts'
import { LightDot, placeDot } from '#src/features/presenting/pointing/light-dot.tsx'
import type { Dot } from '#src/features/presenting/talk/create-audience.ts'
import { usePresenter } from '#src/features/presenting/talk/use-presenter.ts'
import { toIndex, type SlideEntry } from '#src/features/presenting/to-order.ts'
import { isTurn, useDeck } from '#src/features/presenting/deck/use-deck.ts'
import { useDeckKeys } from '#src/features/presenting/deck/use-deck-keys.ts'
import { useLight } from '#src/features/presenting/pointing/use-light.ts'
import { useScreenOn } from '#src/features/presenting/deck/use-screen-on.ts'
import { fromAddress, toAddress } from '#src/filters/address.ts'
import { useView } from '#src/filters/use-view.ts'
import type { SlideId } from '#src/filters/view.ts'
import { OwnNote } from './own-note.tsx'
import { PresenterBar } from './presenter-bar.tsx'
import { Beside } from './beside.tsx'
import { DrawnView } from './drawn-view.tsx'
import { NotesOfSlide, SlideOnScreen } from './slide-on-screen.tsx'

const overview = onDemand(
  'The overview',
  async () => (await import('#src/features/presenting/choosing/slide-overview.tsx')).SlideOverview,
)
const goTo = onDemand(
  'The list of slides',
  async () => (await import('#src/features/presenting/choosing/go-to.tsx')).GoTo,
)

/** Both windows share a thread: so long the audience's has it to itself when a slide is turned. */
const HEAD_START_MS = 40

interface PresenterWindowProps {
  slides: readonly SlideEntry[]
  /** Key of the talk. */
  token: string
  /** The filters, to look elsewhere with while the audience's view is held. */
  filters: ReactNode
  /** Opens the box that finds everything. */
  find: ReactNode
  /** What was found in it. */
  found: ReactNode
}

/** The presenter's own window: the slide and the next, notes, time. The audience's window follows unless it is held. */
export function PresenterWindow({ slides, token, filters, find, found }: PresenterWindowProps) {
  const { view, setView } = useView()
  const { order, index, slide } = useDeck(slides)
  const [isBlank, setBlank] = useState(false)
  const [opened, setOpened] = useState<'overview' | 'go-to' | null>(null)
  const sheet = useRef<HTMLDivElement>(null)
  const dot = useRef<HTMLSpanElement>(null)
  /** Shown to the audience already, while this window still stood at another. */
  const ahead = useRef<{ id: SlideId; at: SlideId | null } | null>(null)

  const act = (wanted: DeckAct) => {
    if (isTurn(wanted)) {
      const shown = ahead.current?.at === view.slide ? ahead.current.id : view.slide
      const from = order.findIndex(({ id }) => id === shown)
      go(order[toIndex(wanted, from < 0 ? index : from, order.length)]?.id)
    } else if (wanted === 'blank') setBlank(!isBlank)
    else if (wanted === 'overview' || wanted === 'go-to') setOpened(wanted)
    else if (wanted === 'hold') talk.toggleHold()
    else if (wanted === 'laser') light.toggle()
    else if (wanted === 'full-screen') void toggleFullScreen()
  }
  // The deck is always open here, whatever the address says.
  const asked = { ...view, slide: slide?.id ?? null, as: null }
  const talk = usePresenter({
    token,
    seen: { query: toAddress(asked), isBlank },
    adopt: (seen) => {
      setBlank(seen.isBlank)
      setView(fromAddress(seen.query), { replace: true })
    },
    press: act,
  })
  const go = (id: SlideId | undefined) => {
    if (id === undefined) return
    // The audience first: it must not wait until this window, which draws far more, is drawn.
    talk.show({ query: toAddress({ ...asked, slide: id }), isBlank: false })
    ahead.current = { id, at: view.slide }
    setTimeout(() => {
      setBlank(false)
      setView({ slide: id }, { replace: true })
    }, HEAD_START_MS)
  }
  const drawn = useDeferredValue(toAddress(asked))
  const light = useLight(sheet, (at: Dot | null) => {
    placeDot(dot.current, at)
    talk.dot(at)
  })
  useDeckKeys(act)
  useScreenOn()
  useEffect(() => {
    document.title = 'Presenter - Truce Tracker'
  }, [])
  if (slide === undefined) return <main>The running order is empty.</main>
  const next = order[index + 1]
  return (
    <main className="presenter grid min-h-dvh content-start gap-x-8 px-6 pt-3 pb-6 mid:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]">
      <PresenterBar
        talk={talk}
        act={act}
        isFirst={index === 0}
        isLast={next === undefined}
        isBlank={isBlank}
        find={find}
      />
      <details className="mb-3 mid:col-span-2">
        <summary className="word-button">Filters</summary>
        <p className="type-note text-ink-2">
          {talk.isHeld
            ? 'The audience does not see it until you show it.'
            : 'The audience sees each change. Hold first to look elsewhere.'}
        </p>
        {filters}
      </details>
      <div className="min-w-0">
        <h2 className="type-label">
          {talk.isHeld ? 'You look at' : 'On screen'}: {index + 1} of {order.length}, {slide.name}
          {isBlank && ' (blank)'}
        </h2>
        <div className="relative mt-1 border border-ink" onPointerMove={(event) => light.follow(event)} ref={sheet}>
          <DrawnView query={drawn} setView={setView}>
            <SlideOnScreen slides={slides} query={drawn} />
          </DrawnView>
          <LightDot ref={dot} />
        </div>
      </div>
      <div className="min-w-0">
        {found}
        <DrawnView query={drawn} setView={setView}>
          <Beside talk={talk} slides={slides} query={drawn} />
        </DrawnView>
        <OwnNote key={slide.id} id={slide.id} name={slide.name} />
        <section className="mt-3 border-t border-rule pt-2">
          <h2 className="sr-only">Notes from the data</h2>
          <DrawnView query={drawn} setView={setView}>
            <NotesOfSlide slides={slides} query={drawn} />
          </DrawnView>
        </section>
      </div>
      {opened === 'overview' && <overview.Part slides={slides} onGo={go} onClose={() => setOpened(null)} />}
      {opened === 'go-to' && <goTo.Part order={order} onGo={go} onClose={() => setOpened(null)} />}
    </main>
  )
}
