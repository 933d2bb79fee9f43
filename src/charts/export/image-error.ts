/** An image that could not be made; the message says why in words for the reader. */
export class ImageError extends Error {
  override name = 'ImageError'
}
