import { UNIT_WORDS } from '#src/charts/format-value.ts'
import type {
  BarPlotModel,
  PlotLabel,
  PlotModel,
  PlotPoint,
  PlotSeries,
  TimePlotModel,
  YearPlotModel,
} from '#src/charts/model.ts'
import { nameOfBar, toTable } from '#src/charts/table/to-table.ts'
import { formatPeriod } from '#src/lib/words/format-period.ts'
import type { Column, NativeChart, NativeLabel, NativeSeries } from './native-chart.ts'
import { drawnOf, toLine, toSteps } from './to-dated-rows.ts'
import { toDay } from './to-day.ts'

/** The model of a chart as one that another program draws. Every value is that of the table; what is a gap stays one. */
export function toNativeChart(model: PlotModel): NativeChart {
  if (model.kind === 'bars') return toBars(model)
  if (model.kind === 'years') return toYears(model)
  return model.series.some(({ shape }) => shape === 'column') ? toMonths(model) : toDated(model)
}

const drawable = (model: TimePlotModel | YearPlotModel) => model.series.filter((series) => drawnOf(series).length > 0)

const headOf = (series: PlotSeries, model: PlotModel) => {
  const unit = UNIT_WORDS[series.unit ?? model.unit]
  return unit === '' ? series.name : `${series.name}, ${unit}`
}

/** Each line on its own days, so that months read together lie where they are and no line breaks for another's sake. */
function toDated(model: TimePlotModel): NativeChart {
  const columns: Column[] = []
  // Two days in, so that the marks of the axis, a year of 365.25 days apart, fall into the month they are named for.
  const days = [toDay(0, model.axis) + 2, toDay(model.axis.months, model.axis)] as const
  const series = drawable(model).flatMap((one): NativeSeries[] => {
    const rows = one.shape === 'step' ? toSteps(one, model) : toLine(one, model)
    return [false, true].flatMap((isLater) => {
      const own = rows.filter((row) => row.isLater === isLater)
      if (own.length === 0) return []
      const places = columns.length
      columns.push(
        { head: 'Date', isDate: true, cells: own.map((row) => row.day) },
        { head: 'Period', cells: own.map((row) => row.period) },
        { head: isLater ? `${headOf(one, model)}, later` : headOf(one, model), cells: own.map((row) => row.value) },
      )
      return [{ ...cueOf(one, isLater), places, values: places + 2, isHollow: [] }]
    })
  })
  const lens = toLensLine(model, columns)
  const places = columns.length
  const marks = labelsOf(model)
  columns.push(
    // What stands at the very edge would fall outside the drawing.
    { head: 'Place of a word', isDate: true, cells: marks.map(({ at }) => Math.max(days[0], toDay(at, model.axis))) },
    { head: 'Height of a word', cells: marks.map(({ value }) => value) },
    { head: 'Word', cells: marks.map(({ text }) => text) },
  )
  const labels = { places, values: places + 1, marks: marks.map((mark, row) => ({ ...toMark(mark), row })) }
  return { ...frameOf(model), kind: 'dated', columns, series, days, lens, labels }
}

/** Columns need a place of one month each; a line beside them shares it. */
function toMonths(model: TimePlotModel): NativeChart {
  const shown = drawable(model)
  const indexOf = ({ at }: { at: number }) => Math.min(model.axis.months - 1, Math.floor(at))
  const places = shown.flatMap((one) => drawnOf(one).map(indexOf))
  const [from, to] = [Math.min(...places), Math.max(...places)]
  const months = Array.from({ length: to - from + 1 }, (_, index) => from + index)
  const found = shown.map((one) => new Map(drawnOf(one).map((point) => [indexOf(point), point])))
  const columns: Column[] = [
    { head: 'Month', isDate: true, cells: months.map((month) => toDay(month, model.axis)) },
    { head: 'Period', cells: months.map((month) => periodsAt(found, month)) },
  ]
  const series = shown.flatMap((one, index) => {
    const points = months.map((month) => found[index]?.get(month))
    return toShared({ series: one, model, points, columns })
  })
  const marks = labelsOf(model)
    .map((label) => ({ ...toMark(label), value: label.value, row: indexOf(label) - from }))
    .filter(({ row }, index, all) => months[row] !== undefined && all.findIndex((one) => one.row === row) === index)
  const values = columns.length
  columns.push({
    head: 'Height of a word',
    cells: months.map((_, row) => marks.find((mark) => mark.row === row)?.value ?? null),
  })
  return {
    ...frameOf(model),
    kind: 'columns',
    columns,
    series,
    days: [toDay(from, model.axis), toDay(to, model.axis)],
    lens: null,
    labels: { places: 0, values, marks },
  }
}

interface Shared {
  readonly series: PlotSeries
  readonly model: TimePlotModel | YearPlotModel
  /** One for every place; undefined where the series has none. */
  readonly points: readonly (PlotPoint | undefined)[]
  readonly columns: Column[]
}

/** A series on places that all share: columns hollow one by one, a line in two parts. */
function toShared({ series, model, points, columns }: Shared): NativeSeries[] {
  const add = (isLater: boolean | null): NativeSeries => {
    const own = points.map((point) => (isLater === null || point?.isLater === isLater ? point : undefined))
    const head = isLater === true ? `${headOf(series, model)}, later` : headOf(series, model)
    columns.push({ head, cells: own.map((point) => point?.value ?? null) })
    const isHollow = isLater === null ? own.map((point) => point?.isLater === true) : []
    return { ...cueOf(series, isLater === true), places: 0, values: columns.length - 1, isHollow }
  }
  if (series.shape === 'column') return [add(null)]
  return points.some((point) => point?.isLater) ? [add(false), add(true)] : [add(false)]
}

function toBars(model: BarPlotModel): NativeChart {
  const { rows } = model
  return {
    kind: 'bars',
    unit: model.unit,
    columns: [
      { head: model.rowName ?? 'Partner', cells: rows.map(nameOfBar) },
      { head: UNIT_WORDS[model.unit] || 'Value', cells: rows.map(({ point }) => point.value) },
    ],
    series: [
      {
        name: UNIT_WORDS[model.unit] || 'Value',
        role: rows[0]?.role ?? 'ink',
        shape: 'column',
        places: 0,
        values: 1,
        isHollow: rows.map(({ point }) => point.isLater),
        isLater: false,
        roles: rows.map((row) => row.role),
        isDashed: false,
      },
    ],
    domain: model.domain,
    step: null,
    days: null,
    lens: null,
    labels: null,
    isStrip: false,
  }
}

function toYears(model: YearPlotModel): NativeChart {
  const table = toTable(model)
  const rows = table.rows.toReversed()
  const columns: Column[] = [{ head: table.corner, cells: rows.map((row) => row.head) }]
  const series = model.series.flatMap((one, index) => {
    const points = rows.map(({ cells }) => (cells[index]?.isTableOnly === true ? undefined : cells[index]))
    return toShared({ series: one, model, points, columns })
  })
  return { ...frameOf(model), kind: 'columns', columns, series, days: null, lens: null, labels: null }
}

function toLensLine(model: TimePlotModel, columns: Column[]): NativeChart['lens'] {
  if (model.lens === null || model.isStrip === true) return null
  const places = columns.length
  const day = toDay(model.lens.at, model.axis)
  columns.push(
    { head: 'Day of the lens', isDate: true, cells: [day, day] },
    { head: 'Ends of its line', cells: [...model.domain] },
  )
  return { label: model.lens.label, places, values: places + 1 }
}

const cueOf = (series: PlotSeries, isLater: boolean) => ({
  name: isLater ? `${series.name}, later` : series.name,
  role: series.role,
  shape: series.shape,
  isLater,
  isDashed: series.isDashed !== undefined && series.isDashed !== false,
})

/** The words beside the drawing, where the model has put them; a line that has none is named at its last figure known. */
function labelsOf(model: TimePlotModel): readonly PlotLabel[] {
  if (model.isStrip === true) return []
  const told = [...model.series.flatMap(({ label }) => label ?? []), ...(model.labels ?? [])]
  const unnamed = drawable(model).filter(
    ({ label, role }) => label === undefined && !told.some((other) => other.role === role),
  )
  return [...told, ...unnamed.flatMap(nameOf)]
}

function nameOf(series: PlotSeries): PlotLabel[] {
  const last = drawnOf(series).findLast((point) => point.value !== null && !point.isLater)
  if (last === undefined || last.value === null) return []
  return [{ at: last.at, value: last.value, text: series.name, side: 'above', role: series.role }]
}

const SIDES: Record<PlotLabel['side'], NativeLabel['side']> = {
  left: 'l',
  right: 'r',
  above: 't',
  below: 'b',
  'above-right': 'r',
  'below-right': 'r',
}

function toMark({ text, weakTier, role = 'ink', side }: PlotLabel): Omit<NativeLabel, 'row'> {
  return { text: weakTier ? `${text} ${weakTier}` : text, role, side: SIDES[side] }
}

function frameOf(model: TimePlotModel | YearPlotModel) {
  const [first, second] = model.ticks
  const [low, high] = model.domain
  // Its marks are counted from the foot: room kept free below the first would move them all.
  const foot = first !== undefined && lowestOf(model) >= first ? Math.max(low, first) : low
  return {
    unit: model.unit,
    domain: [foot, high] as const,
    step: first === undefined || second === undefined ? null : second - first,
    isStrip: model.kind === 'time' && model.isStrip === true,
  }
}

function lowestOf({ series }: TimePlotModel | YearPlotModel): number {
  return Math.min(...series.flatMap(({ points }) => points.flatMap(({ value }) => value ?? [])))
}

function periodsAt(found: readonly ReadonlyMap<number, PlotPoint>[], month: number): string {
  const periods = found.flatMap((points) => points.get(month)?.period ?? [])
  return [...new Set(periods)].map(formatPeriod).join('; ') || 'Not found'
}
