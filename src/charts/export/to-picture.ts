import type { PlotModel } from '#src/charts/model.ts'
import { PICTURE_WIDTHS } from '#src/charts/picture.ts'
import { drawOffScreen } from './draw-off-screen.tsx'

/**
 * A model as markup to stand in the page until its live drawing takes its place: the same drawing at two widths, of which
 * the style sheet shows one. Without style attributes, which a strict policy forbids.
 */
export async function toPicture(model: PlotModel): Promise<string> {
  const drawings = await Promise.all(
    Object.entries(PICTURE_WIDTHS).map(async ([name, width]) => {
      const markup = await drawOffScreen(model, width, (drawing) => {
        drawing.querySelector('#later-ground')?.remove()
        return toMarkup(drawing, { name, width })
      })
      return markup
    }),
  )
  return drawings.join('')
}

let count = 0

function toMarkup(drawing: SVGSVGElement, { name, width }: { name: string; width: number }): string {
  const height = drawing.getAttribute('height') ?? '0'
  drawing.setAttribute('class', `recharts-surface picture picture-${name}`)
  drawing.setAttribute('viewBox', `0 0 ${width} ${height}`)
  drawing.setAttribute('width', '100%')
  for (const element of [drawing, ...drawing.querySelectorAll('*')]) {
    element.removeAttribute('style')
    element.removeAttribute('tabindex')
  }
  for (const words of drawing.querySelectorAll(':scope > :is(title, desc)')) words.remove()
  // Layers hold nothing but the order in which they were drawn.
  for (const layer of [...drawing.querySelectorAll('g')].toReversed())
    if (isBare(layer)) layer.replaceWith(...layer.childNodes)
  // Two drawings of one page must not share ids, nor the live ones that come later.
  count += 1
  const mark = `picture-${count}-`
  return drawing.outerHTML
    .replaceAll(/\bid="([^"]*)"/g, `id="${mark}$1"`)
    .replaceAll(/url\(#([^)]*recharts[^)]*)\)/g, `url(#${mark}$1)`)
    .replaceAll(/\d+\.\d{2,}/g, (number) => String(Math.round(Number(number) * 10) / 10))
}

/** A group that says nothing of how its content looks. */
function isBare(group: Element): boolean {
  return [...group.attributes].every(
    ({ name, value }) => name === 'id' || (name === 'class' && /^(recharts-[\w-]+\s*)*$/.test(value)),
  )
}
