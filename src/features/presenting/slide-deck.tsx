import './slide-deck.css'
import { useEffect } from 'react'
import { DataBoundary } from '#src/evidence/data-boundary.tsx'
import { SlidePlace } from '#src/evidence/slide-frame.tsx'
import { useView } from '#src/filters/use-view.ts'
import { PanelErrorBoundary } from '#src/ui/panel-error-boundary.tsx'
import type { DeckAct } from './deck-keys.ts'
import { DeckControls } from './deck-controls.tsx'
import { leaveFullScreen, toggleFullScreen } from './full-screen.ts'
import { isKept, toIndex, toOrder, type SlideEntry } from './to-order.ts'
import { UnkeptSlide } from './unkept-slide.tsx'
import { useAwake } from './use-awake.ts'
import { useDeckKeys } from './use-deck-keys.ts'
import { useSwipe } from './use-swipe.ts'

/**
 * The slides of the view, one at a time, in place of the page. Opening the deck was a step in the history; turning
 * slides and leaving replace it, so that Back never walks through slides nor opens the deck again.
 */
export function SlideDeck({ slides }: { slides: readonly SlideEntry[] }) {
  const { view, setView } = useView()
  const order = toOrder(slides, view)
  const index = Math.max(
    0,
    order.findIndex((slide) => slide.id === view.slide),
  )
  const slide = order[index]
  const act = (wanted: DeckAct) => {
    if (wanted === 'full-screen') return void toggleFullScreen()
    if (wanted === 'leave') {
      void leaveFullScreen()
      return setView({ slide: null }, { replace: true })
    }
    const next = order[toIndex(wanted, index, order.length)]
    if (next && next.id !== view.slide) setView({ slide: next.id }, { replace: true })
  }
  useDeckKeys(act)
  useTitle(`${index + 1} / ${order.length}: ${slide?.name ?? 'Slides'} - Truce Tracker`)
  const swipe = useSwipe(act)
  const [isAwake, wake] = useAwake()
  if (slide === undefined) return <main className="deck">The running order is empty.</main>
  const { Slide } = slide
  return (
    <main
      aria-label="Presentation"
      className={`deck fixed inset-0 grid touch-pan-y grid-cols-[minmax(0,1fr)] grid-rows-[minmax(0,1fr)] place-items-center bg-paper ${isAwake ? '' : 'cursor-none'}`}
      onPointerMove={wake}
      {...swipe}
    >
      <DeckControls act={act} isFirst={index === 0} isLast={index === order.length - 1} isAwake={isAwake} />
      <div className="h-[33.75rem] w-[60rem] px-12 pt-9 portrait:h-full portrait:w-full portrait:px-5 portrait:pt-15">
        <SlidePlace value={{ number: index + 1, total: order.length }}>
          <PanelErrorBoundary key={slide.id} title={`the slide ${slide.name}`}>
            <DataBoundary what={slide.what} height={320}>
              {isKept(slide, view) ? <Slide /> : <UnkeptSlide name={slide.name} />}
            </DataBoundary>
          </PanelErrorBoundary>
        </SlidePlace>
      </div>
    </main>
  )
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
