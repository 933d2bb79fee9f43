import type { IssueFact } from '#src/data/issues.ts'
import { formatAsPublished } from '#src/lib/words/format-figure.ts'
import { formatPeriod } from '#src/lib/words/format-period.ts'
import { formatDate } from '#src/lib/words/format.ts'

/** The value with its unit and qualifier: "about 25%", "up to $5.5bn", "8 November 2025", "6 months". */
export function toFactText({ value, unit, qualifier }: Pick<IssueFact, 'value' | 'unit' | 'qualifier'>): string {
  const text = typeof value === 'number' ? withUnit(value, unit) : unit === 'date' ? formatDate(value) : value
  return qualifier === null ? text : `${qualifier} ${text}`
}

/** The day or period the value describes, in words; null where there is none or the label names it already. */
export function toFactPeriod({ asOf, label }: Pick<IssueFact, 'asOf' | 'label'>): string | null {
  if (asOf === null) return null
  const words = formatPeriod(asOf)
  return label.includes(words) ? null : words
}

function withUnit(value: number, unit: string | null): string {
  const figure = formatAsPublished(value)
  if (unit === null) return figure
  if (unit === 'percent') return `${figure}%`
  if (unit.startsWith('percent ')) return `${figure}%${unit.slice('percent'.length)}`
  const money = /^USD (billion|million)$/.exec(unit)
  if (money) return `$${figure}${money[1] === 'billion' ? 'bn' : 'm'}`
  return `${figure} ${unit}`
}
