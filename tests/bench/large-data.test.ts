import { readdirSync, readFileSync, rmSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { toLoaded } from '#src/data/read-records.ts'
import { RECORDS } from '../../.ci/json-schemas.ts'
import { earlier, periodBefore, writeLargeData } from './large-data.mjs'

const TIMES = 3
let folder = ''

beforeAll(() => {
  folder = writeLargeData(TIMES)
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

function listIn(file: string): unknown[] {
  const value: unknown = JSON.parse(readFileSync(path.join(folder, file), 'utf8'))
  return Array.isArray(value) ? value : []
}

describe('the data many times over', () => {
  it.each(Object.entries(RECORDS).filter(([name]) => name !== 'observations'))('%s parses whole', (name, record) => {
    const { rows, setAside } = toLoaded<typeof record>(listIn(`${name}.json`), record)
    expect(setAside).toEqual([])
    expect(rows.length).toBeGreaterThan(0)
  })

  it('observations parse whole, and every series has them', () => {
    const files = readdirSync(path.join(folder, 'observations'))
    const asides = files.flatMap((file) => toLoaded(listIn(`observations/${file}`), RECORDS.observations).setAside)
    expect(asides).toEqual([])
    const ids = toLoaded(listIn('series.json'), RECORDS.series).rows.map(({ id }) => `${id}.json`)
    expect(files.toSorted()).toEqual(ids.toSorted())
  })

  it('events stay in the order of their dates', () => {
    const dates = toLoaded(listIn('events.json'), RECORDS.events).rows.map(({ date }) => date)
    expect(dates).toEqual(dates.toSorted())
    expect(dates.length % TIMES).toBe(0)
  })
})

it.each([
  ['2024-01', 1, '2023-12'],
  ['2024-01', 25, '2021-12'],
  ['2025-03-01', 1, '2025-02-28'],
  ['2020', 30, '1990'],
])('%s less %d is %s', (period, back, before) => {
  expect(periodBefore(period, back)).toBe(before)
})

it('a series reaches back no further than 1800', () => {
  const rows = [{ period: '1985-01', released: '1985-03-01' }]
  const made = earlier(rows, 5000)
  expect(made[0]?.period).toBe('1800-01')
  expect(made.at(-1)).toEqual({ period: '1984-12', released: '1985-01-15' })
})
