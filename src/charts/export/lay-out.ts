import type { ChartWords } from './chart-words.ts'

/** Whatever the screen: the same view gives the same image everywhere. px. */
export const IMAGE_WIDTH = 960
/** The drawing's edges: values of the axis hang in the room at its left, names of lines end in that at its right. */
export const LEFT = 64
export const RIGHT = 48
export const DRAWING_WIDTH = IMAGE_WIDTH - LEFT - RIGHT

/** The faces of the page, then what any machine has. Single quotes: they stand in attributes. */
export const SERIF = "'Source Serif 4 Variable', 'Source Serif 4', Georgia, 'Times New Roman', serif"
export const SANS = "'Inter Variable', Inter, system-ui, 'Segoe UI', 'Helvetica Neue', Arial, sans-serif"

export const ROLES = {
  title: { size: 24, line: 32, weight: 600, family: SERIF, tone: 'ink' },
  measure: { size: 14, line: 20, weight: 400, family: SANS, tone: 'muted' },
  filters: { size: 14, line: 20, weight: 500, family: SANS, tone: 'ink2' },
  source: { size: 12, line: 18, weight: 400, family: SANS, tone: 'muted' },
  data: { size: 12, line: 18, weight: 500, family: SANS, tone: 'ink2' },
} as const

export type TextRole = keyof typeof ROLES

/** Width in px of a text in one of the roles. */
export type Measure = (text: string, role: TextRole) => number

export interface PlacedLine {
  readonly text: string
  readonly role: TextRole
  /** Its base line. */
  readonly y: number
}

export interface ImageLayout {
  readonly lines: readonly PlacedLine[]
  readonly drawingTop: number
  /** The hairline between drawing and source. */
  readonly ruleY: number
  readonly height: number
}

const MARGIN = 32
/** Where the page's faces are missing, others take their place that run wider. */
const TOLERANCE = 1.06

/** Words above and below a drawing of a height, each line within the image. */
export function layOut(words: ChartWords, drawingHeight: number, measure: Measure): ImageLayout {
  const lines: PlacedLine[] = []
  let y = MARGIN
  const write = (text: string, role: TextRole) => {
    const { size, line } = ROLES[role]
    const lay = role === 'title' ? balance : wrap
    for (const part of lay(text, DRAWING_WIDTH, (piece) => measure(piece, role) * TOLERANCE)) {
      lines.push({ text: part, role, y: Math.round(y + line / 2 + size * 0.35) })
      y += line
    }
  }
  write(words.title, 'title')
  y += 4
  write(words.subtitle, 'measure')
  write(words.filters, 'filters')
  const drawingTop = y + 20
  const ruleY = drawingTop + drawingHeight + 20
  y = ruleY + 8
  write(words.source, 'source')
  write(`Truce Tracker. ${words.data}`, 'data')
  write(words.address, 'source')
  return { lines, drawingTop, ruleY, height: y + MARGIN - 8 }
}

/** Blanks at which a line may end: plain ones, but not that between a number and the sign of its tonnes. */
const BLANKS = /[ \t\r\n]+(?!t(?:\s|$))|(?<!\d)[ \t\r\n]+/

/** Breaks a text at its blanks, never inside a number or before its unit; a piece too long for a line (an address) is cut where it must be. */
export function wrap(text: string, width: number, measure: (text: string) => number): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(BLANKS).filter(Boolean)) {
    const longer = line === '' ? word : `${line} ${word}`
    if (measure(longer) <= width) {
      line = longer
      continue
    }
    if (line !== '') lines.push(line)
    const pieces = cut(word, width, measure)
    lines.push(...pieces.slice(0, -1))
    line = pieces.at(-1) ?? ''
  }
  return line === '' ? lines : [...lines, line]
}

/** As few lines as can be, none of them left with a single word where the others have many. */
function balance(text: string, width: number, measure: (text: string) => number): string[] {
  let lines = wrap(text, width, measure)
  for (let narrower = width * 0.95; narrower > width / 2; narrower -= width * 0.05) {
    const tried = wrap(text, narrower, measure)
    if (tried.length > lines.length) break
    lines = tried
  }
  return lines
}

function cut(word: string, width: number, measure: (text: string) => number): string[] {
  const pieces: string[] = []
  let piece = ''
  for (const letter of word) {
    if (piece !== '' && measure(piece + letter) > width) {
      pieces.push(piece)
      piece = ''
    }
    piece += letter
  }
  return [...pieces, piece]
}
