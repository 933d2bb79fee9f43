import type { TradeEvent } from '#src/data/events.ts'
import { isKnown, type Lens } from '#src/data/lens.ts'
import { formatDateShort } from '#src/lib/words/format.ts'

/**
 * When an event was, for the narrow column of dates, its year told elsewhere: "9–10 June", "28 July – 2 Aug",
 * "about 15 July". With hindsight off an end that lay ahead is left open: "from 9 June".
 */
export function toWhen({ date, endDate, datePrecision }: TradeEvent, lens: Lens): string {
  if (endDate === null || endDate === date) {
    return datePrecision === 'approximate' ? `about ${formatDateShort(date)}` : formatDateShort(date)
  }
  if (!lens.hindsight && !isKnown(endDate, lens)) return `from ${formatDateShort(date)}`
  if (date.slice(0, 7) === endDate.slice(0, 7)) return `${Number(date.slice(8))}–${formatDateShort(endDate)}`
  return `${formatDateShort(date)} – ${formatDateShort(endDate)}`
}
