import { describe, expect, it } from 'vitest'
import { playFault } from '#mocks/node.ts'
import { getList } from '#src/data/get-json.ts'
import { topic } from '#src/data/records/topics.ts'

const topicRecord = async () => topic

describe('getList in a page', () => {
  it('reads a file beside the page', async () => {
    const stop = new AbortController()
    expect((await getList('topics.json', topicRecord, stop.signal)).rows).toHaveLength(11)
  })

  it('stops when nobody waits any more', async () => {
    playFault('stuck:topics')
    const stop = new AbortController()
    const request = getList('topics.json', topicRecord, stop.signal)
    stop.abort()
    await expect(request).rejects.toMatchObject({ name: 'AbortError' })
  })
})
