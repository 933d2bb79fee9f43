import type { Round } from './rounds.ts'

/** The day everything is seen from. */
export interface Lens {
  /** YYYY-MM-DD: the day the round opened, or the day the data closed. */
  day: string
  roundId: string | 'all'
  /** True: what came later is shown too, set apart. False: it is absent. */
  hindsight: boolean
}

/** The lens of a round, or of everything known when the data closed. */
export function toLens(round: Round | 'all', hindsight: boolean, dataDate: string): Lens {
  return round === 'all'
    ? { day: dataDate, roundId: 'all', hindsight }
    : { day: round.start, roundId: round.id, hindsight }
}

/** True where something known from `day` was known on the day of the lens. */
export function isKnown(day: string, lens: Lens): boolean {
  return day <= lens.day
}

/**
 * Splits rows into those known then and those known later, each in the order given. Later rows are absent with
 * hindsight off. Everything on the page goes through here, whatever a row calls the day it became known.
 */
export function splitKnown<T>(rows: readonly T[], lens: Lens, knownOf: (row: T) => string): { then: T[]; later: T[] } {
  const then: T[] = []
  const later: T[] = []
  for (const row of rows) {
    if (isKnown(knownOf(row), lens)) then.push(row)
    else if (lens.hindsight) later.push(row)
  }
  // oxlint-disable-next-line unicorn/no-thenable -- a list, not a callback: nothing mistakes it for a promise
  return { then, later }
}
