import { use, useEffect, type ReactNode } from 'react'
import { findingSources, findingText, type Cited, type Finding } from '#src/evidence/citing/cited.ts'
import { FindingLine } from '#src/evidence/finding-line.tsx'
import { SlidePlace } from './slide-place.ts'
import { SlideSources } from './slide-sources.tsx'
import { useFit } from './use-fit.ts'
import { useToldFrame } from './slide-telling.ts'

interface SlideFrameProps {
  /** The headline: a sentence computed from what is shown. */
  finding: Finding
  /** What is measured, place and day. */
  subtitle: ReactNode
  /** Sources of the slide beside those of its headline. */
  sourceIds?: readonly string[]
  /** Figures of the slide beside those of its headline, for the notes of whoever presents it. */
  figures?: readonly Cited[]
  /** The first slide: its headline is larger still. */
  isCover?: boolean
  children?: ReactNode
}

/** Letters up to which the headline begins at each of its sizes: one line where it can be, never more than two. */
const LETTERS = [48, 104, Infinity]
/** The smallest is for the longest headlines on a 4:3 screen. */
const LAST_SIZE = 3
const SIZES =
  'data-[step="0"]:text-[2.5rem]/[2.75rem] data-[step="1"]:text-[2.125rem]/[2.375rem] data-[step="2"]:text-[1.75rem]/[2rem] data-[step="3"]:text-[1.5rem]/[1.75rem]'
const COVER = 'text-[3.25rem]/[3.625rem] pt-6 portrait:pt-2'

/**
 * The frame of every slide: finding, what is measured, one idea, sources. Its heading takes the focus when it comes,
 * unless the place says otherwise: a place may also lay the same content out in its own way.
 */
export function SlideFrame({ finding, subtitle, sourceIds = [], figures = [], isCover, children }: SlideFrameProps) {
  const text = findingText(finding)
  const step = LETTERS.findIndex((upTo) => text.length <= upTo)
  const { heading, body } = useFit(step, LAST_SIZE)
  const place = use(SlidePlace)
  const isPart = place?.isPart === true
  useEffect(() => {
    // Chosen over the slides: whoever is still choosing keeps the focus.
    const isChoosing = document.activeElement?.closest('.deck-dialog') != null
    if (!isPart && !isChoosing) heading.current?.focus({ preventScroll: true })
  }, [isPart, heading])
  const sources = [...new Set([...findingSources(finding), ...sourceIds])]
  useToldFrame(sources)
  if (place?.layOut) return place.layOut({ finding, subtitle, sourceIds: sources, figures, children })
  const Heading = isPart ? 'h2' : 'h1'
  // Words between the figures rest on the same sources; a slide without any counts what the page itself holds.
  const resting = sources.length > 0 ? { 'data-source': sources.join(' ') } : { 'data-count': '' }
  return (
    <div className="flex h-full flex-col">
      <Heading
        ref={heading}
        tabIndex={-1}
        {...resting}
        data-step={step}
        className={`${isCover ? COVER : SIZES} font-serif font-semibold tracking-[-0.02em] text-balance outline-none portrait:data-step:text-[1.625rem]/[1.875rem]`}
      >
        <FindingLine finding={finding} />
      </Heading>
      <p
        {...resting}
        className="mt-1.5 text-base/6 text-pretty text-ink-2 squarish:text-[0.875rem]/5 portrait:text-sm/5"
      >
        {subtitle}
      </p>
      <div ref={body} className="min-h-0 flex-1 touch-pan-y pt-5 pb-4 portrait:overflow-y-auto portrait:pt-4">
        {children}
      </div>
      <footer className="flex justify-between gap-x-8 border-t-[0.0625rem] border-rule pt-2 pb-4 text-[0.8125rem]/5 text-ink-2 squarish:gap-x-4 squarish:text-[0.75rem]/5 portrait:pb-3 portrait:text-[0.8125rem]/5">
        <SlideSources label={text} sourceIds={sources} />
        <p className="flex shrink-0 gap-x-6">
          <span className="squarish:hidden portrait:hidden">Truce Tracker</span>
          {place && (
            <span data-count="" className="tnum">
              {place.number} / {place.total}
            </span>
          )}
        </p>
      </footer>
    </div>
  )
}
