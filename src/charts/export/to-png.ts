import { ImageError } from './image-error.ts'

const SCALE = 2

/**
 * An SVG file as a PNG of twice its size, with the faces of the page. Throws an ImageError. An image
 * may load nothing, so the faces go in as data.
 */
export async function toPng(svg: string): Promise<Blob> {
  const { FACES } = await import('./faces.ts')
  const image = new Image()
  const withFaces = svg.replace('<rect ', () => `<style>${FACES}</style><rect `)
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(withFaces)}`
  await image.decode().catch((error: unknown) => {
    throw new ImageError('The browser could not read the drawing.', { cause: error })
  })
  const canvas = document.createElement('canvas')
  canvas.width = image.naturalWidth * SCALE
  canvas.height = image.naturalHeight * SCALE
  const context = canvas.getContext('2d')
  if (!context) throw new ImageError('The browser has no canvas to paint on.')
  context.drawImage(image, 0, 0, canvas.width, canvas.height)
  const blob = await new Promise<Blob | null>((resolve) => {
    canvas.toBlob(resolve, 'image/png')
  })
  if (!blob) throw new ImageError('The browser could not write the image.')
  return blob
}
