import { encode } from 'uqr'

export interface QrPath {
  /** Cells a side, the quiet border included. */
  readonly size: number
  /** The dark cells, for the `d` of an SVG path, a cell a unit. */
  readonly path: string
}

/** Longer than this, a code that fits a slide has cells too small for a phone at the back of a room. */
const LONGEST = 400

/** A text as a QR code; null where it is too long to be read from afar. */
export function toQrPath(text: string): QrPath | null {
  if (text.length > LONGEST) return null
  const { size, data } = encode(text, { ecc: 'M', border: 4 })
  const path = data.flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [`M${x} ${y}h1v1h-1z`] : []))).join('')
  return { size, path }
}
