import { useRef, useState, type ReactNode } from 'react'
import { createPortal } from 'react-dom'
import type { SlideTeller, ToldChart } from '#src/evidence/slides/slide-telling.ts'
import type { HandedSlide } from '#src/features/handing-over/handed-slide.ts'
import { waitUntil } from '#src/lib/pace/wait-until.ts'
import { openBlankSheet, type BlankSheet } from './blank-sheet.ts'
import type { ReadSlide } from './read-slide.ts'
import { SheetOfSlides } from './sheet-of-slides.tsx'
import { toReadSlide } from './to-read-slide.ts'

export interface ReadDeck<T> {
  readonly slides: readonly T[]
  /** Names of slides whose data did not come. */
  readonly missing: readonly string[]
}

interface Told {
  sourceIds: readonly string[] | null
  readonly charts: Map<Element, ToldChart>
}

/** A slide that has not come by then is left out, milliseconds. Longer than a request and its second try. */
const PATIENCE_MS = 20_000
const PAUSE_MS = 60

/**
 * Reads the deck as it would be shown, slide by slide, without showing it. `take` is given each slide while it stands,
 * so that its drawings can be painted; `sheet` has to be part of the page.
 */
export function useDeckReader(slides: readonly HandedSlide[]) {
  const [body, setBody] = useState<HTMLElement | null>(null)
  const told = useRef(new Map<string, Told>())

  const tellerOf = (id: string): SlideTeller => {
    const own = told.current.get(id) ?? { sourceIds: null, charts: new Map() }
    told.current.set(id, own)
    return {
      frame: ({ sourceIds }) => {
        own.sourceIds = sourceIds
      },
      chart: (place, chart) => {
        own.charts.set(place, chart)
      },
    }
  }

  const readDeck = async <T,>(take: (slide: ReadSlide) => Promise<T>): Promise<ReadDeck<T>> => {
    told.current = new Map()
    const blank = await openBlankSheet()
    try {
      setBody(blank.body)
      await whenTold(blank, slides, told.current)
      await blank.settle()
      const read = slides.map((slide) => ({ slide, read: readOne(blank.body, slide, told.current.get(slide.id)) }))
      return {
        slides: await Promise.all(read.flatMap((one) => (one.read === null ? [] : [take(one.read)]))),
        missing: read.flatMap((one) => (one.read === null ? [one.slide.name] : [])),
      }
    } finally {
      setBody(null)
      blank.close()
    }
  }

  const sheet: ReactNode = body && createPortal(<SheetOfSlides slides={slides} tellerOf={tellerOf} />, body)
  return { readDeck, sheet }
}

const placeOf = (body: HTMLElement, { id }: HandedSlide) => body.querySelector(`[data-slide="${id}"]`)

async function whenTold({ body }: BlankSheet, slides: readonly HandedSlide[], told: ReadonlyMap<string, Told>) {
  const isDone = (slide: HandedSlide) =>
    told.get(slide.id)?.sourceIds != null || Boolean(placeOf(body, slide)?.querySelector('[role="alert"]'))
  // Slides tell at their own pace, and one that failed tells nothing: it is looked at, not waited for.
  await waitUntil(() => slides.every(isDone), { patience: PATIENCE_MS, pause: PAUSE_MS })
}

function readOne(body: HTMLElement, slide: HandedSlide, told: Told | undefined): ReadSlide | null {
  const place = placeOf(body, slide)
  if (!place || told?.sourceIds == null) return null
  return toReadSlide(place, { id: slide.id, name: slide.name, sourceIds: told.sourceIds, charts: told.charts })
}
