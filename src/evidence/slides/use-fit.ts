import { useLayoutEffect, useRef, type RefObject } from 'react'

interface Fitted {
  heading: RefObject<HTMLHeadingElement | null>
  body: RefObject<HTMLDivElement | null>
}

const MOST_LINES = 2

/**
 * Keeps a slide from running over its foot, at any shape between 4:3 and 16:9. The heading, which begins at `step`,
 * goes down a size (`data-step`, up to `lastStep`) while it takes more than two lines. Where the body then still runs
 * over, what is marked `data-spare` goes, the last first; where that is not enough, the heading goes down further, and at
 * last the body is set closer (`data-tight`). What is spared is on the page.
 */
export function useFit(step: number, lastStep: number): Fitted {
  const heading = useRef<HTMLHeadingElement>(null)
  const body = useRef<HTMLDivElement>(null)
  const fit = useRef(() => {})
  useLayoutEffect(() => {
    fit.current = () => {
      if (heading.current && body.current) fitSlide(heading.current, body.current, step, lastStep)
    }
    fit.current()
  })
  useLayoutEffect(() => {
    const element = body.current
    if (element === null) return undefined
    const observer = new ResizeObserver(() => fit.current())
    observer.observe(element)
    for (const child of element.children) observer.observe(child)
    return () => observer.disconnect()
  }, [])
  return { heading, body }
}

function fitSlide(heading: HTMLElement, body: HTMLElement, from: number, to: number) {
  delete body.dataset['tight']
  let isEnough = false
  for (let step = from; step <= to && !(isEnough && !isLong(heading)); step += 1) {
    heading.dataset['step'] = String(step)
    isEnough = spareUntilFit(body)
  }
  if (isEnough) return
  body.dataset['tight'] = ''
  spareUntilFit(body)
}

function isLong(heading: HTMLElement): boolean {
  return heading.offsetHeight > (MOST_LINES + 0.5) * Number.parseFloat(getComputedStyle(heading).lineHeight)
}

/** False where all that can be spared is not enough. */
function spareUntilFit(body: HTMLElement): boolean {
  const spare = [...body.querySelectorAll<HTMLElement>('[data-spare]')]
  for (const one of spare) one.hidden = false
  while (body.scrollHeight > body.clientHeight + 1) {
    const last = spare.pop()
    if (last === undefined) return false
    last.hidden = true
  }
  return true
}
