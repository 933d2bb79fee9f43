import { describe, expect, test } from 'vitest'
import { inlineDrawing } from '#src/charts/export/inline-drawing.ts'
import { toSvg } from '#src/charts/export/to-svg.ts'

const PALETTE = { paper: '#fbfaf7', ink: '#1b1f24', ink2: '#40464d', muted: '#5b6168', rule: '#dad6cc' }
const WORDS = {
  title: 'Fell <script>alert(1)</script> & "rose"\u0000\uD800',
  subtitle: '$bn a month.',
  filters: 'Round: London',
  source: 'China Customs',
  data: 'Data of 23 November 2026',
  address: 'https://example.org/?country=CN,JP&topic=tariffs',
}
const LAYOUT = {
  lines: [
    { text: WORDS.title, role: 'title', y: 40 },
    { text: WORDS.address, role: 'source', y: 300 },
  ],
  drawingTop: 60,
  ruleY: 280,
  height: 320,
} as const

/** A drawing as a browser holds it, with everything in it that must not leave. */
function drawn(inner: string): Element {
  document.body.innerHTML = `<svg class="recharts-surface" tabindex="0" onload="x()">${inner}</svg>`
  const drawing = document.querySelector('svg')
  if (!drawing) throw new Error('no drawing')
  return drawing
}

const read = (text: string) => {
  const file = new DOMParser().parseFromString(text, 'image/svg+xml')
  expect(file.querySelector('parsererror')).toBeNull()
  return file
}

describe('an image of a chart', () => {
  const inner = `
    <g class="s-cn" data-known="2026-01-01" onclick="x()"><title></title>
      <path d="M0 0L10 10" style="stroke: rgb(1, 2, 3); stroke-width: 3px" class="a" clip-path="url(#clip)"></path>
      <text x="4" y="5" style="fill: rgb(4, 5, 6); font-size: 12px">May \u0007<tspan style="fill: rgb(7, 8, 9)">C</tspan></text>
    </g>
    <g></g>
    <script>alert(1)</script>
    <style>@import url(https://evil.example/x.css)</style>
    <foreignObject><div>html</div></foreignObject>
    <image href="https://evil.example/x.png"></image>
    <a href="https://evil.example"><text>link</text></a>
    <use href="#x"></use>
    <rect width="3" height="4" style="display: none"></rect>
    <rect width="5" height="6" fill="url(https://evil.example/#p)" clip-path="url(https://evil.example/#c)"></rect>
    <defs><clipPath id="clip"><rect width="1" height="1"></rect></clipPath></defs>`
  const text = toSvg(inlineDrawing(drawn(inner)), WORDS, LAYOUT, PALETTE)

  test('is well-formed, named and described, on light paper', () => {
    const file = read(text)
    const title = 'Fell <script>alert(1)</script> & "rose"'
    expect(file.querySelector('svg > title')?.textContent).toBe(title)
    expect(file.querySelector('svg > desc')?.textContent).toBe(
      '$bn a month. Round: London. China Customs. Data of 23 November 2026.',
    )
    expect(file.querySelector('svg > rect')?.getAttribute('fill')).toBe('#fbfaf7')
    expect([...file.querySelectorAll('svg > text')].map((line) => line.textContent)).toEqual([title, WORDS.address])
  })

  test('keeps shapes and words, with their paint as attributes', () => {
    const file = read(text)
    const path = file.querySelector('path')
    expect(path?.getAttribute('stroke')).toBe('rgb(1, 2, 3)')
    expect(path?.getAttribute('stroke-width')).toBe('3px')
    expect(path?.getAttribute('clip-path')).toBe('url(#clip)')
    expect(file.querySelector('clipPath')?.id).toBe('clip')
    expect(file.querySelector('g text')?.textContent).toBe('May C')
    expect(file.querySelector('g text')?.getAttribute('font-family')).toMatch(/sans-serif$/)
    expect(file.querySelector('tspan')?.getAttribute('fill')).toBe('rgb(7, 8, 9)')
    expect(file.querySelectorAll('rect[width="3"]')).toHaveLength(0)
    expect(file.querySelectorAll('g:empty, g title')).toHaveLength(0)
  })

  test('runs nothing and loads nothing', () => {
    const file = read(text)
    const names = [...file.querySelectorAll('*')].map((element) => element.localName)
    expect(names.filter((name) => /script|style|foreign|image|^a$|use|link/i.test(name))).toEqual([])
    const attributes = [...file.querySelectorAll('*')].flatMap((element) => [...element.attributes])
    expect(attributes.filter(({ name }) => /^on|href|class|^data-|tabindex/i.test(name))).toEqual([])
    expect(attributes.filter(({ name, value }) => name !== 'xmlns' && /https?:/.test(value))).toEqual([])
  })
})
