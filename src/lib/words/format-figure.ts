import { formatNumber, MINUS } from './format.ts'

/** 3.24 -> "+3.2", -3.24 -> "−3.2": with a sign either way. */
export function formatSigned(value: number, decimals = 1): string {
  const text = formatNumber(value, decimals)
  return value > 0 && /[1-9]/.test(text) ? `+${text}` : text
}

/** A number as published: at most `decimals` places, no padding zeros (12.5, 30, 0.04). */
export function formatAsPublished(value: number, decimals = 2): string {
  return formatNumber(value, Math.min(decimals, decimalsOf(value)))
}

function decimalsOf(value: number): number {
  return (String(value).split('.')[1] ?? '').length
}

/** 28.819 -> "$28.8bn". */
export function formatUsdBn(value: number, decimals = 1): string {
  const text = formatNumber(value, decimals)
  return text.startsWith(MINUS) ? `${MINUS}$${text.slice(1)}bn` : `$${text}bn`
}

/** -12.73 -> "−12.7%". */
export function formatPercent(value: number, decimals = 1): string {
  return `${formatNumber(value, decimals)}%`
}

/** 3.2 -> "+3.2%". */
export function formatSignedPercent(value: number, decimals = 1): string {
  return `${formatSigned(value, decimals)}%`
}
