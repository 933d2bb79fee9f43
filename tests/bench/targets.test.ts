import { describe, expect, it } from 'vitest'
import { toMarkdown, toText } from './report.mjs'
import { failing, toLine, toVerdict, toWords } from './targets.mjs'

describe('a verdict', () => {
  it.each([
    [1, 1.25, 'ok'],
    [1.25, 1.25, 'ok'],
    [1.26, 1.25, 'MISSED'],
    [0, 0, 'ok'],
    [null, 1.25, 'MISSED'],
    [7, null, ''],
    [null, null, ''],
  ])('on %s of at most %s is "%s"', (value, most, verdict) => {
    expect(toVerdict(value, most)).toBe(verdict)
  })

  it('judges what is printed', () => {
    expect(toLine('visible-ratio', 1.2549)).toMatchObject({ value: 1.25, verdict: 'ok' })
    expect(toLine('shift-load', 0.0004)).toMatchObject({ value: 0, verdict: 'ok' })
    expect(toLine('shift-load', 0.0006)).toMatchObject({ value: 0.001, verdict: 'MISSED' })
  })

  it('has missed what could not be measured', () => {
    expect(toLine('visible-ratio', Number.NaN)).toMatchObject({ value: null, verdict: 'MISSED' })
  })
})

it('ratios and sizes fail a run, times and memory do not', () => {
  const ids = ['visible-ratio', 'chart-code', 'slow-text-median', 'heap', 'build']
  expect(failing(ids.map((id) => toLine(id, 1e6))).map(({ id }) => id)).toEqual(['visible-ratio', 'chart-code'])
  expect(failing(ids.map((id) => toLine(id, 1)))).toEqual([])
})

it.each([
  [1.2, 'x', '1.20x'],
  [32, 'KB', '32.0 KB'],
  [0, 'shift', '0.000'],
  [7.26, '%', '7.3%'],
  [1234.4, 'ms', '1,234 ms'],
  [null, 'ms', 'none'],
] as const)('%s in %s reads %s', (value, unit, words) => {
  expect(toWords(value, unit)).toBe(words)
})

describe('the report', () => {
  const report = {
    machine: { date: '2026-11-24', node: 'v20', chromium: '1', platform: 'linux', cores: 2, cpu: 'x', load: '0.5' },
    lines: [toLine('html-css', 40.04, ['index.html 40.0 KB']), toLine('fcp-ratio', 1)],
    tables: [{ title: 'Visits', head: ['', 'page'], rows: [['a|b', '7']] }],
  }

  it('as text says value, target, verdict and what stands behind it', () => {
    const text = toText(report)
    expect(text).toMatch(/HTML and CSS of the default view +40\.0 KB +32\.0 KB +MISSED\n/)
    expect(text).toMatch(/first contentful paint +1\.00x\n/)
    expect(text).toContain('HTML and CSS of the default view:\n  index.html 40.0 KB')
  })

  it('as Markdown is a table of whole rows', () => {
    const text = toMarkdown(report)
    expect(text).toContain('| HTML and CSS of the default view | 40.0 KB | 32.0 KB | MISSED |')
    expect(text).toContain('| a\\|b | 7 |')
  })
})
