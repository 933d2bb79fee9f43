import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { root } from '../../.ci/ready.mjs'

const PUBLISHED = path.join(root, 'public', 'data')
/** Months and years are written back to this year, not further. */
const FIRST_YEAR = 1800

/**
 * Writes the published data many times over into a new folder outside the project: events, statements, sources and series
 * as copies with ids of their own, events spread back over the days before; each series reaching back, as far as there are
 * periods. All of it parses by the app's schemas. What is not multiplied is as published.
 * @returns {string} the folder
 */
export function writeLargeData(times) {
  const folder = mkdtempSync(path.join(tmpdir(), 'bench-data-'))
  cpSync(PUBLISHED, folder, { recursive: true })
  const copies = Array.from({ length: times - 1 }, (_, index) => index + 1)
  const multiply = (file, toCopy, order) => {
    const rows = readList(path.join(PUBLISHED, file))
    const all = [...rows, ...copies.flatMap((copy) => rows.map((row) => toCopy(row, copy)))]
    writeList(path.join(folder, file), order === undefined ? all : all.toSorted(order))
    return rows
  }
  multiply('sources.json', toSource)
  multiply('claims.json', (row, copy) => cited(row, copy, { claim: `${row.claim} (${copy})` }))
  multiply('events.json', toEvent, (a, b) => (a.date < b.date ? -1 : Number(a.date > b.date)))
  const series = multiply('series.json', (row, copy) => cited(row, copy, { title: `${row.title} (${copy})` }))
  for (const file of readdirSync(path.join(PUBLISHED, 'observations'))) {
    const rows = readList(path.join(PUBLISHED, 'observations', file))
    writeList(path.join(folder, 'observations', file), [...earlier(rows, times), ...rows])
  }
  for (const { id } of series) {
    for (const copy of copies) symlinkSync(`${id}.json`, path.join(folder, 'observations', `${id}-x${copy}.json`))
  }
  return folder
}

/** A copy with its own id that rests on the copies of its sources. */
function cited(row, copy, changes) {
  const sourceIds = row.sourceIds.map((id) => `${id}-x${copy}`)
  return { ...row, id: `${row.id}-x${copy}`, sourceIds, ...changes }
}

function toSource(row, copy) {
  const url = row.url === null ? null : `${row.url.split('#')[0]}#x${copy}`
  return { ...row, id: `${row.id}-x${copy}`, title: `${row.title} (${copy})`, url }
}

/** The same some days earlier each time, so that a hundred copies of a hundred events cover ten more years. */
function toEvent(row, copy) {
  const back = copy * 37
  const endDate = row.endDate === null ? null : daysBefore(row.endDate, back)
  return cited(row, copy, { title: `${row.title} (${copy})`, date: daysBefore(row.date, back), endDate })
}

/** Rows for the periods before the first, with the values there are by turns; each public a month and a half after it began. */
export function earlier(rows, times) {
  const first = rows.find(({ period }) => /^\d{4}(-\d\d){0,2}$/.test(period))?.period
  if (first === undefined) return []
  const wanted = rows.length * (times - 1)
  const made = []
  for (let back = 1; back <= wanted; back += 1) {
    const period = periodBefore(first, back)
    if (Number(period.slice(0, 4)) < FIRST_YEAR) break
    const row = rows[back % rows.length]
    made.push({ ...row, period, released: daysBefore(`${period}-01-01`.slice(0, 10), -45) })
  }
  return made.toReversed()
}

/** A day, month or year so many days, months or years before. */
export function periodBefore(period, back) {
  const [year, month] = period.split('-').map(Number)
  if (period.length === 4) return String(year - back).padStart(4, '0')
  if (period.length === 10) return daysBefore(period, back)
  return new Date(Date.UTC(year, month - 1 - back)).toISOString().slice(0, 7)
}

function daysBefore(day, back) {
  return new Date(Date.parse(day) - back * 86_400_000).toISOString().slice(0, 10)
}

const readList = (file) => JSON.parse(readFileSync(file, 'utf8'))

function writeList(file, rows) {
  mkdirSync(path.dirname(file), { recursive: true })
  writeFileSync(file, `[\n${rows.map((row) => JSON.stringify(row)).join(',\n')}\n]\n`)
}
