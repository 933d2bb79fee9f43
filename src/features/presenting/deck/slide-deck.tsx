import './slide-deck.css'
import { useEffect, useRef, useState, type ReactNode } from 'react'
import { loadDrawing } from '#src/charts/drawing.ts'
import { onDemand } from '#src/ui/on-demand.tsx'
import { fromAddress, toAddress } from '#src/filters/address.ts'
import { useView } from '#src/filters/use-view.ts'
import type { DeckAct } from '#src/features/presenting/deck-keys.ts'
import { DeckControls, type Help } from './deck-controls.tsx'
import { leaveFullScreen, toggleFullScreen } from './full-screen.ts'
import { LightDot, placeDot } from '#src/features/presenting/pointing/light-dot.tsx'
import { SlideStage } from '#src/features/presenting/slide-stage.tsx'
import { beginTalk } from './talk-time.ts'
import { useAudience } from '#src/features/presenting/talk/use-audience.ts'
import type { SlideEntry } from '#src/features/presenting/to-order.ts'
import { useAwake } from './use-awake.ts'
import { isTurn, useDeck } from './use-deck.ts'
import { useDeckKeys } from './use-deck-keys.ts'
import { useLight } from '#src/features/presenting/pointing/use-light.ts'
import { useScreenOn } from './use-screen-on.ts'
import { useSwipe } from '#src/features/presenting/pointing/use-swipe.ts'
import { useTurning } from '#src/features/presenting/choosing/use-turning.ts'

const overview = onDemand(
  'The overview',
  async () => (await import('#src/features/presenting/choosing/slide-overview.tsx')).SlideOverview,
)
const goTo = onDemand(
  'The list of slides',
  async () => (await import('#src/features/presenting/choosing/go-to.tsx')).GoTo,
)

/** So long a line of help stays on screen, milliseconds: to be read and pressed. */
const HELP_MS = 8000

interface SlideDeckProps {
  slides: readonly SlideEntry[]
  /** Stands among the buttons: what else can be done with the deck. */
  tools?: ReactNode
}

/**
 * The slides of the view, one at a time, in place of the page. Opening the deck was a step in the history; turning
 * slides replaces it and leaving goes back to before it, so that Back never walks through slides and no press does nothing.
 */
export function SlideDeck({ slides, tools }: SlideDeckProps) {
  const { view, setView } = useView()
  const { order, index, slide, go, turn } = useDeck(slides)
  const [isBlank, setBlank] = useState(false)
  const [opened, setOpened] = useState<'overview' | 'go-to' | null>(null)
  const [help, setHelp] = useState<Help | null>(null)
  const [isAwake, wake] = useAwake()
  const sheet = useRef<HTMLDivElement>(null)
  const dot = useRef<HTMLSpanElement>(null)
  const light = useLight(sheet, (at) => placeDot(dot.current, at))

  const say = (next: Help | null) => {
    setHelp(next)
    // The room sees this window too: what helps the presenter goes again by itself.
    if (next !== null) wake(HELP_MS)
  }
  const apply = (wanted: DeckAct) => {
    setHelp(null)
    if (isTurn(wanted)) {
      setBlank(false)
      turn(wanted)
    } else if (wanted === 'blank') setBlank(!isBlank)
    else if (wanted === 'overview' || wanted === 'go-to') setOpened(wanted)
    else if (wanted === 'laser') light.toggle()
    else if (wanted === 'presenter' || wanted === 'hold') openPresenter(wanted === 'hold')
    else if (wanted === 'full-screen') void toggleFullScreen()
    else {
      void leaveFullScreen()
      setView({ slide: null }, { leave: true })
    }
  }
  const audience = useAudience({
    seen: { query: toAddress(view), isBlank },
    show: (seen) => {
      setBlank(seen.isBlank)
      setView(fromAddress(seen.query), { replace: true })
    },
    dot: (at) => placeDot(dot.current, at),
    act: apply,
  })
  const openPresenter = (holds: boolean) => {
    const isOpened = audience.openPresenter({ holds, onAbsent: () => say('absent') })
    if (!isOpened) say('blocked')
  }
  const close = () => {
    setOpened(null)
    // The slide may be another one by then, and its heading has not had the focus.
    setTimeout(() => sheet.current?.querySelector('h1')?.focus({ preventScroll: true }))
  }
  const act = (wanted: DeckAct) => {
    if (!audience.leaves(wanted)) apply(wanted)
  }
  const turning = useTurning(view.every, index, (from) => {
    const next = order[(from + 1) % order.length]
    if (next) go(next.id)
  })
  useDeckKeys(act)
  useScreenOn()
  useEffect(() => {
    beginTalk(Date.now())
    fetchParts()
  }, [])
  useTitle(`${index + 1} / ${order.length}: ${slide?.name ?? 'Slides'} - Truce Tracker`)
  const swipe = useSwipe(act)
  if (slide === undefined) return <main className="deck">The running order is empty.</main>
  return (
    <main
      aria-label="Presentation"
      className={`deck fixed inset-0 grid touch-pan-y grid-cols-[minmax(0,1fr)] grid-rows-[minmax(0,1fr)] place-items-center overflow-hidden bg-paper ${isAwake ? '' : 'cursor-none'}`}
      onPointerMove={(event) => {
        wake()
        light.follow(event)
      }}
      {...swipe}
    >
      <DeckControls
        act={act}
        tools={tools}
        isFirst={index === 0}
        isLast={index === order.length - 1}
        isAwake={isAwake}
        turning={view.every === null ? null : turning}
        help={help}
        presenterAddress={audience.presenterAddress}
      />
      <div ref={sheet} className="slide-sheet">
        <SlideStage slide={slide} place={{ number: index + 1, total: order.length }} />
        <LightDot ref={dot} />
      </div>
      {isBlank && (
        <div className="absolute inset-0 bg-ink dark:bg-paper" role="status">
          <span className="sr-only">The screen is blank. b shows the slide again.</span>
        </div>
      )}
      {opened === 'overview' && <overview.Part slides={slides} onGo={go} onClose={close} />}
      {opened === 'go-to' && <goTo.Part order={order} onGo={go} onClose={close} />}
    </main>
  )
}

/** What the talk may still need is fetched while there is a network. */
function fetchParts() {
  const parts = [
    loadDrawing(),
    import('#src/evidence/sources/source-popover.tsx'),
    import('#src/features/presenting/choosing/slide-overview.tsx'),
    import('#src/features/presenting/choosing/go-to.tsx'),
    import('#src/features/presenting/keys-dialog.tsx'),
  ]
  // One that does not come is asked for again when it is needed.
  void Promise.allSettled(parts)
}

/** The title of the window while the deck is open. */
function useTitle(title: string) {
  useEffect(() => {
    const before = document.title
    document.title = title
    return () => {
      document.title = before
    }
  }, [title])
}
