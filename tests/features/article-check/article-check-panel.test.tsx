import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { playFault } from '#mocks/node.ts'
import { ArticleCheckPanel } from '#src/features/article-check/article-check-panel.tsx'
import { renderAt } from '#tests/render-at.tsx'

const region = () => {
  const found = document.getElementById('article-check')
  if (!found) throw new Error('The panel is not on the page.')
  return found
}
const ready = () => waitFor(() => within(region()).getByText(/^(Of|One) .*statement/, { selector: 'h3' }))
const notes = () => [...region().querySelectorAll('li[id^="note-"]')]

describe('ArticleCheckPanel', () => {
  it('marks every statement and gives each its note', async () => {
    renderAt('/', <ArticleCheckPanel />)
    expect(await ready()).toHaveTextContent('Of 26 statements, 13 hold')
    expect(screen.getByRole('region', { name: 'Article check' })).toHaveTextContent('26 of 26 statements')
    expect(notes()).toHaveLength(26)
    expect(region().querySelectorAll('[id^="statement-"][data-source]')).toHaveLength(26)
    expect(
      [...region().querySelectorAll('#statement-c10 del, #statement-c10 ins')].map((one) => one.textContent),
    ).toEqual(['6 June', 'should read: 5 June'])
    expect(document.getElementById('note-c16')).toHaveTextContent('Known on 6 February 2026.')
  })

  it('names the article, who published it and when, and that no page of it is known', async () => {
    const { user } = renderAt('/', <ArticleCheckPanel />)
    await ready()
    const name = await within(region()).findByText('“US-China trade talks open in London”')
    expect(name.closest('div')).toHaveTextContent('News article, publisher not stated, 9 June 2025.')
    expect(name.closest('div')).toHaveTextContent('no public address known')
    await user.click(name)
    expect(await screen.findByRole('dialog')).toHaveTextContent('Tier C only')
  })

  it('leaves out what tiers C and D alone say of it, and the name of the article with them', async () => {
    renderAt('/?tiers=ab', <ArticleCheckPanel />)
    await ready()
    expect(region()).toHaveTextContent('25 of 25 statements')
    expect(document.getElementById('note-c06')).toBeNull()
    expect(region()).not.toHaveTextContent('US-China trade talks open in London')
  })

  it('tells no verdict that came later with hindsight off', async () => {
    renderAt('/?hindsight=off', <ArticleCheckPanel />)
    await ready()
    expect(document.getElementById('note-c26')).toHaveTextContent('Checked with sources published later.')
    const days = [...region().querySelectorAll('[data-known]')].map((one) => one.getAttribute('data-known') ?? '')
    expect(days.filter((day) => day > '2025-06-09')).toEqual([])
  })

  it('is not there yet before the article, and says how to see it', async () => {
    const { user, address } = renderAt('/?round=geneva&hindsight=off', <ArticleCheckPanel />)
    expect(await screen.findByText('The article came out after Geneva')).toBeVisible()
    expect(region()).not.toHaveTextContent('2025')
    await user.click(screen.getByText('Turn hindsight on'))
    expect(address()).toBe('?round=geneva')
    expect(await ready()).toBeVisible()
  })

  it('keeps what bears the topic', async () => {
    renderAt('/?topic=students', <ArticleCheckPanel />)
    expect(await ready()).toHaveTextContent('One statement: it needs a closer word')
    expect(region()).toHaveTextContent('1 of 26 statements')
  })

  it('says why nothing is left', async () => {
    renderAt('/?country=MY', <ArticleCheckPanel />)
    expect(await screen.findByText(/No statements left/)).toBeVisible()
    expect(screen.getByText('Remove Malaysia')).toBeVisible()
  })

  it('says what failed', async () => {
    playFault('broken-json:claims')
    renderAt('/', <ArticleCheckPanel />)
    expect(await screen.findByRole('alert')).toHaveTextContent('claims.json is not valid JSON.')
  })

  it('says so when the file is empty', async () => {
    playFault('empty:claims')
    renderAt('/', <ArticleCheckPanel />)
    expect(await screen.findByText('The file of statements is empty')).toBeVisible()
  })
})
