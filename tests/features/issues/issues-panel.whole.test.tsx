import { configure, screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import { playFault } from '#mocks/node.ts'
import { IssuesPanel } from '#src/features/issues/issues-panel.tsx'
import { renderAt } from '#tests/render-at.tsx'
import { issues, lensOf } from './records.ts'

const region = () => screen.getByRole('region', { name: 'Issues' })

// A page in full, read without a browser, on a machine that does other things too.
vi.setConfig({ testTimeout: 30_000 })
configure({ asyncUtilTimeout: 10_000 })

async function group(name: string) {
  // Asked by its heading, not by role: roles of a page this long take seconds to work out without a browser.
  const heading = await screen.findByText(name, { selector: 'h3' })
  const section = heading.closest('section')
  if (section === null) throw new Error(`No section under the heading ${name}`)
  return within(section)
}

/** Everything is here once the last chart has its headline. */
async function settled(container: HTMLElement) {
  await waitFor(() => expect(container.querySelector('[aria-busy="true"]')).toBeNull())
}

describe('IssuesPanel', () => {
  it('states how many issues were open on the day', async () => {
    renderAt('/', <IssuesPanel />)
    await group('Rare earths')
    const [finding] = within(region()).getAllByRole('heading', { level: 3 })
    expect(finding).toHaveTextContent('On 9 June 2025 eight issues were open and two partly settled; none was settled')
    expect(region()).toHaveTextContent('11 of 11 issues')
  })

  it('shows rare earths and technology access first, their leading issue in full', async () => {
    const { container } = renderAt('/', <IssuesPanel />)
    const rareEarths = await group('Rare earths')
    expect(rareEarths.getByText(/^Rare earths and magnets: the export licences/, { selector: 'h4' })).toBeVisible()
    expect(rareEarths.getByText('since 4 April 2025. Known on 9 June 2025.')).toBeVisible()
    const state = rareEarths.getAllByText('Open', { selector: 'button *' })[0]?.closest('button')
    expect(state).toHaveAttribute('data-known', '2025-06-08')
    const technology = await group('Technology access')
    expect(technology.getByText(/^US stops of late May 2025/, { selector: 'h4' })).toBeVisible()
    const names = [...container.querySelectorAll('section section')].map(
      (section) => document.getElementById(section.getAttribute('aria-labelledby') ?? '')?.textContent,
    )
    expect(names).toEqual(['Rare earths', 'Technology access', 'Students'])
  })

  it('sets what each side asks side by side, dated and sourced', async () => {
    renderAt('/?country=&topic=students', <IssuesPanel />)
    const students = await group('Students')
    for (const name of ['US asks', 'China asks']) {
      const side = students.getByRole('heading', { name }).parentElement
      const said = [...(side?.querySelectorAll('[data-known][data-source]') ?? [])].map((said) => said.textContent)
      expect(said.length).toBeGreaterThan(0)
    }
  })

  it('says so where a side made no statement by the day', async () => {
    const { user } = renderAt('/', <IssuesPanel />)
    const technology = await group('Technology access')
    await user.click(technology.getByRole('heading', { name: 'Chinese probes of US chip firms' }))
    expect(technology.getAllByText('No official statement found by 9 June 2025.')).toHaveLength(2)
  })

  it('opens an issue from its row in the overview', async () => {
    const { user } = renderAt('/', <IssuesPanel />)
    const rareEarths = await group('Rare earths')
    const title = rareEarths.getByRole('heading', { name: 'Magnet shipments after the licence rule' })
    expect(title.closest('details')).not.toHaveAttribute('open')
    await user.click(screen.getByRole('link', { name: 'Magnet shipments after the licence rule' }))
    expect(title.closest('details')).toHaveAttribute('open')
  })

  it('draws magnets, chips and students as figures named by what they find', async () => {
    renderAt('/', <IssuesPanel />)
    const rareEarths = await group('Rare earths')
    expect(
      await rareEarths.findByRole('figure', { name: /^China’s exports of rare-earth magnets fell 50\.7%/ }),
    ).toBeVisible()
    expect(await screen.findByRole('figure', { name: /^China’s share of US chip imports/ })).toBeVisible()
    expect(await screen.findByRole('figure', { name: /Chinese students were in the US in 2023\/24/ })).toBeVisible()
  })

  it('lists the seven elements under licence and sets the later five apart', async () => {
    const { container } = renderAt('/', <IssuesPanel />)
    await settled(container)
    const licensed = screen.getByRole('heading', { name: /^Export licence needed since 4 April 2025/ })
    expect(within(licensed.parentElement ?? container).getAllByRole('listitem')).toHaveLength(7)
    expect(screen.getByRole('heading', { name: /^Later: five more, announced on 9 October 2025/ })).toBeVisible()
  })

  it.each(['geneva', 'london', 'busan', 'beijing'])(
    'shows nothing known after %s with hindsight off',
    async (roundId) => {
      const { container } = renderAt(`/?round=${roundId}&hindsight=off`, <IssuesPanel />)
      await group('Rare earths')
      await settled(container)
      const days = [...container.querySelectorAll('[data-known]')].map(
        (element) => element.getAttribute('data-known') ?? '',
      )
      expect(days.length).toBeGreaterThan(30)
      expect(days.filter((day) => day > lensOf(roundId).day)).toEqual([])
      expect(screen.queryByText('What came of it')).toBeNull()
    },
  )

  it.each([
    ['country=JP', ['JP'], []],
    ['topic=rare-earths', [], ['rare-earths']],
    ['country=CN&topic=students', ['CN'], ['students']],
  ])('counts what %s keeps', async (query, country, topic) => {
    renderAt(`/?${query}`, <IssuesPanel />)
    const kept = issues.filter(
      (issue) =>
        (country.length === 0 || country.some((code) => issue.countries.includes(code))) &&
        (topic.length === 0 || topic.some((id) => issue.topics.includes(id))),
    )
    await waitFor(() => expect(region()).toHaveTextContent(`${kept.length} of 11 issues`))
    const rows = screen.getByRole('list', { name: 'State of each issue' })
    expect(within(rows).getAllByRole('link')).toHaveLength(kept.length)
  })

  it('says why nothing is left and offers a way out', async () => {
    const { user, address } = renderAt('/?topic=courts', <IssuesPanel />)
    expect(await screen.findByText('No issues left under these filters')).toBeVisible()
    await user.click(screen.getByRole('button', { name: 'Clear filters' }))
    await waitFor(() => expect(region()).toHaveTextContent('11 of 11 issues'))
    expect(address()).toBe('')
  })

  it('says that the issues failed and offers to try again', async () => {
    playFault('down:issues')
    renderAt('/', <IssuesPanel />)
    expect(await screen.findByRole('alert')).toHaveTextContent('The issues did not arrive')
    expect(screen.getByRole('button', { name: 'Try again' })).toBeVisible()
  })

  it('keeps the issues when the magnet figures fail', async () => {
    playFault('down:observations/rare-earth-magnet-exports')
    renderAt('/', <IssuesPanel />)
    const rareEarths = await group('Rare earths')
    expect(await rareEarths.findByRole('alert')).toHaveTextContent('The magnet exports did not arrive')
    expect(rareEarths.getByRole('heading', { name: /^Rare earths and magnets/ })).toBeVisible()
  })

  it('says so when the list of issues is empty', async () => {
    playFault('empty:issues')
    renderAt('/', <IssuesPanel />)
    expect(await screen.findByText('The file of issues is empty')).toBeVisible()
  })

  it('counts an issue that could not be read', async () => {
    playFault('bad-record:issues')
    renderAt('/', <IssuesPanel />)
    expect(await screen.findByText(/1 of 11 issues could not be read/)).toBeVisible()
  })

  it('shows markup in data as text', async () => {
    playFault('hostile:issues')
    const { container } = renderAt('/', <IssuesPanel />)
    await group('Rare earths')
    await settled(container)
    expect(container.querySelector('img, script')).toBeNull()
  })
})
