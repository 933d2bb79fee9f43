import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { faultKinds, faultsOf, parseFaults } from '#mocks/faults.ts'

describe('parseFaults', () => {
  it.each([
    ['', []],
    ['slow', [{ kind: 'slow', dataset: null }]],
    ['down:issues', [{ kind: 'down', dataset: 'issues' }]],
    [
      'slow, broken-json:observations/gacc-exports-to-us',
      [
        { kind: 'slow', dataset: null },
        { kind: 'broken-json', dataset: 'observations/gacc-exports-to-us' },
      ],
    ],
    ['empty:', [{ kind: 'empty', dataset: null }]],
  ])('reads %j', (asked, faults) => {
    expect(parseFaults(asked)).toEqual({ faults, unknown: [] })
  })

  it('names what is no fault and keeps the rest', () => {
    expect(parseFaults('slwo,down,<script>:issues')).toEqual({
      faults: [{ kind: 'down', dataset: null }],
      unknown: ['slwo', '<script>:issues'],
    })
  })

  it('takes any text without throwing', () => {
    fc.assert(
      fc.property(fc.string(), (asked) => {
        const { faults, unknown } = parseFaults(asked)
        expect(faults.length + unknown.length).toBeLessThanOrEqual(asked.split(',').length)
      }),
    )
  })
})

describe('faultsOf', () => {
  const { faults } = parseFaults('slow,down:observations,empty:issues')

  it.each([
    ['issues', ['slow', 'empty']],
    ['observations/gacc-exports-to-us', ['slow', 'down']],
    ['observations-by-hand', ['slow']],
    ['rounds', ['slow']],
  ])('finds those of %s', (dataset, kinds) => {
    expect(faultsOf(faults, dataset)).toEqual(kinds)
  })

  it('gives every kind to every dataset when none is named', () => {
    expect(faultsOf(parseFaults(faultKinds.join(',')).faults, 'meta')).toEqual(faultKinds)
  })
})
