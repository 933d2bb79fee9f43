import { toWords } from './targets.mjs'

const HEAD = ['', 'measured', 'target', '']

/** The report as text: a table, the notes of each line below it. */
export function toText({ machine, lines, tables }) {
  return [
    toMachine(machine),
    '',
    ...align([HEAD, ...lines.map(toCells)]),
    ...lines.flatMap(({ name, notes }) =>
      notes.length > 0 ? ['', `${name}:`, ...notes.map((one) => `  ${one}`)] : [],
    ),
    ...tables.flatMap(({ title, head, rows }) => ['', title, '', ...align([head, ...rows])]),
    '',
  ].join('\n')
}

/** The same as Markdown, without the notes, to be pasted into a README. */
export function toMarkdown({ machine, lines, tables }) {
  return [
    `${machine.date}. ${toMachine(machine)}`,
    '',
    ...pipes([HEAD, ...lines.map(toCells)]),
    ...tables.flatMap(({ title, head, rows }) => ['', `${title}:`, '', ...pipes([head, ...rows])]),
    '',
  ].join('\n')
}

function toMachine({ node, chromium, platform, cores, cpu, load }) {
  return `Node ${node}, Chromium ${chromium ?? 'not used'}, ${platform}, ${cores} cores, ${cpu}, load ${load}`
}

function toCells({ name, value, unit, most, verdict }) {
  return [name, toWords(value, unit), most === null ? '' : toWords(most, unit), verdict]
}

function align(rows) {
  const widths = rows[0].map((_, column) => Math.max(...rows.map((row) => row[column].length)))
  return rows.map((row) =>
    row
      .map((cell, column) => (column === 0 ? cell.padEnd(widths[0]) : cell.padStart(widths[column])))
      .join('  ')
      .trimEnd(),
  )
}

function pipes([head, ...rows]) {
  const toRow = (cells) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`
  return [toRow(head), toRow(head.map((_, column) => (column === 0 ? '---' : '--:'))), ...rows.map(toRow)]
}
