import { createRoot } from 'react-dom/client'
import { DrawnPlot } from '#src/charts/drawn-plot.tsx'
import type { PlotModel } from '#src/charts/model.ts'
import { waitUntil } from '#src/lib/pace/wait-until.ts'
import { ImageError } from './image-error.ts'

const PATIENCE = 5_000
const PAUSE = 50

/**
 * Draws a model beside the page in the light theme, hands the drawing over and clears it away. So an image is the same
 * from a phone, from the dark and while the table is shown. Throws an ImageError when the drawing fails or never comes.
 */
export async function drawOffScreen<T>(
  model: PlotModel,
  width: number,
  take: (drawing: SVGSVGElement) => T,
): Promise<T> {
  const place = document.createElement('div')
  place.className = 'chart force-light fixed top-0 right-full'
  place.ariaHidden = 'true'
  place.inert = true
  document.body.append(place)
  let failure: unknown
  const root = createRoot(place, {
    onUncaughtError: (error) => {
      failure = error
    },
  })
  try {
    root.render(<DrawnPlot model={model} width={width} />)
    const drawing = await whenStill(place, () => failure)
    // The hatched ground stands elsewhere in the page; the drawing needs it inside.
    const ground = document.querySelector('#later-ground')
    if (ground) drawing.append(ground.cloneNode(true))
    return take(drawing)
  } finally {
    root.unmount()
    place.remove()
  }
}

/** The drawing, once it has stopped changing: it is laid out in several passes and says nothing when it is done. */
async function whenStill(place: Element, failureOf: () => unknown): Promise<SVGSVGElement> {
  let changes = 0
  const observer = new MutationObserver(() => {
    changes += 1
  })
  observer.observe(place, { attributes: true, characterData: true, childList: true, subtree: true })
  let before = changes
  let drawing: SVGSVGElement | null = null
  const isStill = () => {
    const failure = failureOf()
    if (failure !== undefined) throw new ImageError('The drawing failed.', { cause: failure })
    drawing = place.querySelector<SVGSVGElement>('svg.recharts-surface')
    const isDrawn = Boolean(drawing?.querySelector('path, rect, line')) && changes === before
    before = changes
    return isDrawn
  }
  try {
    const isDone = await waitUntil(isStill, { patience: PATIENCE, pause: PAUSE })
    if (isDone && drawing !== null) return drawing
  } finally {
    observer.disconnect()
  }
  throw new ImageError(`The drawing did not come within ${PATIENCE / 1000} seconds.`)
}
