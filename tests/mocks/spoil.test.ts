import { describe, expect, it } from 'vitest'
import { HOSTILE_TEXT, HOSTILE_URL, spoil } from '#mocks/spoil.ts'

const list = JSON.stringify([
  { id: 'a', title: 'First', sourceIds: ['s'], url: 'https://example.org' },
  { id: 'b', title: 'Second', sourceIds: ['s'], url: 'https://example.org', facts: [{ text: 'Nested' }] },
])
const record = JSON.stringify({ version: '1' })

describe('spoil', () => {
  it('breaks the JSON', () => {
    expect(() => {
      JSON.parse(spoil('broken-json', list))
    }).toThrow(SyntaxError)
  })

  it('answers another shape', () => {
    expect(JSON.parse(spoil('wrong-shape', list))).not.toBeInstanceOf(Array)
  })

  it('empties a list and leaves a record alone', () => {
    expect(spoil('empty', list)).toBe('[]')
    expect(spoil('empty', record)).toBe(record)
  })

  it('leaves only the id of the first record', () => {
    const [first, second]: unknown[] = JSON.parse(spoil('bad-record', list))
    expect(first).toEqual({ id: 'a' })
    expect(second).toHaveProperty('title', 'Second')
  })

  it('leaves a list of one record alone', () => {
    expect(JSON.parse(spoil('bad-record', '[{"id":"a","title":"Only"}]'))).toEqual([{ id: 'a', title: 'Only' }])
  })

  it('puts markup into texts at any depth, a script into links, and nothing into ids', () => {
    expect(JSON.parse(spoil('hostile', list))).toEqual([
      { id: 'a', title: `First ${HOSTILE_TEXT}`, sourceIds: ['s'], url: HOSTILE_URL },
      {
        id: 'b',
        title: `Second ${HOSTILE_TEXT}`,
        sourceIds: ['s'],
        url: HOSTILE_URL,
        facts: [{ text: `Nested ${HOSTILE_TEXT}` }],
      },
    ])
  })

  it('keeps the body for faults that need no body', () => {
    expect(spoil('slow', list)).toBe(list)
  })
})
