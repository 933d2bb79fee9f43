import { createContext, use, useState } from 'react'
import { isSame } from '#src/lib/is-same.ts'
import { usePrerendered } from '#src/lib/prerendered.ts'
import type { PlotModel } from './model.ts'

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
