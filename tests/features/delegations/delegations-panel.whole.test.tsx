import { screen, within } from '@testing-library/react'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { playFault } from '#mocks/node.ts'
import { DelegationsPanel } from '#src/features/delegations/delegations-panel.tsx'
import { renderAt } from '#tests/render-at.tsx'
import { DATA_DATE, people, rounds } from './records.ts'

const region = () => screen.findByRole('region', { name: 'Delegations' })
/** Nothing in the panel is hidden from listeners without styles; not asking element by element saves seconds. */
const QUICK = { hidden: true }

/** The sentence over the panel, once its data is here. */
const finding = async () => {
  const [first] = await screen.findAllByRole('heading', { level: 3, ...QUICK }, { timeout: 5000 })
  return first
}
const namesAt = (label: string) =>
  within(screen.getByRole('group', { name: label }))
    .getAllByRole('heading', { level: 4 })
    .map((heading) => heading.textContent)

describe('a round', () => {
  test('London faces three against three, heads first, with offices and Chinese names', async () => {
    renderAt('/', <DelegationsPanel />)
    expect(await finding()).toHaveTextContent(
      'Three a side named in London: Howard Lutnick and Wang Wentao had not been named in Geneva',
    )
    expect(namesAt('United States, at the table in London')).toEqual([
      'Scott Bessent',
      'Howard Lutnick',
      'Jamieson Greer',
    ])
    expect(namesAt('China, at the table in London')).toEqual([
      'He Lifeng 何立峰',
      'Wang Wentao 王文涛',
      'Li Chenggang 李成钢',
    ])
    const china = within(screen.getByRole('group', { name: 'China, at the table in London' }))
    const [head] = china.getAllByRole('listitem')
    expect(head).toHaveTextContent('Head of delegation')
    expect(head).toHaveTextContent('Vice Premier of the State Council; CPC Political Bureau member')
    expect(head).toHaveTextContent('Economist trained at Xiamen University')
    expect(china.getByText('何立峰')).toHaveAttribute('lang', 'zh-Hans')
    expect(
      within(head ?? document.body).getByRole('img', {
        name: 'At Geneva and London; later at Stockholm, Madrid, Kuala Lumpur, Busan, Paris and Seoul',
      }),
    ).toBeInTheDocument()
    expect(china.getByText(/^Among others;/)).toBeInTheDocument()
  })

  test('the other people stand in groups by kind', async () => {
    renderAt('/', <DelegationsPanel />)
    await finding()
    for (const name of [
      'Leaders',
      'At an earlier table, not named at this one',
      'Officials',
      'Spokespeople',
      'Analysts',
      'At later tables',
    ])
      expect(screen.getByRole('heading', { level: 3, name })).toBeInTheDocument()
    expect(screen.getByRole('heading', { level: 4, name: /Mark Carney/ })).toBeInTheDocument()
  })

  test('a name opens its sources, and says which', async () => {
    renderAt('/', <DelegationsPanel />)
    await finding()
    const us = within(screen.getByRole('group', { name: 'United States, at the table in London' }))
    const name = us.getByRole('button', { name: 'Scott Bessent' })
    const record = people.find(({ id }) => id === 'scott-bessent')
    expect(name).toHaveAttribute('data-source', record?.sourceIds.join(' '))
    expect(name).toHaveAttribute('aria-haspopup', 'dialog')
  })

  test('an unnamed side is said to be unnamed, never left blank', async () => {
    renderAt('/?round=washington-aug', <DelegationsPanel />)
    await finding()
    const us = screen.getByRole('group', { name: 'United States, at the table in Washington' })
    expect(us).toHaveTextContent('Not named in the sources seen.')
  })

  test('reading unfolds on request', async () => {
    const { user } = renderAt('/', <DelegationsPanel />)
    await finding()
    const more = screen.getByRole('button', { name: 'More on Scott Bessent' })
    expect(more).toHaveAttribute('aria-expanded', 'false')
    await user.click(more)
    expect(screen.getByRole('button', { name: 'Less on Scott Bessent' })).toHaveAttribute('aria-expanded', 'true')
  })
})

describe('hindsight off', () => {
  test.each(rounds.map(({ id, start }) => [id, start]))('%s shows nothing known after %s', async (id, start) => {
    renderAt(`/?round=${id}&hindsight=off`, <DelegationsPanel />)
    await finding()
    const dated = [...(await region()).querySelectorAll('[data-known]')].map((item) => item.getAttribute('data-known'))
    expect(dated.length).toBeGreaterThan(0)
    expect(dated.filter((day) => day === null || day > start)).toEqual([])
    for (const { label } of rounds.filter((other) => other.start > start))
      expect(await region()).not.toHaveTextContent(`at the table in ${label}`)
  })

  test('with hindsight later rounds and people are there, dated', async () => {
    renderAt('/', <DelegationsPanel />)
    await finding()
    expect(screen.getByRole('heading', { level: 4, name: /Cai Qi/ }).closest('li')).toHaveAttribute(
      'data-known',
      '2025-10-30',
    )
    expect(await region()).toHaveTextContent('from 30 October 2025')
  })
})

describe('all rounds beside one', () => {
  test('are unfolded on request, the later ones hollow and apart', async () => {
    const { user } = renderAt('/', <DelegationsPanel />)
    await finding()
    const fold = screen.getByRole('heading', { level: 3, name: 'Who was at which table' })
    await user.click(fold)
    expect(fold.closest('details')).toHaveAttribute('open')
    const table = screen.getByRole('table', { name: 'People named at each round, by side', ...QUICK })
    expect(within(table).getAllByRole('columnheader', QUICK)).toHaveLength(rounds.length + 1)
  })

  test('without hindsight are those opened by then', async () => {
    renderAt('/?round=stockholm&hindsight=off', <DelegationsPanel />)
    await finding()
    const table = screen.getByRole('table', { name: 'People named at each round, by side', ...QUICK })
    const heads = within(table).getAllByRole('columnheader', QUICK)
    expect(heads.map((head) => head.querySelector('button')?.textContent)).toEqual([
      undefined,
      'Geneva',
      'London',
      'Stockholm',
    ])
  })
})

describe('all rounds', () => {
  test('a table of who sat where, with words for its marks', async () => {
    renderAt('/?round=all', <DelegationsPanel />)
    const table = await screen.findByRole('table', { name: 'People named at each round, by side' })
    const heads = within(table).getAllByRole('columnheader')
    expect(heads.map((head) => head.querySelector('button')?.textContent)).toEqual([
      undefined,
      ...rounds.toSorted((a, b) => a.start.localeCompare(b.start)).map(({ label }) => label),
    ])
    const rows = within(table).getAllByRole('row', QUICK)
    const rowOf = (name: string) => rows.find((row) => row.textContent.startsWith(name)) ?? table
    const row = rowOf('Li Chenggang')
    expect(
      within(row)
        .getAllByRole('cell')
        .map((cell) => cell.textContent),
    ).toEqual([
      'at the table',
      'at the table',
      'at the table',
      'head',
      'at the table',
      'at the table',
      'not named',
      'at the table',
      'not named',
      'not named',
    ])
    expect(within(rowOf('Howard Lutnick')).getAllByRole('cell')[1]).toHaveTextContent('new')
    expect(within(rowOf('Liao Min')).getAllByRole('cell')[5]).not.toHaveTextContent('new')
    const lists = rowOf('United States')
    expect(within(lists).getAllByRole('cell')[1]).toHaveTextContent('full list')
    expect(within(lists).getAllByRole('cell')[3]).toHaveTextContent('not named')
    expect(within(lists).getAllByRole('cell')[0]).toHaveTextContent('list incomplete')
  })
})

describe('filters', () => {
  test('a side keeps itself and says what it left out', async () => {
    renderAt('/?country=US', <DelegationsPanel />)
    await finding()
    expect(screen.queryByRole('group', { name: /^China, at the table/ })).not.toBeInTheDocument()
    expect(await region()).toHaveTextContent('Left out by the filters.')
    expect(await region()).toHaveTextContent('8 of 21 people')
  })

  test('the host keeps the table whole, a topic keeps everything', async () => {
    renderAt('/?country=GB&topic=rare-earths', <DelegationsPanel />)
    await finding()
    expect(namesAt('China, at the table in London')).toHaveLength(3)
    expect(await region()).toHaveTextContent('6 of 21 people')
  })

  test('a country of no one says why and offers a way out', async () => {
    const { user, address } = renderAt('/?country=JP', <DelegationsPanel />)
    await user.click(await screen.findByRole('button', { name: 'Remove Japan' }))
    expect(screen.getByRole('heading', { level: 2, name: 'Delegations' })).toHaveFocus()
    expect(await finding()).toHaveTextContent('Three a side')
    expect(address()).toBe('')
  })

  test('counts on screen equal the names on screen and the files', async () => {
    const filters = fc.record({
      round: fc.constantFrom(...rounds.map(({ id }) => id), 'all'),
      country: fc.uniqueArray(fc.constantFrom('US', 'CN', 'CA', 'EU', 'GB', 'KR'), { minLength: 1, maxLength: 3 }),
    })
    await fc.assert(
      fc.asyncProperty(filters, async ({ round, country }) => {
        const { unmount } = renderAt(`/?round=${round}&country=${country.join(',')}`, <DelegationsPanel />)
        const panel = await region()
        await within(panel).findByText(/No people left|people$/, { selector: 'p' })
        const cards = within(panel).queryAllByRole('heading', { level: 4, ...QUICK }).length
        // Of one round, the table of all rounds names again those who stand in cards.
        const rows = (round === 'all' ? within(panel).queryAllByRole('rowheader', QUICK) : []).filter(
          (head) => head.getAttribute('scope') === 'row',
        ).length
        expect(panel).toHaveTextContent(
          cards + rows === 0 ? `${people.length} people in all` : `${cards + rows} of ${people.length} people`,
        )
        unmount()
      }),
      { numRuns: 6 },
    )
  })
})

describe('bad replies', () => {
  test('people that do not arrive are said to be missing, with a second try', async () => {
    playFault('down:people')
    renderAt('/', <DelegationsPanel />)
    const alert = await screen.findByRole('alert')
    expect(alert).toHaveTextContent('The delegations did not arrive')
    expect(alert).toHaveTextContent('people.json answered 503.')
    expect(within(alert).getByRole('button', { name: 'Try again' })).toBeInTheDocument()
  })

  test('an empty list of people says so', async () => {
    playFault('empty:people')
    renderAt('/', <DelegationsPanel />)
    expect(await screen.findByText('No one is listed')).toBeInTheDocument()
  })

  test('an empty list of rounds still shows the people', async () => {
    playFault('empty:rounds')
    renderAt('/', <DelegationsPanel />)
    expect(await finding()).toHaveTextContent('No round is listed')
    expect(screen.getAllByRole('heading', { level: 4 })).toHaveLength(people.length)
  })

  test('one bad record is counted, its seat stays', async () => {
    playFault('bad-record:people')
    renderAt('/', <DelegationsPanel />)
    await finding()
    expect(screen.getByText(/^1 of 21 people could not be read/)).toBeInTheDocument()
    expect(namesAt('China, at the table in London')).toContain('Name could not be read')
  })

  test('markup in the data is text, and a script is no link', async () => {
    playFault('hostile:people,hostile:rounds')
    renderAt('/', <DelegationsPanel />)
    await finding()
    const panel = await region()
    expect(panel.querySelector('script, img')).toBeNull()
    expect(within(panel).queryByRole('link')).not.toBeInTheDocument()
    expect(panel).toHaveTextContent('<script>alert(2)</script>')
  })
})

test('the data closed on the day that the tests count from', async () => {
  renderAt('/?round=all', <DelegationsPanel />)
  await finding()
  expect(DATA_DATE).toBe('2026-11-23')
  expect(await region()).toHaveTextContent('Rounds opened by 23 November 2026.')
})
