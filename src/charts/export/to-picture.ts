import type { PlotModel } from '#src/charts/model.ts'
import { PICTURE_WIDTHS } from '#src/charts/picture.ts'
import { drawOffScreen } from './draw-off-screen.tsx'

/**
 * A model as markup to stand in the page until its live drawing takes its place: the same drawing at two widths, of which
 * the style sheet shows one. Without style attributes, which a strict policy forbids. `id`: that of no other picture.
 */
export async function toPicture(model: PlotModel, id: string): Promise<string> {
  const drawings = await Promise.all(
    Object.entries(PICTURE_WIDTHS).map(async ([name, width]) => {
      const markup = await drawOffScreen(model, width, (drawing) => {
        drawing.querySelector('#later-ground')?.remove()
        return toMarkup(drawing, { id, name, width })
      })
      return markup
    }),
  )
  return drawings.join('')
}

function toMarkup(drawing: SVGSVGElement, { id, name, width }: { id: string; name: string; width: number }): string {
  const height = drawing.getAttribute('height') ?? '0'
  drawing.setAttribute('class', `recharts-surface picture picture-${name}`)
  drawing.setAttribute('viewBox', `0 0 ${width} ${height}`)
  drawing.setAttribute('width', '100%')
  for (const words of [...drawing.children].filter(({ tagName }) => /^(title|desc)$/i.test(tagName))) words.remove()
  // Two drawings of one page must not share ids, nor the live ones that come later.
  const mark = `${id}-${name}-`
  return withoutLayers(drawing.outerHTML)
    .replaceAll(/\bid="([^"]*)"/g, `id="${mark}$1"`)
    .replaceAll(/url\(#([^)]*recharts[^)]*)\)/g, `url(#${mark}$1)`)
    .replaceAll(/\d+\.\d{2,}/g, (number) => String(Math.round(Number(number) * 10) / 10))
}

/** A tag as a browser writes it: values stand in double quotes. */
const TAG = /<(\/?)([a-z]+)(?:\s+[^\s=>]+="[^"]*")*>/gi
const UNWANTED = /\s(?:style|tabindex)="[^"]*"/g
/** A group that says nothing of how its content looks: layers hold nothing but the order in which they were drawn. */
const LAYER = /^<g(?:\sid="[^"]*"|\sclass="(?:recharts-[\w-]+\s*)*")*>$/

/** As text: taken out of the document one by one, they would take longer than the drawing. */
function withoutLayers(markup: string): string {
  const isLayer: (boolean | undefined)[] = []
  return markup.replaceAll(TAG, (tag, end: string, name: string) => {
    if (end) return name === 'g' && isLayer.pop() ? '' : tag
    const kept = tag.replaceAll(UNWANTED, '')
    if (name !== 'g') return kept
    isLayer.push(LAYER.test(kept))
    return isLayer.at(-1) ? '' : kept
  })
}
