import { describe, expect, it } from 'vitest'
import { evaluate } from './evaluate.ts'

describe('evaluate', () => {
  it.each([
    ['100-86', 14],
    ['2+3*4', 14],
    ['(2+3)*4', 20],
    ['100-70-11-8', 11],
    ['(12.56/14.58-1)*100', -13.8546],
    ['-22.8+6.7', -16.1],
    ['8/4/2', 1],
  ])('works out %s', (formula, value) => {
    expect(evaluate(formula)).toBeCloseTo(value, 3)
  })

  it.each(['', '1+', '(1', '1)', '2x3', 'process.exit()', '1 2'])('refuses "%s"', (formula) => {
    expect(() => evaluate(formula)).toThrow(/is missing|is not closed|is out of place/)
  })
})
