import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { claim } from '#src/data/records/claims.ts'
import { conflict } from '#src/data/records/conflicts.ts'
import { country } from '#src/data/records/countries.ts'
import { element } from '#src/data/records/elements.ts'
import { event } from '#src/data/records/events.ts'
import { gap } from '#src/data/records/gaps.ts'
import { toLoaded } from '#src/data/read-records.ts'
import { importSource } from '#src/data/records/import-sources.ts'
import { issue } from '#src/data/records/issues.ts'
import { meta as metaSchema } from '#src/data/records/meta.ts'
import { type Observation } from '#src/data/observations.ts'
import { observation } from '#src/data/records/observations.ts'
import { partnerTrade } from '#src/data/records/partners.ts'
import { person } from '#src/data/records/people.ts'
import { mineProduction } from '#src/data/records/production.ts'
import { productTrade } from '#src/data/records/products.ts'
import { round } from '#src/data/records/rounds.ts'
import { series as seriesSchema } from '#src/data/records/series.ts'
import { source } from '#src/data/records/sources.ts'
import { topic } from '#src/data/records/topics.ts'
import { truce } from '#src/data/records/truces.ts'
import { byId } from '#src/lib/by-id.ts'
import { periodEnd } from '#src/lib/period.ts'

/** The folder that is published. */
export const FOLDER = path.join(import.meta.dirname, '../../public/data')

/** A published file as it lies there, not yet believed. */
export function readRaw(file: string): unknown {
  const value: unknown = JSON.parse(readFileSync(path.join(FOLDER, file), 'utf8'))
  return value
}

/** The same, where a list is expected. */
export function readRawList(file: string): unknown[] {
  const value = readRaw(file)
  if (!Array.isArray(value)) throw new Error(`${file} is no list`)
  return value
}

/** In order of the series' ids. */
export const OBSERVATION_FILES = readdirSync(path.join(FOLDER, 'observations'))
  .map((file) => file.replace('.json', ''))
  .toSorted()
  .map((id) => `${id}.json`)

export const sources = toLoaded(readRawList('sources.json'), source).rows
export const countries = toLoaded(readRawList('countries.json'), country).rows
export const topics = toLoaded(readRawList('topics.json'), topic).rows
export const people = toLoaded(readRawList('people.json'), person).rows
export const rounds = toLoaded(readRawList('rounds.json'), round).rows
export const truces = toLoaded(readRawList('truces.json'), truce).rows
export const events = toLoaded(readRawList('events.json'), event).rows
export const issues = toLoaded(readRawList('issues.json'), issue).rows
export const elements = toLoaded(readRawList('elements.json'), element).rows
export const series = toLoaded(readRawList('series.json'), seriesSchema).rows
export const claims = toLoaded(readRawList('claims.json'), claim).rows
export const conflicts = toLoaded(readRawList('conflicts.json'), conflict).rows
export const gaps = toLoaded(readRawList('gaps.json'), gap).rows
export const partners = toLoaded(readRawList('partners.json'), partnerTrade).rows
export const products = toLoaded(readRawList('products.json'), productTrade).rows
export const production = toLoaded(readRawList('production.json'), mineProduction).rows
export const importSources = toLoaded(readRawList('import-sources.json'), importSource).rows
export const meta = metaSchema.parse(readRaw('meta.json'))

/** Observations by series. */
export const observations: ReadonlyMap<string, Observation[]> = new Map(
  OBSERVATION_FILES.map((file) => [
    file.replace('.json', ''),
    toLoaded(readRawList(`observations/${file}`), observation).rows,
  ]),
)

export function observationsOf(seriesId: string): Observation[] {
  const rows = observations.get(seriesId)
  if (!rows) throw new Error(`observations/${seriesId}.json is missing`)
  return rows
}

export function observationOf(seriesId: string, period: string): Observation {
  const row = observationsOf(seriesId).find((candidate) => candidate.period === period)
  if (!row) throw new Error(`observations/${seriesId}.json has no ${period}`)
  return row
}

export function valueOf(seriesId: string, period: string): number {
  const { value } = observationOf(seriesId, period)
  if (value === null) throw new Error(`observations/${seriesId}.json ${period} is a range`)
  return value
}

/** Sum of the months or other rows of one year. */
export function sumOfYear(seriesId: string, year: string): number {
  return observationsOf(seriesId)
    .filter((row) => row.period.startsWith(year))
    .reduce((total, row) => total + (row.value ?? 0), 0)
}

export const sourceById = byId(sources)

/** First day on which a source can have been read, or null where it has no date. */
function earliestDay(sourceId: string): string | null {
  const published = sourceById.get(sourceId)?.published ?? null
  return published === null ? null : `${published}-01-01`.slice(0, 10)
}

/** Last day on which it can have been published. */
export function latestDay(sourceId: string): string | null {
  const published = sourceById.get(sourceId)?.published ?? null
  return published === null ? null : periodEnd(published)
}

/** The first day on which any of the sources can have been read, or null. */
export function firstSourceDay(sourceIds: readonly string[]): string | null {
  return sourceIds.flatMap((id) => earliestDay(id) ?? []).toSorted()[0] ?? null
}

/** What is not in ascending order, as "a before b". */
export function disorder(values: readonly string[]): string[] {
  return values.flatMap((value, index) => {
    const next = values[index + 1]
    return next !== undefined && next < value ? [`${value} before ${next}`] : []
  })
}

/** What occurs more than once. */
export function repeated(values: readonly string[]): string[] {
  return [...new Set(values.filter((value, index) => values.indexOf(value) !== index))]
}
