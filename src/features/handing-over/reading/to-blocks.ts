import type { ToldChart } from '#src/evidence/slides/slide-telling.ts'
import { isElement } from '#src/lib/is-element.ts'
import type { Align, Block, Box, TableLine } from './read-slide.ts'
import { isClear, isUnseen, letterOf, setAs, toHex, toRuns } from './to-runs.ts'

/** Where the slide stands in its window, px, and how many points a px stands for. */
export interface Sheet {
  readonly left: number
  readonly top: number
  readonly scale: number
  /** The models behind the places of charts. */
  readonly charts: ReadonlyMap<Element, ToldChart>
}

const INLINE = /^(inline|contents|ruby)/
/** A drawing smaller than this, px, that says nothing of itself is an ornament. */
const ORNAMENT = 30

/**
 * What a slide shows, from its markup: words with their setting, tables, charts by their models, drawings, grounds and
 * hairlines, each with its place. In the order of the markup, which is the order of reading.
 */
export function toBlocks(element: Element, sheet: Sheet): Block[] {
  if (isUnseen(element)) return []
  const chart = sheet.charts.get(element)
  const box = boxOf(element.getBoundingClientRect(), sheet)
  if (chart) return [{ kind: 'chart', box, ...chart }]
  if (element.localName === 'svg') return toDrawing(element, box)
  const grounds = toGrounds(element, box, sheet.scale)
  if (element.localName === 'table') return [...grounds, toTable(element, box, sheet)]
  const drawing = element.localName === 'figure' ? [...element.children].find(isShownDrawing) : undefined
  if (drawing) return [...grounds, toPicture(drawing, sheet, element.getAttribute('aria-label') ?? '')]
  if (![...element.children].some(isBlock)) {
    const runs = toRuns(element, sheet.scale)
    return runs.length === 0 ? grounds : [...grounds, { kind: 'text', box, runs, align: alignOf(element) }]
  }
  return [...grounds, ...[...element.childNodes].flatMap((child) => toParts(child, sheet))]
}

/** Words that stand bare among blocks are a block too. */
function toParts(child: Node, sheet: Sheet): Block[] {
  if (isElement(child)) return toBlocks(child, sheet)
  const text = child.textContent?.replaceAll(/\s+/g, ' ').trim() ?? ''
  if (child.nodeType !== Node.TEXT_NODE || text === '' || child.parentElement === null) return []
  const range = child.ownerDocument?.createRange()
  range?.selectNode(child)
  const place = range && boxOf(range.getBoundingClientRect(), sheet)
  if (!place) return []
  const set = setAs(child.parentElement, child.parentElement, sheet.scale)
  return [{ kind: 'text', box: place, runs: [{ text, ...set }], align: alignOf(child.parentElement) }]
}

function isBlock(element: Element): boolean {
  if (isUnseen(element)) return false
  if (element.localName === 'svg') return letterOf(element) === null
  if (!INLINE.test(getComputedStyle(element).display)) return true
  return [...element.children].some(isBlock)
}

const isShownDrawing = (child: Element) => child.localName === 'svg' && !isUnseen(child)

function toDrawing(svg: Element, box: Box): Block[] {
  const alt = svg.getAttribute('aria-label')
  if (alt !== null) return [{ kind: 'picture', box, alt, drawn: svg }]
  const { width } = svg.getBoundingClientRect()
  if (width < ORNAMENT) return []
  const bars = [...svg.children]
  return bars.every((bar) => bar.localName === 'rect') ? bars.flatMap((bar) => toBar(bar, svg, box)) : []
}

/** A length beside a figure: a ground of that length. */
function toBar(bar: Element, svg: Element, box: Box): Block[] {
  const [inner, outer] = [bar.getBoundingClientRect(), svg.getBoundingClientRect()]
  const { fill, stroke } = getComputedStyle(bar)
  const scale = outer.width === 0 ? 0 : box.width / outer.width
  const place = { ...box, width: inner.width * scale, height: inner.height * scale }
  return [{ kind: 'ground', box: place, color: toHex(isClear(fill) ? stroke : fill) }]
}

function toPicture(svg: Element, sheet: Sheet, alt: string): Block {
  return { kind: 'picture', box: boxOf(svg.getBoundingClientRect(), sheet), alt, drawn: svg }
}

function toTable(table: Element, box: Box, { scale }: Sheet): Block {
  const rows = [...table.querySelectorAll('tr')].map((row): TableLine => {
    const cells = [...row.querySelectorAll('th, td')]
    return {
      isHead: row.closest('thead') !== null,
      height: row.getBoundingClientRect().height * scale,
      cells: cells.map((cell) => ({
        runs: toRuns(cell, scale),
        align: alignOf(cell),
        width: cell.getBoundingClientRect().width * scale,
      })),
    }
  })
  return { kind: 'table', box, caption: table.querySelector('caption')?.textContent ?? '', rows }
}

/** What came later lies on a ground of its own; hairlines part what belongs apart. */
function toGrounds(element: Element, box: Box, scale: number): Block[] {
  const style = getComputedStyle(element)
  const grounds: Block[] = []
  if (!isClear(style.backgroundColor)) {
    grounds.push({ kind: 'ground', box, color: toHex(style.backgroundColor) })
  }
  for (const edge of ['top', 'right', 'bottom', 'left'] as const) {
    const thick = Number.parseFloat(style.getPropertyValue(`border-${edge}-width`)) * scale
    if (!(thick > 0) || style.getPropertyValue(`border-${edge}-style`) === 'none') continue
    const color = toHex(style.getPropertyValue(`border-${edge}-color`))
    grounds.push({ kind: 'ground', box: toEdge(box, edge, thick), color })
  }
  return grounds
}

function toEdge(box: Box, edge: 'top' | 'right' | 'bottom' | 'left', thick: number): Box {
  if (edge === 'top') return { ...box, height: thick }
  if (edge === 'bottom') return { ...box, y: box.y + box.height - thick, height: thick }
  if (edge === 'left') return { ...box, width: thick }
  return { ...box, x: box.x + box.width - thick, width: thick }
}

function alignOf(element: Element): Align {
  const { textAlign } = getComputedStyle(element)
  if (textAlign === 'center') return 'center'
  return textAlign === 'right' || textAlign === 'end' ? 'right' : 'left'
}

function boxOf({ left, top, width, height }: DOMRect, { left: x, top: y, scale }: Sheet): Box {
  return { x: (left - x) * scale, y: (top - y) * scale, width: width * scale, height: height * scale }
}
