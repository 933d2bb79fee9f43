import { formatBare, formatPoint, formatValue, UNIT_WORDS } from '#src/charts/format-value.ts'
import type { Unit } from '#src/charts/model.ts'
import type { Finding } from '#src/evidence/citing/cited.ts'
import { formatAsPublished, formatPercent } from '#src/lib/words/format-figure.ts'
import { formatNumber } from '#src/lib/words/format.ts'
import { formatTerm } from '#src/lib/significant.ts'
import { evaluate } from '#tests/dataset/evaluate.ts'

/** A row of a downloaded chart, as a CSV parser gives it. */
export type FileRow = Readonly<Record<string, string>>

export const citedIn = (finding: Finding) => finding.filter((part) => typeof part !== 'string')

const numberOf = (cell: string | undefined) => (cell === undefined || cell === '' ? null : Number(cell))

/** The unit named in a row. */
function unitOf(row: FileRow): Unit {
  const units: Unit[] = ['usd-bn', 'usd-m', 'usd-kg', 'percent', 'tonnes', 'points', 'count']
  const unit = units.find((one) => UNIT_WORDS[one] === row['unit'])
  if (unit === undefined) throw new Error(`No unit goes by "${row['unit']}".`)
  return unit
}

/** Every way in which a figure of the file may be written in a sentence. */
function waysToWrite(row: FileRow): string[] {
  const unit = unitOf(row)
  const [value, low, high] = [numberOf(row['value']), numberOf(row['low']), numberOf(row['high'])]
  const point = { value, low: low ?? undefined, high: high ?? undefined }
  const written = formatPoint(point, unit)
  if (value === null) return written === null ? [] : [written]
  const size = Math.abs(value)
  return [
    written ?? '',
    formatValue(size, unit),
    formatBare(size, unit),
    formatPercent(size),
    `${formatAsPublished(size)}%`,
    `${formatNumber(size)} t`,
    ...(value === 100 ? ['all'] : []),
  ]
}

/**
 * Figures of a sentence that the file neither holds nor gives by the arithmetic told with them; empty where all is well.
 * The terms of a formula must be figures of the file.
 */
export function unaccounted(finding: Finding, rows: readonly FileRow[]): string[] {
  const written = new Set(rows.flatMap(waysToWrite))
  const terms = new Set(rows.flatMap((row) => (row['value'] ? [formatTerm(Number(row['value']))] : [])))
  return citedIn(finding).flatMap(({ text, formula }) => {
    if (written.has(text)) return []
    if (formula === undefined) return [`${text} is not in the file`]
    const [left = ''] = formula.split(' = ')
    const used = (left.match(/[\d.]+/g) ?? []).filter((one) => one !== '1' && one !== '100' && one !== '2')
    const strange = used.filter((one) => !terms.has(one))
    if (strange.length > 0) return [`${text} = ${formula} works with ${strange.join(', ')}, not in the file`]
    const scale = text.endsWith('%') && !left.includes('× 100') ? 100 : 1
    const value = Math.abs(evaluate(left.replaceAll('−', '-').replaceAll('÷', '/').replaceAll('×', '*'))) * scale
    const told = Number(text.replaceAll(/[^\d.]/g, ''))
    // Terms have five digits: the last place told may be one off.
    return Math.abs(value - told) <= 0.51 * 10 ** -decimals(text) ? [] : [`${text} is not ${formula}`]
  })
}

const decimals = (text: string) => (/\.(\d+)/.exec(text)?.[1] ?? '').length
