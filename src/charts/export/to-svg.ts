import type { ChartWords } from './chart-words.ts'
import { clean } from './inline-drawing.ts'
import { IMAGE_WIDTH, LEFT, RIGHT, ROLES, type ImageLayout } from './lay-out.ts'

const SVG = 'http://www.w3.org/2000/svg'

/** Colours of the light sheet, as CSS writes them. */
export interface Palette {
  readonly paper: string
  readonly ink: string
  readonly ink2: string
  readonly muted: string
  readonly rule: string
}

/** A drawing with its words as one file: well-formed XML that runs nothing and loads nothing. */
export function toSvg(drawing: SVGElement, words: ChartWords, layout: ImageLayout, palette: Palette): string {
  const make = (name: string, attributes: Record<string, string | number>, text?: string) => {
    const element = drawing.ownerDocument.createElementNS(SVG, name)
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value))
    if (text !== undefined) element.append(clean(text))
    return element
  }
  const size = { width: IMAGE_WIDTH, height: layout.height }
  const root = make('svg', {
    ...size,
    viewBox: `0 0 ${size.width} ${size.height}`,
    role: 'img',
    'aria-labelledby': 'title desc',
  })
  const place = make('g', { transform: `translate(${LEFT} ${layout.drawingTop})` })
  place.append(drawing)
  root.append(
    make('title', { id: 'title' }, words.title),
    make('desc', { id: 'desc' }, [words.subtitle, words.filters, words.source, words.data].map(ended).join(' ')),
    make('rect', { ...size, fill: palette.paper }),
    place,
    make('line', {
      x1: LEFT,
      x2: IMAGE_WIDTH - RIGHT,
      y1: layout.ruleY + 0.5,
      y2: layout.ruleY + 0.5,
      stroke: palette.rule,
    }),
    ...layout.lines.map(({ text, role, y }) => {
      const { size: fontSize, weight, family, tone } = ROLES[role]
      const letters = { 'font-family': family, 'font-size': fontSize, 'font-weight': weight, fill: palette[tone] }
      return make('text', { x: LEFT, y, ...letters }, text)
    }),
  )
  return `<?xml version="1.0" encoding="UTF-8"?>\n${new XMLSerializer().serializeToString(root)}\n`
}

const ended = (text: string) => (/[.!?]$/.test(text) ? text : `${text}.`)
