import { formatPeriod } from '#src/lib/words/format-period.ts'
import { UNIT_WORDS } from '#src/charts/format-value.ts'
import type { BarRow, PlotModel, PlotPoint, Unit } from '#src/charts/model.ts'

export interface TableColumn {
  readonly id: string
  /** Head of the column, unit included. */
  readonly head: string
  /** The series, for the words of its cells. */
  readonly name: string
  readonly unit: Unit
  /** Of steps: when the first was. A period without a step of its own holds what was in force. */
  readonly firstStep?: string
}

export interface TableRow {
  readonly id: string
  /** Head of the row. */
  readonly head: string
  /** One a column; undefined where the series has no such period. */
  readonly cells: readonly (PlotPoint | undefined)[]
  /** What the cells speak of where rows are the subject, not columns. */
  readonly name?: string
}

export interface ChartTableModel {
  /** Head of the first column. */
  readonly corner: string
  readonly columns: readonly TableColumn[]
  /** The latest period first; bars as they are drawn. */
  readonly rows: readonly TableRow[]
}

/** The same model as rows: every point of the drawing, and those that stand in the table only. */
export function toTable(model: PlotModel): ChartTableModel {
  if (model.kind === 'bars') {
    return {
      corner: model.rowName ?? 'Partner',
      columns: [{ id: 'value', head: UNIT_WORDS[model.unit], name: '', unit: model.unit }],
      rows: model.rows.map((row) => ({ id: row.id, head: nameOfBar(row), name: nameOfBar(row), cells: [row.point] })),
    }
  }
  const { series } = model
  const periods = [...new Set(series.flatMap((one) => one.points.map((point) => point.period)))].toSorted().toReversed()
  const byPeriod = series.map((one) => new Map(one.points.map((point) => [point.period, point])))
  return {
    corner: 'Period',
    columns: series.map(({ id, name, shape, points, unit = model.unit }) => ({
      id,
      head: withUnit(name, unit),
      name,
      unit,
      ...(shape === 'step' && points[0] !== undefined && { firstStep: points[0].period }),
    })),
    rows: periods.map((period) => ({
      id: period,
      head: formatPeriod(period),
      cells: byPeriod.map((points) => points.get(period)),
    })),
  }
}

/** What stands in a cell that has no point: of steps, that nothing has changed. */
export function formatAbsent({ firstStep }: TableColumn, period: string): string {
  if (firstStep === undefined) return 'not found'
  return period < firstStep ? 'no step yet' : 'as before'
}

/** What a bar is a figure of, its group first: "Mining, 2023: China". */
export function nameOfBar({ group, name }: BarRow): string {
  return group === undefined ? name : `${group}: ${name}`
}

const withUnit = (name: string, unit: Unit) => (UNIT_WORDS[unit] === '' ? name : `${name}, ${UNIT_WORDS[unit]}`)

export interface TableSort {
  /** Id of a column; null for the first, the heads of the rows. */
  readonly by: string | null
  readonly isDescending: boolean
}

/** Rows in the order asked for. A row without a value comes last either way; equal ones keep their places. */
export function sortRows({ columns, rows, corner }: ChartTableModel, sort: TableSort): readonly TableRow[] {
  const direction = sort.isDescending ? -1 : 1
  if (sort.by === null) {
    const isByPeriod = corner === 'Period'
    return rows.toSorted((a, b) => direction * (isByPeriod ? order(a.id, b.id) : a.head.localeCompare(b.head)))
  }
  const column = columns.findIndex(({ id }) => id === sort.by)
  return rows.toSorted((a, b) => {
    const [left, right] = [sizeOf(a.cells[column]), sizeOf(b.cells[column])]
    if (left === null || right === null) return Number(left === null) - Number(right === null)
    return direction * (left - right)
  })
}

/** A range counts by its low end. */
const sizeOf = (point: PlotPoint | undefined) => point?.value ?? point?.low ?? null

const order = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)
