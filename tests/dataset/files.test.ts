import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { toLoaded } from '#src/data/read-records.ts'
import { RECORDS, toSchemaFiles, toSourceTiers } from '../../.ci/json-schemas.ts'
import { FOLDER, meta, OBSERVATION_FILES, observations, readRaw, readRawList, repeated, series } from './read.ts'

const COUNTS = {
  sources: 431,
  'source-tiers': 431,
  countries: 33,
  topics: 11,
  people: 21,
  rounds: 10,
  truces: 4,
  events: 102,
  issues: 11,
  elements: 12,
  series: 72,
  claims: 26,
  conflicts: 53,
  gaps: 23,
  partners: 38,
  products: 24,
  production: 18,
  'import-sources': 24,
}

const LISTS = Object.entries(RECORDS).flatMap(([name, record]) =>
  (name === 'observations' ? OBSERVATION_FILES.map((file) => `observations/${file}`) : [`${name}.json`]).map(
    (file) => ({ file, record }),
  ),
)

describe('the published files', () => {
  it('are those of the contract and no others', () => {
    const files = readdirSync(FOLDER, { withFileTypes: true }).map((entry) => entry.name)
    const lists = Object.keys(COUNTS).map((name) => `${name}.json`)
    expect(files.toSorted()).toEqual([...lists, 'meta.json', 'observations', 'schema'].toSorted())
  })

  it('give the tier of every source once more, alone: npm run schemas writes it', () => {
    const text = (file: string) => readFileSync(path.join(FOLDER, file), 'utf8')
    expect(text('source-tiers.json')).toBe(toSourceTiers(text('sources.json')))
  })

  it.each(Object.entries(COUNTS))('%s.json has %i rows', (name, count) => {
    expect(readRawList(`${name}.json`)).toHaveLength(count)
  })

  it('hold 1,463 observations, one file for each series', () => {
    expect([...observations.keys()]).toEqual(series.map((row) => row.id).toSorted())
    expect([...observations.values()].reduce((total, rows) => total + rows.length, 0)).toBe(1463)
  })

  it.each(LISTS)('$file parses with nothing set aside', ({ file, record }) => {
    expect(toLoaded(readRawList(file), record).setAside).toEqual([])
  })

  it.each(LISTS)('$file holds no field its schema does not know', ({ file, record }) => {
    const raw = readRawList(file)
    expect(toLoaded(raw, record).rows).toEqual(raw)
  })

  it('meta.json holds no field its schema does not know', () => {
    expect(meta).toEqual(readRaw('meta.json'))
  })

  it.each([...toSchemaFiles()])('schema/%s is what the app parses with; else run npm run schemas', (name, text) => {
    expect(readFileSync(path.join(FOLDER, 'schema', name), 'utf8')).toBe(text)
  })

  it('schema/ holds no other file', () => {
    expect(readdirSync(path.join(FOLDER, 'schema')).toSorted()).toEqual([...toSchemaFiles().keys()].toSorted())
  })

  it('put one record on a line, so that a change reads as one', () => {
    const long = Object.keys(COUNTS).filter((name) => {
      const lines = readFileSync(path.join(FOLDER, `${name}.json`), 'utf8')
        .trimEnd()
        .split('\n')
      return lines.length !== readRawList(`${name}.json`).length + 2
    })
    expect(long).toEqual([])
  })
})

describe('meta.json', () => {
  it('covers every series once', () => {
    const covered = meta.coverage.flatMap((row) => row.seriesIds)
    expect(repeated(covered)).toEqual([])
    expect(covered.toSorted()).toEqual([...observations.keys()])
    expect(meta.windows.map((window) => window.seriesId).toSorted()).toEqual([...observations.keys()])
  })

  it('says where each series begins and ends, and how many rows it has', () => {
    const counted = meta.windows.map(({ seriesId }) => {
      const rows = observations.get(seriesId) ?? []
      return { seriesId, from: rows[0]?.period, to: rows.at(-1)?.period, observations: rows.length }
    })
    expect(meta.windows.map(({ missing: _, ...window }) => window)).toEqual(counted)
  })

  it.each([
    ['gacc-exports-to-us', ['2026-07']],
    ['gacc-total-imports', ['2026-04']],
    ['gacc-imports-from-us', ['2024-03', '2026-01', '2026-02', '2026-03', '2026-04', '2026-07']],
    ['census-imports-from-china', []],
    ['rare-earth-mine-production-world', ['2023']],
  ])('names the gaps of %s', (seriesId, missing) => {
    expect(meta.windows.find((window) => window.seriesId === seriesId)?.missing).toEqual(missing)
  })
})
