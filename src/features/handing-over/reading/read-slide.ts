import type { PlotModel } from '#src/charts/model.ts'

/** A place on a slide of 960 by 540 points; the point is that of type. */
export interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** Letters set alike. */
export interface Run {
  readonly text: string
  /** Points. */
  readonly size: number
  readonly isSerif: boolean
  readonly isBold: boolean
  /** '1B1F24' */
  readonly color: string
  /** Behind the letters: what came later, where it stands in a line. */
  readonly ground?: string | undefined
}

/** Part of a slide, in the order in which it is read. */
export type Block =
  | { readonly kind: 'text'; readonly box: Box; readonly runs: readonly Run[]; readonly align: Align }
  | { readonly kind: 'table'; readonly box: Box; readonly caption: string; readonly rows: readonly TableLine[] }
  | { readonly kind: 'chart'; readonly box: Box; readonly model: PlotModel; readonly caption: string }
  /** A drawing that is no chart. `drawn` is in the page: whoever takes it, takes it at once. */
  | { readonly kind: 'picture'; readonly box: Box; readonly alt: string; readonly drawn: Element }
  /** Ground or hairline: says nothing. */
  | { readonly kind: 'ground'; readonly box: Box; readonly color: string }

export type Align = 'left' | 'center' | 'right'

export interface TableLine {
  readonly isHead: boolean
  readonly cells: readonly { readonly runs: readonly Run[]; readonly align: Align; readonly width: number }[]
  /** Points. */
  readonly height: number
}

/** A slide as it leaves the page: plain, with nothing of the page in it but its pictures. */
export interface ReadSlide {
  readonly id: string
  /** What it is about, in a word or two. */
  readonly name: string
  /** The finding. */
  readonly title: Extract<Block, { kind: 'text' }>
  readonly blocks: readonly Block[]
  readonly sourceIds: readonly string[]
  /** Who says so, in a line. */
  readonly foot: string
}

/** The words of a block. */
export function textOf({ runs }: { readonly runs: readonly Run[] }): string {
  return runs.map((run) => run.text).join('')
}
