import type { TimeAxis } from '#src/lib/time-axis.ts'

const DAY_MS = 86_400_000
/** Day nought of spreadsheets: 30 December 1899. */
const ZERO = Date.UTC(1899, 11, 30)

/** A place on the axis, in months from its start, as a spreadsheet counts days. */
export function toDay(at: number, { start }: TimeAxis): number {
  const month = Number(start.slice(0, 4)) * 12 + Number(start.slice(5, 7)) - 1 + Math.floor(at)
  const first = Date.UTC(Math.floor(month / 12), month % 12)
  const next = Date.UTC(Math.floor((month + 1) / 12), (month + 1) % 12)
  const days = Math.round((next - first) / DAY_MS)
  return (first - ZERO) / DAY_MS + Math.round((at - Math.floor(at)) * days)
}
