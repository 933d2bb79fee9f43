import { afterEach, describe, expect, it } from 'vitest'
import { clearWritten, readWritten } from '#src/app/written-page.ts'

function rootOf(attributes: string, html = ''): HTMLElement {
  document.body.innerHTML = `<div id="root" ${attributes}>${html}</div>`
  const root = document.getElementById('root')
  if (root === null) throw new Error('No root.')
  return root
}

afterEach(() => {
  document.body.replaceChildren()
  delete document.documentElement.dataset['view']
})

describe('how much of the view stands in the page', () => {
  it.each([
    ['data-written="first"', 'first'],
    ['data-written="whole"', 'whole'],
    ['', 'none'],
    ['data-written="half"', 'none'],
  ])('%s: %s', (attributes, expected) => {
    expect(readWritten(rootOf(attributes))).toBe(expected)
  })

  it('is none where the address asks for another view', () => {
    document.documentElement.dataset['view'] = 'other'
    expect(readWritten(rootOf('data-written="first"'))).toBe('none')
  })
})

describe('the address of a round of its own', () => {
  it.each([
    ['/x/rounds/busan/', '/x/?round=busan'],
    ['/x/rounds/busan/#issues', '/x/?round=busan#issues'],
    ['/x/rounds/busan/?country=JP', '/x/?country=JP&round=busan'],
    // What is asked for counts more than where it was asked.
    ['/x/rounds/busan/?round=paris', '/x/?round=paris'],
  ])('%s becomes %s', (from, to) => {
    history.replaceState({ kept: true }, '', from)
    readWritten(rootOf('data-written="whole" data-home="../../" data-query="?round=busan"'))
    expect(location.pathname + location.search + location.hash).toBe(to)
    expect(history.state).toEqual({ kept: true })
  })

  it('is the root alone for the round of the root', () => {
    history.replaceState(null, '', '/x/rounds/london/')
    readWritten(rootOf('data-written="whole" data-home="../../" data-query=""'))
    expect(location.pathname + location.search).toBe('/x/')
  })

  it('takes the links of the page along, and no other', () => {
    history.replaceState(null, '', '/x/rounds/busan/')
    const root = rootOf(
      'data-written="whole" data-home="../../" data-query="?round=busan"',
      '<a href="../../?country=JP">Japan</a><a href="../../data/rounds.json">file</a><a href="https://example.org/../../">far</a><a href="#issues">down</a>',
    )
    readWritten(root)
    expect([...root.querySelectorAll('a')].map((link) => link.getAttribute('href'))).toEqual([
      '?country=JP',
      'data/rounds.json',
      'https://example.org/../../',
      '#issues',
    ])
  })
})

it('is cleared with what the page said while it waited', () => {
  document.documentElement.dataset['view'] = 'other'
  const root = rootOf('data-written="first"', '<p>28.8</p>')
  clearWritten(root)
  expect(root).toBeEmptyDOMElement()
  expect(document.documentElement).not.toHaveAttribute('data-view')
})
