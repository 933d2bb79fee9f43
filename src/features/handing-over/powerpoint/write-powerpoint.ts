import PptxGenJS from 'pptxgenjs'
import {
  textOf,
  type Block,
  type Box,
  type ReadSlide,
  type Run,
} from '#src/features/handing-over/reading/read-slide.ts'
import { finishParts, ORNAMENT } from './finish-parts.ts'
import { COLORS, SANS, SANS_SIZE, SERIF, SERIF_SIZE, SLIDE } from './look.ts'
import type { NativeChart } from './native-chart.ts'
import { toNativeChart } from './to-native-chart.ts'

/** A slide with what only the page can give: its pictures painted, its notes, its place in the web. */
export interface PaintedSlide extends ReadSlide {
  /** PNG as a data address, by the block it stands for. */
  readonly pictures: ReadonlyMap<Block, string>
  readonly notes: readonly string[]
  /** Where the slide opens. */
  readonly address: string
}

interface Deck {
  readonly title: string
  readonly slides: readonly PaintedSlide[]
}

const TITLE = 'title'

interface Layout {
  readonly name: string
  /** Size of the letters on the page from which it is taken. */
  readonly from: number
  readonly top: number
  readonly height: number
  readonly size: number
}

/** Layouts by the size of the finding, points on the page: the program takes size and place from the layout alone. */
const FINDINGS = [
  { name: 'Cover', from: 44, top: 60, height: 124, size: 46 },
  { name: 'Short finding', from: 37, top: 34, height: 82, size: 36 },
  { name: 'Finding', from: 31, top: 34, height: 82, size: 30 },
  { name: 'Long finding', from: 0, top: 34, height: 82, size: 25 },
] as const satisfies readonly Layout[]

/** Sizes of its letters below which a finding is one line high. */
const ONE_LINE = 1.6
const OF_ONE_LINE = ', one line'

/** A finding of one line has its words right under it: where letters are wider it shrinks (`fit`), not to run over them. */
const LAYOUTS = FINDINGS.flatMap((layout): Layout[] => [
  layout,
  { ...layout, name: `${layout.name}${OF_ONE_LINE}`, height: layout.height / 2 },
])

/** The deck as a PowerPoint file whose charts are charts, tables tables, titles titles and words words. */
export async function writePowerPoint({ title, slides }: Deck): Promise<Blob> {
  const file = new PptxGenJS()
  file.layout = 'LAYOUT_WIDE'
  file.title = title
  file.subject = 'US-China trade talks'
  file.author = 'Truce Tracker'
  file.company = 'Truce Tracker'
  file.theme = { headFontFace: SERIF, bodyFontFace: SANS }
  for (const layout of LAYOUTS) defineMaster(file, layout)
  const charts = slides.flatMap((slide, index) => writeSlide(file, slide, index, slides.length))
  const written = await file.write({ outputType: 'arraybuffer' })
  if (!(written instanceof ArrayBuffer)) throw new Error('The file was not written as bytes.')
  return finishParts(written, charts)
}

function defineMaster(file: PptxGenJS, { name, top, height, size }: Layout) {
  const box = { x: SLIDE.margin, y: top, width: SLIDE.width - 2 * SLIDE.margin, height }
  file.defineSlideMaster({
    title: name,
    background: { color: COLORS.paper },
    objects: [
      {
        placeholder: {
          options: {
            name: TITLE,
            type: 'title',
            ...place(box),
            align: 'left',
            valign: 'top',
            margin: 0,
            fontFace: SERIF,
            fontSize: size,
            bold: true,
            color: COLORS.ink,
          },
          text: '',
        },
      },
    ],
  })
}

function layoutOf({ runs, box }: ReadSlide['title']): string {
  const size = runs[0]?.size ?? 0
  const { name } = FINDINGS.find(({ from }) => size >= from) ?? FINDINGS[3]
  return box.height < ONE_LINE * size ? `${name}${OF_ONE_LINE}` : name
}

/** Writes a slide and gives back its charts in the order in which they were put there. */
function writeSlide(file: PptxGenJS, painted: PaintedSlide, index: number, total: number): NativeChart[] {
  const { title, blocks, pictures, foot, notes, address } = painted
  const slide = file.addSlide({ masterName: layoutOf(title) })
  slide.addText(textOf(title), { placeholder: TITLE, fit: 'shrink' })
  const charts: NativeChart[] = []
  for (const block of blocks) {
    switch (block.kind) {
      case 'ground':
        slide.addShape('rect', { ...place(block.box), fill: { color: block.color }, objectName: ORNAMENT })
        break
      case 'text':
        slide.addText(toText(block.runs), {
          ...place(roomOf(block)),
          ...TEXT,
          align: block.align,
          wrap: !isLine(block),
        })
        break
      case 'table':
        writeTable(slide, block)
        break
      case 'picture': {
        const data = pictures.get(block)
        if (data !== undefined) slide.addImage({ data, ...place(block.box), altText: block.alt })
        break
      }
      case 'chart':
        slide.addChart('line', [{ name: 'A', labels: ['A'], values: [1] }], {
          ...place(block.box),
          altText: block.caption,
          objectName: `Chart: ${block.caption.slice(0, 80)}`,
        })
        charts.push(toNativeChart(block.model))
    }
  }
  writeFoot(slide, { foot, address, number: `${index + 1} / ${total}` })
  slide.addNotes(notes.join('\n'))
  return charts
}

const TEXT = { margin: 0, valign: 'top', fit: 'none' } as const

function toText(runs: readonly Run[]): PptxGenJS.TextProps[] {
  return runs.map(({ text, ...run }) => ({ text, options: toLetters(run) }))
}

function toLetters({ size, isSerif, isBold, color, ground }: Omit<Run, 'text'>) {
  return {
    fontFace: isSerif ? SERIF : SANS,
    fontSize: Math.round(size * (isSerif ? SERIF_SIZE : SANS_SIZE) * 2) / 2,
    bold: isBold,
    color,
    ...(ground !== undefined && { highlight: ground }),
  }
}

type TextBlock = Extract<Block, { kind: 'text' }>

/** Set in one line on the page: in one line here, whatever its face runs to. */
function isLine({ box, runs }: TextBlock): boolean {
  return box.height < 1.9 * Math.max(...runs.map((run) => run.size))
}

/** Words that break into lines get a little more than they had: another face may run a little wider. */
function roomOf(block: TextBlock): Box {
  const { box, align } = block
  if (isLine(block)) return box
  const more = Math.min(16, box.width * 0.04)
  const x = align === 'right' ? box.x - more : align === 'center' ? box.x - more / 2 : box.x
  return { ...box, x, width: Math.min(box.width + more, SLIDE.width - x - SLIDE.margin / 2) }
}

/** Hairlines between rows alone: top, right, bottom, left. */
const RULES: [PptxGenJS.BorderProps, PptxGenJS.BorderProps, PptxGenJS.BorderProps, PptxGenJS.BorderProps] = [
  { type: 'solid', pt: 0.75, color: COLORS.rule },
  { type: 'none' },
  { type: 'solid', pt: 0.75, color: COLORS.rule },
  { type: 'none' },
]

function writeTable(slide: PptxGenJS.Slide, { box, caption, rows }: Extract<Block, { kind: 'table' }>) {
  const widest = rows.reduce(
    (best, row) => (row.cells.length > best.cells.length ? row : best),
    rows[0] ?? { cells: [] },
  )
  const cells = rows.map((row) =>
    row.cells.map((cell) => ({
      text: cell.runs.length === 0 ? '' : toText(cell.runs),
      options: { align: cell.align, border: RULES },
    })),
  )
  if (cells.length === 0) return
  slide.addTable(cells, {
    ...place(box),
    colW: widest.cells.map(({ width }) => width / 72),
    rowH: rows.map(({ height }) => height / 72),
    margin: 0,
    valign: 'middle',
    objectName: `Table: ${caption}`,
  })
}

const FOOT = { top: 500, height: 18 } as const

function writeFoot(
  slide: PptxGenJS.Slide,
  { foot, address, number }: { foot: string; address: string; number: string },
) {
  const { margin, width } = SLIDE
  const letters = { fontFace: SANS, fontSize: 12, color: COLORS.ink2, ...TEXT }
  slide.addShape('rect', {
    ...place({ x: margin, y: FOOT.top - 6, width: width - 2 * margin, height: 0.75 }),
    fill: { color: COLORS.rule },
    objectName: ORNAMENT,
  })
  slide.addText(foot, { ...place({ x: margin, y: FOOT.top, width: 560, height: FOOT.height * 2 }), ...letters })
  slide.addText([{ text: toShown(address), options: { hyperlink: { url: address, tooltip: 'Opens this slide' } } }], {
    ...place({ x: width - margin - 290, y: FOOT.top, width: 234, height: FOOT.height }),
    ...letters,
    color: COLORS.accent,
    align: 'right',
    objectName: 'Address of this slide',
  })
  slide.addText(number, {
    ...place({ x: width - margin - 50, y: FOOT.top, width: 50, height: FOOT.height }),
    ...letters,
    align: 'right',
    objectName: 'Number of this slide',
  })
}

const LONGEST = 36

/** The address as it is read: without its protocol, its middle left out where it is long. The link holds all of it. */
function toShown(address: string): string {
  const bare = address.replace(/^\w+:\/\//, '')
  return bare.length <= LONGEST ? bare : `${bare.slice(0, 20)}…${bare.slice(-(LONGEST - 21))}`
}

/** Points as inches. */
function place({ x, y, width, height }: Box) {
  return { x: x / 72, y: y / 72, w: Math.max(width, 0.75) / 72, h: Math.max(height, 0.75) / 72 }
}
