import type { PlotModel } from '#src/charts/model.ts'
import type { ChartWords } from './chart-words.ts'
import { drawOffScreen } from './draw-off-screen.tsx'
import { ImageError } from './image-error.ts'
import { inlineDrawing } from './inline-drawing.ts'
import { DRAWING_WIDTH, layOut, ROLES, type Measure } from './lay-out.ts'
import { toPng } from './to-png.ts'
import { toSvg } from './to-svg.ts'

const LOWEST = 320

/** A chart with its words as the text of an SVG file. Throws an ImageError. */
export async function makeSvg(model: PlotModel, words: ChartWords): Promise<string> {
  const measure = measureOnCanvas()
  await document.fonts.ready
  return drawOffScreen(toWide(model), DRAWING_WIDTH, (drawing) => {
    const style = getComputedStyle(drawing)
    const token = (name: string) => style.getPropertyValue(`--${name}`).trim()
    const layout = layOut(words, drawing.height.baseVal.value, measure)
    return toSvg(inlineDrawing(drawing), words, layout, {
      paper: token('paper'),
      ink: token('ink'),
      ink2: token('ink-2'),
      muted: token('muted'),
      rule: token('rule'),
    })
  })
}

/** The same as a PNG of twice the size. Throws an ImageError. */
export async function makePng(model: PlotModel, words: ChartWords): Promise<Blob> {
  return toPng(await makeSvg(model, words))
}

/** A small chart of the page is drawn wide in an image, and higher to suit. */
function toWide(model: PlotModel): PlotModel {
  return model.kind === 'bars' ? model : { ...model, height: Math.max(model.height, LOWEST) }
}

function measureOnCanvas(): Measure {
  const context = document.createElement('canvas').getContext('2d')
  if (!context) throw new ImageError('The browser has no canvas to measure letters on.')
  return (text, role) => {
    const { size, weight, family } = ROLES[role]
    context.font = `${weight} ${size}px ${family}`
    return context.measureText(text).width
  }
}
