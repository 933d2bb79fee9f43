import { expect, it } from 'vitest'
import { PARTS, toOptions } from './options.mjs'

it.each([
  [[], { parts: PARTS, runs: 5, form: 'text' }],
  [['--json'], { parts: PARTS, runs: 5, form: 'json' }],
  [['--only', 'visit,sizes', '--runs', '3', '--markdown'], { parts: ['sizes', 'visit'], runs: 3, form: 'markdown' }],
  [['--only=talk', '--runs=1'], { parts: ['talk'], runs: 1, form: 'text' }],
])('%j', (args, options) => {
  expect(toOptions(args)).toEqual(options)
})

it.each([
  [['--fast'], '--fast is unknown'],
  [['--only', 'speed'], 'does not know "speed"'],
  [['--only'], 'does not know ""'],
  [['--runs', '0'], '--runs is "0"'],
])('%j is refused', (args, words) => {
  expect(() => toOptions(args)).toThrow(words)
})
