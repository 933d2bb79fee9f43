/** A hairline drawn on half pixels stays sharp. */
export function crisp(px: number): number {
  return Math.round(px) + 0.5
}
