import { describe, expect, it } from 'vitest'
import { toPage } from '../../.ci/page-of-round.mjs'

const TEMPLATE =
  '<script type="module" crossorigin src="./assets/page-1.js"></script><link href="./assets/a.css"><noscript><ul><!-- rounds --></ul></noscript><div id="root"></div><a href="./">home</a>'
const PAGE = {
  file: 'rounds/busan/index.html',
  round: 'busan',
  search: '?round=busan',
  written: 'whole',
  proofs: 'rounds.json:811c9dc5 meta.json:e40c292c',
  html: '<a href="?country=JP">Japan</a><a href="data/rounds.json">file</a><a href="#issues">down</a>',
  rounds: [
    { id: 'london', label: 'London', start: '2025-06-09' },
    { id: 'busan', label: 'Busan', start: '2025-10-30' },
  ],
}

describe('a page of a round', () => {
  it('reaches style, data and views from its own folder, and its own parts where they are', () => {
    const page = toPage(TEMPLATE, PAGE)
    expect(page).toContain('href="../../assets/a.css"')
    expect(page).toContain('href="../../?country=JP"')
    expect(page).toContain('href="../../data/rounds.json"')
    expect(page).toContain('href="#issues"')
    expect(page).toContain('<a href="../../">home</a>')
    expect(page).not.toMatch(/="\.\//)
  })

  it('says what is written in it, from which data, and the view it stands for', () => {
    expect(toPage(TEMPLATE, PAGE)).toContain(
      '<div id="root" data-written="whole" data-of="rounds.json:811c9dc5 meta.json:e40c292c" data-home="../../" data-query="?round=busan">',
    )
  })

  it('at the root changes no address', () => {
    const page = toPage(TEMPLATE, { ...PAGE, file: 'index.html', round: 'london', search: '' })
    expect(page).toContain('href="./assets/a.css"')
    expect(page).toContain('href="?country=JP"')
    expect(page).toContain('<div id="root" data-written="whole" data-of="rounds.json:811c9dc5 meta.json:e40c292c">')
  })

  it('links every round, its own as the one being read', () => {
    const page = toPage(TEMPLATE, PAGE)
    expect(page).toContain('<li><a href="../../rounds/london/">London</a></li>')
    expect(page).toContain('<li><a href="../../rounds/busan/" aria-current="page">Busan</a></li>')
  })

  it('takes a name of the data as text', () => {
    const page = toPage(TEMPLATE, { ...PAGE, rounds: [{ id: 'x', label: '<b>A & B</b>', start: '2025-06-09' }] })
    expect(page).toContain('>&lt;b>A &amp; B&lt;/b></a>')
  })

  it('begins with its program by a script that is the same in every page and build', () => {
    const [page, other] = [TEMPLATE, TEMPLATE.replace('page-1', 'page-2')].map((template) => toPage(template, PAGE))
    expect(page).toContain('<link id="program" rel="preload" as="script" crossorigin href="../../assets/page-1.js">')
    expect(other).toContain('href="../../assets/page-2.js"')
    const [script, otherScript] = [page, other].map((text) => /<script[^>]*>[^<]*<\/script>/.exec(text ?? '')?.[0])
    expect(script).toBe(otherScript)
    expect(script).not.toMatch(/src=|page-/)
  })

  it('is not written into a page that asks for another program', () => {
    expect(() => toPage('<div id="root"></div>', PAGE)).toThrow(/asks for no program/)
  })

  it('is not written into a page without a place for it', () => {
    expect(() => toPage('<main></main>', PAGE)).toThrow(/no <div id="root">/)
  })
})
