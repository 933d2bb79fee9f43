import type { RefObject } from 'react'
import { useSize } from '#src/lib/use-size.ts'
import type { PlotModel } from './model.ts'

/** A model as it is drawn before it is enlarged to fill its place. */
export interface Scaled {
  readonly model: PlotModel
  /** px, before it is enlarged. */
  readonly width: number
}

/**
 * Shapes a model to the place that carries the ref: drawn at `drawnWidth` px or, in a smaller place, at its own width
 * in sixteenths of a rem, so that its letters are never smaller than the smallest of the slide; as high as its place is
 * in proportion.
 */
export function useScaled(model: PlotModel, drawnWidth: number): [RefObject<HTMLDivElement | null>, Scaled] {
  const [ref, size] = useSize<HTMLDivElement>({ width: drawnWidth, height: drawnWidth / 2 })
  const width = Math.round(Math.min(drawnWidth, (size.width * 16) / Math.max(16, size.rem ?? 16)))
  return [ref, { model: withHeight(model, Math.round((width * size.height) / size.width)), width }]
}

function withHeight(model: PlotModel, height: number): PlotModel {
  return model.kind === 'bars'
    ? { ...model, rowHeight: Math.floor(height / Math.max(1, model.rows.length)) }
    : { ...model, height }
}
