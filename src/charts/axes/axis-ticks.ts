import { shortMonth } from '#src/lib/words/format.ts'
import { ticksOf, type Tick, type TimeAxis } from '#src/lib/time-axis.ts'

export interface AxisTick {
  /** Months from the start of the axis. */
  readonly at: number
  /** px below the axis. */
  readonly length: number
  readonly text: string | null
  readonly isYear: boolean
}

const NARROW = 500
/** px that a word and the room after it take. */
const YEAR_ROOM = 44
const MONTH_ROOM = 40
const BOTH_ROOM = 76

/**
 * The ticks of an axis of time drawn at a width in px, and the words under them, never closer than they are wide. As
 * many as there is room for: years by tens, fives, twos or ones, then quarters, then months. An axis that begins within
 * a year names that year with its first month.
 */
export function axisTicks(axis: TimeAxis, width: number): AxisTick[] {
  const step = width / axis.months
  const ticks = ticksOf(axis)
  if (step * 12 < 2 * YEAR_ROOM) return yearTicks(ticks, step, width)
  const isEveryMonth = step >= MONTH_ROOM
  const isEveryQuarter = width >= NARROW && step * 3 >= MONTH_ROOM
  const first = ticks[0]
  const room = (isEveryMonth ? 1 : nextNamed(ticks, isEveryQuarter)) * step
  return ticks
    .filter((tick) => width >= NARROW || isEveryMonth || tick.kind !== 'month')
    .map((tick) => {
      const isFirst = tick === first && tick.kind !== 'year'
      return {
        at: tick.at,
        length: tick.kind === 'year' ? 10 : tick.kind === 'quarter' ? 6 : 3,
        text: isFirst ? firstWords(tick, room) : wordOf(tick, { isEveryMonth, isEveryQuarter }),
        isYear: isFirst || tick.kind === 'year',
      }
    })
}

function yearTicks(ticks: readonly Tick[], step: number, width: number): AxisTick[] {
  const every = [1, 2, 5, 10].find((count) => count * 12 * step >= YEAR_ROOM) ?? 20
  return ticks
    .filter((tick) => tick.kind === 'year')
    .map(({ at, year }) => {
      const isNamed = year % every === 0 && at * step + YEAR_ROOM <= width
      return { at, length: isNamed ? 10 : 4, text: isNamed ? String(year) : null, isYear: true }
    })
}

function wordOf(tick: Tick, { isEveryMonth, isEveryQuarter }: { isEveryMonth: boolean; isEveryQuarter: boolean }) {
  if (tick.kind === 'year') return String(tick.year)
  return isEveryMonth || (isEveryQuarter && tick.kind === 'quarter') ? shortMonth(tick.month) : null
}

/** Months from the start to the next word. */
function nextNamed(ticks: readonly Tick[], isEveryQuarter: boolean): number {
  return (
    ticks.find((tick) => tick.at > 0 && (tick.kind === 'year' || (isEveryQuarter && tick.kind === 'quarter')))?.at ??
    ticks.length
  )
}

/** "Mar 2025", or as much of it as there is room for. */
function firstWords(tick: Tick, room: number): string | null {
  if (room >= BOTH_ROOM) return `${shortMonth(tick.month)} ${tick.year}`
  return room >= YEAR_ROOM ? String(tick.year) : null
}
