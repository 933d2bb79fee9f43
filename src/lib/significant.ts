/** As many digits as the most exact of the published figures have. */
const KEPT = 8

/**
 * A figure worked out from published ones, without the digits that the machine's arithmetic adds: 18955.6 ÷ 1000 is
 * 18.9556, not 18.955599999999997. Published figures do not pass through here: they stay as they are.
 */
export function roundWorkedOut(value: number): number {
  return Number(value.toPrecision(KEPT))
}

/** A figure as a term of a formula: five significant digits, whole numbers in full; enough for a change's first two decimals. */
export function formatTerm(value: number): string {
  const digits = Math.max(5, String(Math.trunc(Math.abs(value))).length)
  return String(Number(value.toPrecision(digits))).replace('-', '−')
}
