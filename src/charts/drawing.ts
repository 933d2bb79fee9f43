import { untilHere } from '#src/lib/pace/until-here.ts'
import type { DrawnPlot } from './drawn-plot.tsx'

type Drawing = typeof DrawnPlot

let here: Drawing | null = null

/** Fetches the code that draws: the one way to it, so that it is known when it is here. */
export async function loadDrawing(): Promise<Drawing> {
  here = (await untilHere(() => import('./drawn-plot.tsx'))).DrawnPlot
  return here
}

/** The code that draws, where it has come. */
export function drawingHere(): Drawing | null {
  return here
}
