/** Widths of letters in hundredths of their size, of the page's sans in its strong weight: the wider of its two. */
const WIDTHS: readonly (readonly [letters: string, width: number])[] = [
  [' \u202F', 25],
  ['ijlI|', 28],
  ['.,:;’', 34],
  ['ftr()/-', 42],
  ['aceksvxyz', 60],
  ['bdghnopqu', 63],
  ['LJEF', 62],
  ['mwM%', 96],
  ['W', 103],
]
/** Figures, signs and capitals. */
const OTHER = 68
const WIDE_CAPITAL = 76

const widthOf = new Map(WIDTHS.flatMap(([letters, width]) => [...letters].map((letter) => [letter, width] as const)))

/** The width in px of a text at a size in px, rather too wide than too narrow; labels are kept apart by it, not measured. */
export function textWidth(text: string, size = 12): number {
  const sum = [...text].reduce(
    (all, letter) => all + (widthOf.get(letter) ?? (/[A-Z]/.test(letter) ? WIDE_CAPITAL : OTHER)),
    0,
  )
  return (sum * size) / 100
}

/** A text no wider than `most` px, its end left out where it would be. */
export function cutShort(text: string, most: number, size?: number): string {
  if (textWidth(text, size) <= most) return text
  const letters = [...text]
  while (letters.length > 1 && textWidth(`${letters.join('')}…`, size) > most) letters.pop()
  return `${letters.join('').trimEnd()}…`
}
