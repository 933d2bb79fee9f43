import { formatValue } from '#src/charts/format-value.ts'
import type { BarPlotModel, BarRow } from '#src/charts/model.ts'
import { cutShort, textWidth } from '#src/charts/labels/text-width.ts'

/** From zero to a name, and from the tip of a bar to its value, px. */
export const NAME_GAP = 8
export const VALUE_GAP = 6
/** Of the letter of a weak tier behind a value. */
const TIER = 14
/** Of the width, what names may take before they are cut short: where they stand on one side of zero, and on both. */
const MOST_FOR_NAMES = { one: 0.5, both: 0.38 }
/** Halvings on the way to the longest bars that leave room for every word. */
const HALVINGS = 30

/**
 * The ends of the scale over a width in px: bars as long as can be while each name, on the far side of zero, and each
 * value, at the tip, stands inside the drawing.
 */
export function barScale({ rows, unit }: Pick<BarPlotModel, 'rows' | 'unit'>, width: number): [number, number] {
  const most = nameRoom(rows, width)
  const shown = rows.flatMap((row) => {
    const { value } = row.point
    if (value === null) return []
    const name = Math.min(textWidth(row.name), most) + NAME_GAP
    const figure = VALUE_GAP + textWidth(formatValue(value, unit, true)) + (row.point.weakTier ? TIER : 0)
    return [{ isUp: value >= 0, size: Math.abs(value), name, figure }]
  })
  const longest = Math.max(0, ...shown.map(({ size }) => size))
  /** Room that one side of zero needs at so many px a unit. */
  const room = (isRight: boolean, perUnit: number) =>
    Math.max(0, ...shown.map((bar) => (bar.isUp === isRight ? bar.size * perUnit + bar.figure : bar.name)))
  // Nothing but zeros, or values so near it that no scale could tell them apart.
  if (!Number.isFinite(width / longest)) return endsOf(room(false, 0), 1, width)
  let [fits, tooLong] = [0, width / longest]
  for (let step = 0; step < HALVINGS; step += 1) {
    const middle = (fits + tooLong) / 2
    if (room(false, middle) + room(true, middle) <= width) fits = middle
    else tooLong = middle
  }
  // Where not even the words have room there are no bars to speak of, but a scale there must be.
  const perUnit = Math.max(fits, 1 / longest)
  return endsOf(room(false, perUnit), perUnit, width)
}

const endsOf = (zero: number, perUnit: number, width: number): [number, number] => [
  -zero / perUnit,
  (width - zero) / perUnit,
]

function nameRoom(rows: readonly BarRow[], width: number): number {
  const values = rows.flatMap(({ point }) => point.value ?? [])
  const isOnBoth = values.some((value) => value < 0) && values.some((value) => value >= 0)
  return width * (isOnBoth ? MOST_FOR_NAMES.both : MOST_FOR_NAMES.one)
}

/** The name of a bar, cut short where it would take more than its share of the width; whole in the table. */
export function barName({ name }: Pick<BarRow, 'name'>, rows: readonly BarRow[], width: number): string {
  return cutShort(name, nameRoom(rows, width))
}
