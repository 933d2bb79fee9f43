import { inlineDrawing } from '#src/charts/export/inline-drawing.ts'
import { toPng } from '#src/charts/export/to-png.ts'
import type { Block } from '#src/features/handing-over/reading/read-slide.ts'

const SVG = 'http://www.w3.org/2000/svg'
/** px a point before the image is written at twice its size. */
const FINE = 1.5

/** A drawing of the slide as a PNG in a data address. Call it while the drawing stands; throws an ImageError. */
export function paintPicture({ box, drawn }: Extract<Block, { kind: 'picture' }>): Promise<string> {
  const image = document.createElementNS(SVG, 'svg')
  image.setAttribute('width', String(Math.ceil(box.width * FINE)))
  image.setAttribute('height', String(Math.ceil(box.height * FINE)))
  image.setAttribute('viewBox', drawn.getAttribute('viewBox') ?? `0 0 ${box.width} ${box.height}`)
  const ground = document.createElementNS(SVG, 'rect')
  ground.setAttribute('width', '100%')
  ground.setAttribute('height', '100%')
  ground.setAttribute('fill', 'none')
  // The hatched ground stands elsewhere in the page; the drawing needs it inside.
  const hatched = document.querySelector('#later-ground')
  if (hatched) drawn.append(drawn.ownerDocument.importNode(hatched, true))
  image.append(ground, inlineDrawing(drawn))
  return toPng(new XMLSerializer().serializeToString(image)).then(toDataAddress)
}

function toDataAddress(image: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader()
    reader.addEventListener('load', () => resolve(String(reader.result)))
    reader.addEventListener('error', () => reject(reader.error ?? new Error('The image could not be read back.')))
    reader.readAsDataURL(image)
  })
}
