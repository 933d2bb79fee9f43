import type { TimeAxis } from '#src/lib/time-axis.ts'

/** Who a line or column speaks of; decides hue and, with it, shape. */
export type Role = 'us' | 'cn' | 'third' | 'ink'

/** 'share': percent with the places that were published, not one more. */
export type Unit = 'usd-bn' | 'usd-m' | 'usd-kg' | 'percent' | 'share' | 'tonnes' | 'count' | 'points'

/** One published or derived value, ready to draw. */
export interface PublishedChange {
  readonly percent: number
  readonly sourceIds: readonly string[]
  /** Day on which it became public. */
  readonly known: string
}

export interface PlotPoint {
  /** As published: '2025-05', '2025-01/02', '2025', '2025-05-14'. */
  readonly period: string
  /** Where it stands, in months from the start of the axis; the middle of its period. */
  readonly at: number
  /** Months it covers; a column is drawn that wide. */
  readonly span: number
  /** Null where nothing was reported, a gap and never zero, or where only a range was: then `low` and `high`. */
  readonly value: number | null
  readonly low?: number | undefined
  readonly high?: number | undefined
  /** What the source says before the figure: "more than". */
  readonly qualifier?: string | undefined
  /** Not comparable with the point before (another edition, another count): the line is left open between them. */
  readonly isUnjoined?: boolean | undefined
  readonly isDerived: boolean
  /** Announced by the lens date, in force only after it. */
  readonly isAhead?: boolean | undefined
  /** Became known after the lens date. */
  readonly isLater: boolean
  /** Day on which it became public. */
  readonly known: string
  readonly sourceIds: readonly string[]
  /** Rests on tier C or D alone. */
  readonly weakTier: 'C' | 'D' | null
  readonly formula?: string | undefined
  /** The formula works with figures published after `known`. */
  readonly formulaIsLater?: boolean | undefined
  readonly note?: string | undefined
  /** What differences among sources may be about; the series and its period unless told. */
  readonly refs?: readonly string[] | undefined
  /** Its change on a year before as published: not always the quotient of figures that are rounded, or revised since. */
  readonly onYear?: PublishedChange | undefined
  /** Listed in the table, not drawn (single Januaries and Februaries beside a two-month row). */
  readonly isTableOnly?: boolean | undefined
}

export interface PlotSeries {
  readonly id: string
  readonly name: string
  /** Who publishes it, as spoken: "China Customs". */
  readonly publisher?: string | undefined
  readonly role: Role
  /** 'dots': single figures that no line may join, ranges as bars from low to high. */
  readonly shape: 'line' | 'step' | 'column' | 'dots'
  /** Percent of a whole: its changes are told in points. Other percentages are changes themselves. */
  readonly isShare?: boolean | undefined
  /** Where it is not that of the drawing: a series that stands in the table alone. */
  readonly unit?: Unit | undefined
  readonly points: readonly PlotPoint[]
  /** Points outside the drawing from which changes of those inside are worked out. */
  readonly basis?: readonly PlotPoint[] | undefined
  /** Steps: how far the last value is known to hold, in months from the start of the axis. */
  readonly holdsUntil?: number | undefined
  /** Dashed as a second cue beside hue; in long dashes beside another of the same hue. */
  readonly isDashed?: boolean | 'long' | undefined
  /** Half as strong as the figures it stands beside. */
  readonly isThin?: boolean | undefined
  /** No marks but on values that stand alone. */
  readonly isDotless?: boolean | undefined
  /** Where the name is written; the model decides, since it knows what lies there. */
  readonly label?: PlotLabel | undefined
}

/** A word or figure beside the drawing. */
export interface PlotLabel {
  readonly at: number
  readonly value: number
  readonly text: string
  readonly side: 'left' | 'right' | 'above' | 'below' | 'below-right' | 'above-right'
  /** Where it goes if there is no room on that side. */
  readonly orSide?: 'above-right' | undefined
  readonly role?: Role | undefined
  /** With a dot on the spot it names. */
  readonly hasDot?: boolean | undefined
  readonly weakTier?: 'C' | 'D' | null | undefined
  /** Says what is drawn at that spot, though no datum stands there: with a leader where it has to stand apart. */
  readonly isOfSpot?: boolean | undefined
  /** Fewer words for a narrow drawing. */
  readonly short?: string | undefined
  /** Left out of a narrow drawing. */
  readonly isOptional?: boolean | undefined
}

export interface PlotEvent {
  readonly id: string
  readonly at: number
  readonly side: 'US' | 'CN' | 'other'
  readonly title: string
  readonly date: string
  /** 'YYYY-MM-DD' */
  readonly day: string
  readonly sourceIds: readonly string[]
  readonly isLater: boolean
  /** Short words for a label on the drawing, where there is room; the higher the priority, the sooner. */
  readonly label?: { readonly date: string; readonly text: string; readonly priority: number } | undefined
}

/** The last known value written out, with what it is compared with. */
export interface Readout {
  readonly at: number
  readonly value: number
  readonly role: Role
  readonly title: string
  readonly figure: string
  /** Label, value, change. */
  readonly rows: readonly (readonly [string, string, string])[]
}

/** A drawing over time. Plain data: the same model gives the drawing, the table and the words. */
export interface TimePlotModel {
  readonly kind: 'time'
  readonly axis: TimeAxis
  readonly unit: Unit
  readonly series: readonly PlotSeries[]
  /** Lowest and highest value of the drawing. */
  readonly domain: readonly [number, number]
  readonly ticks: readonly number[]
  /** Height of the drawing in px, axis included. */
  readonly height: number
  /** The day of the lens; what lies beyond is later ground. Null where nothing is later. */
  readonly lens: { readonly at: number; readonly label: string } | null
  readonly labels?: readonly PlotLabel[] | undefined
  readonly events?: readonly PlotEvent[] | undefined
  readonly readout?: Readout | undefined
  /** Rows kept free above the drawing for the labels of events. */
  readonly labelRows?: number | undefined
  /** A strip of an overview: no axis of its own, no values beside it. */
  readonly isStrip?: boolean | undefined
}

export interface BarRow {
  readonly id: string
  readonly name: string
  readonly role: Role
  readonly point: PlotPoint
  /** Marked by a filter. */
  readonly isMarked: boolean
  /** Bars of one group stand on one line, end to end, under its name. */
  readonly group?: string | undefined
}

/** Horizontal bars from zero, one a row. */
export interface BarPlotModel {
  readonly kind: 'bars'
  readonly unit: Unit
  readonly rows: readonly BarRow[]
  /** The ends of the scale. Plain bars make room for their words at the width they are drawn at; a file takes it as it is. */
  readonly domain: readonly [number, number]
  /** px, of a line where bars are grouped. */
  readonly rowHeight: number
  /** What the rows are, for the head of the table: "Partner" unless told. */
  readonly rowName?: string | undefined
  /** The whole that bars or groups are parts of: 100. Its outline is drawn, and names stand above their bars. */
  readonly whole?: number | undefined
}

/** Values by year, not on the page's axis. */
export interface YearPlotModel {
  readonly kind: 'years'
  readonly unit: Unit
  readonly series: readonly PlotSeries[]
  readonly from: number
  readonly to: number
  readonly domain: readonly [number, number]
  readonly ticks: readonly number[]
  readonly height: number
  /** How years are named: 2024 as "2024/25" where they are academic. Calendar years unless told. */
  readonly years?: 'calendar' | 'academic' | undefined
  /** Small drawings side by side, each with a scale of its own: for figures too far apart for one. */
  readonly panels?: readonly YearPanel[] | undefined
}

/** One of several small drawings. Every series stands in one of them. */
export interface YearPanel {
  readonly title: string
  readonly seriesIds: readonly string[]
  readonly domain: readonly [number, number]
  readonly ticks: readonly number[]
}

export type PlotModel = TimePlotModel | BarPlotModel | YearPlotModel
