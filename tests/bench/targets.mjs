/**
 * What each figure should be at most, in its unit; null where it is told for its own sake. `gates`: missing it fails the
 * run. Ratios and sizes do, they come out alike on any machine; times and memory do not.
 */
export const TARGETS = {
  'visible-ratio': { name: 'text, key figures and main chart visible', unit: 'x', most: 1.25, gates: true },
  'lcp-ratio': { name: 'largest contentful paint', unit: 'x', most: 1.3, gates: true },
  'fcp-ratio': { name: 'first contentful paint', unit: 'x', most: null, gates: false },
  'second-ratio': { name: 'second visit, the same visible', unit: 'x', most: 1.2, gates: true },
  'shift-load': { name: 'layout shift, first byte to live charts', unit: 'shift', most: 0, gates: false },
  'shift-filter': { name: 'layout shift, worst filter click', unit: 'shift', most: 0, gates: false },
  'html-css': { name: 'HTML and CSS of the default view', unit: 'KB', most: 32, gates: true },
  'script-first': { name: 'scripts the page asks for itself', unit: 'KB', most: 95, gates: true },
  'script-answer': { name: 'scripts run when the first filter answers', unit: 'KB', most: 95, gates: true },
  'chart-code': { name: 'chart code, after first paint', unit: 'KB', most: 115, gates: true },
  'cold-bytes': { name: 'all bytes of a cold default view', unit: 'KB', most: 330, gates: true },
  blocking: { name: 'total blocking time, throttled', unit: 'ms', most: 350, gates: false },
  'longest-task': { name: 'longest task, throttled', unit: 'ms', most: 650, gates: false },
  'slow-text-median': { name: 'filter click to text, throttled, median', unit: 'ms', most: 50, gates: false },
  'slow-text-p95': { name: 'filter click to text, throttled, p95', unit: 'ms', most: 80, gates: false },
  'slow-settled': { name: 'filter click to settled charts, throttled, p95', unit: 'ms', most: 300, gates: false },
  'slow-by-hand': { name: 'the same words by hand, throttled, median', unit: 'ms', most: null, gates: false },
  'slow-by-hand-ratio': { name: 'round clicked against by hand, throttled', unit: 'x', most: null, gates: false },
  'fast-text-median': { name: 'filter click to text, median', unit: 'ms', most: 17, gates: false },
  'fast-text-p95': { name: 'filter click to text, p95', unit: 'ms', most: 33, gates: false },
  'fast-settled': { name: 'filter click to settled charts, p95', unit: 'ms', most: 80, gates: false },
  'fast-by-hand': { name: 'the same words by hand, median', unit: 'ms', most: null, gates: false },
  'fast-by-hand-ratio': { name: 'round clicked against by hand', unit: 'x', most: null, gates: false },
  heap: { name: 'JavaScript heap after load', unit: 'MB', most: 16, gates: false },
  'heap-growth': { name: 'heap after 500 filters and all slides', unit: '%', most: 10, gates: false },
  build: { name: 'npm run build, nothing kept', unit: 's', most: 20, gates: false },
  'build-again': { name: 'npm run build, the same again', unit: 's', most: 20, gates: false },
  'follow-seen': { name: 'audience follows a key, median', unit: 'ms', most: 200, gates: false },
  'follow-seen-p95': { name: 'audience follows a key, p95', unit: 'ms', most: null, gates: false },
  'follow-hidden': { name: 'audience hidden follows a key, median', unit: 'ms', most: 200, gates: false },
  'follow-hidden-p95': { name: 'audience hidden follows a key, p95', unit: 'ms', most: null, gates: false },
  'chart-frames': { name: 'chart of 496 months right, frames, median', unit: 'frames', most: 2, gates: false },
}

/** Digits after the point. What is judged is what is printed. */
const DIGITS = { x: 2, shift: 3, KB: 1, MB: 1, '%': 1, s: 1, ms: 0, frames: 0 }

/** One line of the report. `value` is null where it could not be measured; `notes` say what stands behind it. */
export function toLine(id, value, notes = []) {
  const { name, unit, most, gates } = TARGETS[id]
  const isThere = value !== null && Number.isFinite(value)
  const shown = isThere ? Number(value.toFixed(DIGITS[unit])) : null
  return { id, name, unit, value: shown, most, gates, verdict: toVerdict(shown, most), notes }
}

/** A figure that could not be measured has missed its target. */
export function toVerdict(value, most) {
  if (most === null) return ''
  return value !== null && value <= most ? 'ok' : 'MISSED'
}

/** The lines for which the run fails. */
export const failing = (lines) => lines.filter(({ gates, verdict }) => gates && verdict === 'MISSED')

/** A value as it is printed: '1.25x', '32.0 KB', '0.000'. */
export function toWords(value, unit) {
  if (value === null) return 'none'
  const digits = DIGITS[unit]
  const number = value.toLocaleString('en-GB', { minimumFractionDigits: digits, maximumFractionDigits: digits })
  if (unit === 'shift') return number
  return unit === 'x' || unit === '%' ? `${number}${unit}` : `${number} ${unit}`
}
