import { keepIssues, keepObservations, keepRows } from '#src/data/keep-by-tier.ts'
import type { Observation } from '#src/data/observations.ts'
import type { View } from '#src/filters/view.ts'
import * as read from './read.ts'

const { sourceById } = read
const kept = <T extends { released: string; sourceIds: readonly string[] }>(rows: readonly T[]) =>
  keepRows(rows, sourceById, 'figure', (row) => row.released).rows

/** The published files besides the observations, whole and without what rests on tiers C and D alone. */
export const FILES = {
  all: {
    importSources: read.importSources,
    issues: read.issues,
    production: read.production,
    products: read.products,
  },
  ab: {
    importSources: kept(read.importSources),
    issues: keepIssues(read.issues, sourceById).rows,
    production: kept(read.production),
    products: kept(read.products),
  },
} as const

/** The rows of a series, the same two ways. */
export function observationsBy(tiers: View['tiers'], seriesId: string): Observation[] {
  const rows = read.observationsOf(seriesId)
  return tiers === 'ab' ? keepObservations(rows, sourceById).rows : rows
}
