/** The rows by their id, for looking one up. The last of two rows with the same id wins. */
export function byId<T extends { id: string }>(rows: readonly T[]): ReadonlyMap<string, T> {
  return new Map(rows.map((row) => [row.id, row]))
}
