import type { ChartWords } from '#src/charts/export/chart-words.ts'
import { ImageError } from '#src/charts/export/image-error.ts'
import type { PlotModel } from '#src/charts/model.ts'
import { saveFile } from '#src/lib/save-file.ts'

export type Taken = 'png' | 'svg' | 'csv' | 'copy'

interface Chart {
  model: PlotModel
  words: ChartWords
  /** Of the file, without its ending. */
  name: string
}

/** Saves or copies a chart and says in words what came of it. Never throws. */
export async function takeAway(as: Taken, chart: Chart): Promise<string> {
  try {
    return as === 'copy' ? await copyImage(chart) : await save(as, chart)
  } catch (error) {
    if (error instanceof ImageError) return `The image could not be made. ${error.message} The CSV may still work.`
    // The code that makes it did not come, or failed.
    return 'The file could not be made. Reload the page and try again.'
  }
}

async function save(as: 'png' | 'svg' | 'csv', { model, words, name }: Chart): Promise<string> {
  saveFile(await toFile(as, model, words), `${name}.${as}`)
  return `Saved as ${name}.${as}`
}

async function toFile(as: 'png' | 'svg' | 'csv', model: PlotModel, words: ChartWords): Promise<Blob> {
  if (as === 'csv') {
    const { toChartCsv } = await import('#src/charts/export/to-csv.ts')
    return new Blob([toChartCsv(model, words)], { type: 'text/csv;charset=utf-8' })
  }
  const { makePng, makeSvg } = await import('#src/charts/export/make-image.ts')
  if (as === 'png') return makePng(model, words)
  return new Blob([await makeSvg(model, words)], { type: 'image/svg+xml;charset=utf-8' })
}

/** The clipboard is asked at once, while the click still counts as the reader's own, and given the image when it is drawn. */
async function copyImage({ model, words }: Chart): Promise<string> {
  if (typeof ClipboardItem === 'undefined') return 'This browser does not copy images. Download the PNG instead.'
  const image = toFile('png', model, words)
  try {
    await navigator.clipboard.write([new ClipboardItem({ 'image/png': image })])
    return 'Image copied'
  } catch {
    // A drawing that failed says so itself; else it was the browser that would not.
    await image
    return 'The browser did not allow copying. Download the PNG instead.'
  }
}
