import type { Role, Unit } from '#src/charts/model.ts'

/** A column of the workbook behind a chart. */
export interface Column {
  readonly head: string
  readonly cells: readonly (number | string | null)[]
  /** Days since 30 December 1899, to be shown as dates. */
  readonly isDate?: boolean
}

/** A series of a chart that its program draws itself. Places and values are columns of the workbook. */
export interface NativeSeries {
  readonly name: string
  readonly role: Role
  readonly shape: 'line' | 'step' | 'dots' | 'column'
  /** Index of the column of its places (days, or words). */
  readonly places: number
  /** Index of the column of its values. */
  readonly values: number
  /** A row that came after the day of the lens, or whose bar is not the one asked for, is drawn hollow. */
  readonly isHollow: readonly boolean[]
  /** All of it came after the day of the lens: thin, hollow and dotted. */
  readonly isLater: boolean
  /** Role of a single row, where it is not that of the series. */
  readonly roles?: readonly Role[]
  readonly isDashed: boolean
}

/** A word beside the drawing, at a row of the columns for words. */
export interface NativeLabel {
  readonly row: number
  readonly text: string
  readonly role: Role
  readonly side: 't' | 'b' | 'l' | 'r'
}

/** A chart as a presentation holds it: a workbook, and which columns are drawn how. */
export interface NativeChart {
  readonly kind: 'dated' | 'columns' | 'bars'
  readonly unit: Unit
  readonly columns: readonly Column[]
  readonly series: readonly NativeSeries[]
  readonly domain: readonly [number, number]
  readonly step: number | null
  /** Ends of the axis of time, in days; null where the places are words. */
  readonly days: readonly [number, number] | null
  /** A line without a figure: the day of the lens. Its two ends, as columns. */
  readonly lens: { readonly label: string; readonly places: number; readonly values: number } | null
  /** Where names and single figures are written: a series of its own that draws nothing. */
  readonly labels: { readonly places: number; readonly values: number; readonly marks: readonly NativeLabel[] } | null
  /** No axes, no names: beside a figure that is written out. */
  readonly isStrip: boolean
}
