import Papa from 'papaparse'

export type CsvCell = string | number | boolean | null

/** Would be run as a formula by a spreadsheet; a plain negative number would not. */
const FORMULA = /^(?!-\d+(?:\.\d+)?$)(?:\s*[=+\-@＝＋－＠]|[\t\r\n])/

/**
 * A table as CSV after RFC 4180: comma, CRLF, quotes where they are needed. Comment lines begin with `#` and come first.
 * No byte order mark: it would stand before the first `#`, and readers that skip comments would take that line for data.
 * Cells of text that a spreadsheet would run as a formula get an apostrophe in front; numbers stay as they are.
 */
export function toCsv(
  comments: readonly string[],
  head: readonly string[],
  rows: readonly (readonly CsvCell[])[],
): string {
  const table = Papa.unparse([[...head], ...rows.map((row) => [...row])], { newline: '\r\n', escapeFormulae: FORMULA })
  return `${[...comments.map(toComment), table].join('\r\n')}\r\n`
}

/**
 * One line, harmless to a program that knows no comments and splits it at its commas: no quote that would swallow what
 * follows, no piece that begins like a formula.
 */
function toComment(text: string): string {
  const line = text
    .replaceAll(/[ \t\r\n\v\f\u0085\u2028\u2029]+/g, ' ')
    .trim()
    .replaceAll('"', '”')
  return `# ${line.replaceAll(/,(\s*)(?=[=+\-@＝＋－＠])/g, ",$1'")}`
}
