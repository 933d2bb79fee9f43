import type { BarPlotModel, BarRow } from '#src/charts/model.ts'

/** A bar on its line: it begins where the one before it ends. */
export interface PlacedBar {
  readonly row: BarRow
  readonly from: number
  readonly to: number
}

/** What stands on one line of a bar drawing: one bar, or those of a group end to end. */
export interface BarLine {
  readonly name: string
  readonly bars: readonly PlacedBar[]
}

/** The lines of a bar drawing from the top. */
export function linesOf({ rows }: Pick<BarPlotModel, 'rows'>): BarLine[] {
  const byName = new Map<string, PlacedBar[]>()
  for (const row of rows) {
    const name = row.group ?? row.id
    const bars = byName.get(name) ?? []
    const from = row.group === undefined ? 0 : (bars.at(-1)?.to ?? 0)
    byName.set(name, [...bars, { row, from, to: from + (row.point.value ?? 0) }])
  }
  return [...byName].map(([name, bars]) => ({ name, bars }))
}
