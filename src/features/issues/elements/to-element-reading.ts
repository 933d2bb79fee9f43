import type { ControlledElement } from '#src/data/elements.ts'
import type { ImportSource } from '#src/data/import-sources.ts'
import { isKnown, type Lens } from '#src/data/lens.ts'
import { formatAsPublished } from '#src/lib/words/format-figure.ts'
import { formatPeriod } from '#src/lib/words/format-period.ts'
import { formatDate, formatNumber } from '#src/lib/words/format.ts'

/** One line about an element: what it tells, the value, and the day from which it could be told. */
export interface ElementLine {
  readonly term: string
  readonly text: string
  readonly known: string
  readonly isLater: boolean
  readonly sourceIds: readonly string[]
}

/**
 * What is known of an element under control by the day of the lens, and with hindsight what came later: the dates of
 * its control, its uses, its price, and how much of US imports came from China.
 */
export function toElementReading(
  element: ControlledElement,
  imports: readonly ImportSource[],
  lens: Lens,
): readonly ElementLine[] {
  const { control, uses } = element
  const lines: ElementLine[] = []
  const add = (term: string, text: string | null, known: string | null, sourceIds: readonly string[]) => {
    if (text === null || known === null) return
    const isLater = !isKnown(known, lens)
    if (!isLater || lens.hindsight) lines.push({ term, text, known, isLater, sourceIds })
  }
  const until = control.until === null ? '' : `, to ${formatDate(control.until)}`
  add('Notice', control.announcement, control.announced, control.sourceIds)
  add('Announced', formatDate(control.announced), control.announced, control.sourceIds)
  add('In force since', dateOr(control.since), control.announced, control.sourceIds)
  add('Planned start', dateOr(control.plannedStart), control.announced, control.sourceIds)
  add(
    'Suspended',
    control.suspended === null ? null : `${formatDate(control.suspended)}${until}`,
    control.suspended,
    control.sourceIds,
  )
  add('Later end, reported', dateOr(control.reportedUntil), control.reportedKnown, control.sourceIds.slice(-1))
  add('Used for', uses.join('; '), control.announced, element.sourceIds)
  for (const row of imports)
    if (row.country === 'CN' && row.product.startsWith(`${element.name} `))
      add(
        `Share of China in US imports, ${formatPeriod(row.period)}`,
        `${formatNumber(row.sharePercent)}%`,
        row.released,
        row.sourceIds,
      )
  if (element.priceUsdPerKg2025 !== null && element.priceSourceId !== null)
    add('Price of the oxide, 2025', `$${formatAsPublished(element.priceUsdPerKg2025)} per kg`, element.priceReleased, [
      element.priceSourceId,
    ])
  return lines
}

function dateOr(day: string | null): string | null {
  return day === null ? null : formatDate(day)
}
