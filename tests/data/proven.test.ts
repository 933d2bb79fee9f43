import { http, HttpResponse } from 'msw'
import { expect, it } from 'vitest'
import { server } from '#mocks/node.ts'
import { getList } from '#src/data/get-json.ts'
import { isProven, toProof, trust, wasProven } from '#src/data/proven.ts'
import { topic } from '#src/data/records/topics.ts'

const TARIFFS = { id: 'tariffs', name: 'Tariffs', short: 'Tariffs', description: 'Duties.' }
const NAMELESS = { id: 'tariffs', short: 'Tariffs', description: 'Duties.' }

it('knows a text by its path and by every letter of it', () => {
  trust(`${toProof('a.json', '[1]')} ${toProof('b.json', '[2]')}`)
  expect(isProven('a.json', '[1]')).toBe(true)
  expect(isProven('a.json', '[2]')).toBe(false)
  expect(isProven('b.json', '[1]')).toBe(false)
  expect(isProven('c.json', '[1]')).toBe(false)
  expect(wasProven('a.json')).toBe(true)
  expect(wasProven('b.json')).toBe(false)
})

it('takes nothing from a page that says nothing', () => {
  trust('')
  trust('topics.json')
  expect(isProven('topics.json', '')).toBe(false)
})

it('reads with its schema whatever is not word for word what the page was written from', async () => {
  let fetched = 0
  const record = async () => {
    fetched += 1
    return topic
  }
  let body = JSON.stringify([TARIFFS])
  server.use(http.get('*/data/topics.json', () => new HttpResponse(body)))
  trust(toProof('topics.json', body))
  expect(await getList('topics.json', record)).toEqual({ rows: [TARIFFS], setAside: [] })
  expect(fetched).toBe(0)
  body = JSON.stringify([TARIFFS, NAMELESS])
  const { rows, setAside } = await getList('topics.json', record)
  expect(rows).toEqual([TARIFFS])
  expect(setAside).toHaveLength(1)
  expect(fetched).toBe(1)
})
