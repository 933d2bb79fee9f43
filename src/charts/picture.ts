import { createContext, use, useState } from 'react'
import { isSame } from '#src/lib/is-same.ts'
import { usePrerendered } from '#src/lib/prerendered.ts'
import type { PlotModel } from './model.ts'

/** Widths in px at which a drawing is put into a page as it is written: beside the reading on a desk, and on a phone. */
export const PICTURE_WIDTHS = { desk: 736, phone: 350 } as const

/** Whether one of the pictures looks as the live drawing will at that width, px; at others it stands in for it until then. */
export function fitsPicture(width: number): boolean {
  return Object.values(PICTURE_WIDTHS).some((drawn) => drawn === width)
}

/** Hands out the picture of a model, as markup: at build, where the page is written; elsewhere there is none. */
export const PictureContext = createContext<(model: PlotModel) => string>(() => '')

/**
 * The picture that the build put where this drawing will be: drawn by the same code, to be seen before that code is here.
 * Null where none stands, and for good as soon as the model says something else.
 */
export function usePicture(model: PlotModel): string | null {
  const pictureOf = use(PictureContext)
  const stood = usePrerendered() !== 'none'
  const [first] = useState(model)
  const [isGone, setIsGone] = useState(!stood)
  if (!isGone && !isSame(first, model)) setIsGone(true)
  return isGone ? null : pictureOf(first)
}
