import type { BarRow } from '#src/charts/model.ts'

/** How bars that differ are read. */
export function markWords(rows: readonly BarRow[]): string {
  const hasLater = rows.some(({ point }) => point.isLater)
  return `Letters mark tiers C or D alone; dashed: derived${hasLater ? '; hollow: published later' : ''}.`
}
