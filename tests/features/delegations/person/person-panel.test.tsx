// Both load on demand; loaded here so that no test waits for them.
import '#src/features/delegations/person/person-dialog.tsx'
import '#src/evidence/sources/source-popover.tsx'
import { screen, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { playFault } from '#mocks/node.ts'
import { NameParts } from '#src/features/delegations/person-name.tsx'
import { PersonPanel } from '#src/features/delegations/person/person-panel.tsx'
import { toPersonThen } from '#src/features/delegations/to-person.ts'
import { people, rounds } from '#tests/dataset/read.ts'
import { lensOf } from '#tests/evidence/lens-of.ts'
import { renderAt } from '#tests/render-at.tsx'

/** One name to open from; the rest of the region is none of this panel's. */
function Names() {
  const record = people.find(({ id }) => id === 'scott-bessent')
  const person = record && toPersonThen(record, rounds, lensOf('london'))
  return <PersonPanel>{person && <NameParts person={person} label="At the table in London" />}</PersonPanel>
}

/** Nothing asked for here is hidden; not asking element by element saves seconds. */
const QUICK = { hidden: true }
const SOON = { timeout: 10_000 }
const page = async (name: RegExp | string) => within(await screen.findByRole('dialog', { name, ...QUICK }, SOON))

describe('a name', () => {
  test('opens the page of the person as a step of the history', async () => {
    const { user, address, history } = renderAt('/', <Names />)
    const name = screen.getByRole('button', { name: 'Scott Bessent' })
    await user.click(name)
    expect(address()).toBe('?person=scott-bessent')
    expect(history).toEqual(['push'])
    const opened = await page('Scott Bessent')
    for (const part of ['Offices', 'At the table', 'Events', 'Said by or of them'])
      expect(opened.getByRole('heading', { level: 3, name: part, ...QUICK })).toBeInTheDocument()
  })
})

describe('an address with a person', () => {
  test('opens at their page: Chinese name, office then, tables, events, statements, each with sources', async () => {
    renderAt('/?person=wang-wentao', <Names />)
    const opened = await page('Wang Wentao 王文涛')
    expect(opened.getByText(/the office held then/)).toBeInTheDocument()
    const tables = within(opened.getByRole('region', { name: 'At the table', ...QUICK }))
    const [london, busan] = tables.getAllByRole('listitem', QUICK)
    expect(london).toHaveTextContent('London, as Minister of Commerce; not named at an earlier round')
    expect(busan).toHaveTextContent(/Busan.*later/)
    expect(tables.getByText(/no proof of absence/)).toBeInTheDocument()
    expect(opened.getByRole('link', { name: /Wang Wentao meets EU Commissioner/, ...QUICK })).toHaveAttribute(
      'href',
      '#event-2025-06-03-wang-sefcovic',
    )
    for (const item of opened.getAllByRole('listitem', QUICK)) {
      expect(item).toHaveAttribute('data-source')
      expect(item).toHaveAttribute('data-known')
    }
  })

  test('says so where the person had no part yet and hindsight is off', async () => {
    const { user, address, history } = renderAt('/?person=cai-qi&hindsight=off', <Names />)
    const opened = await page('Not part of the talks then')
    expect(opened.queryByText(/Cai Qi/)).not.toBeInTheDocument()
    await user.keyboard('{Escape}')
    expect(address()).toBe('?hindsight=off')
    expect(history).toEqual(['replace'])
  })

  test('says what did not arrive, with a second try', async () => {
    playFault('down:claims')
    renderAt('/?person=wang-wentao', <Names />)
    expect(await screen.findByRole('button', { name: 'Try again', ...QUICK }, SOON)).toBeInTheDocument()
  })
})
