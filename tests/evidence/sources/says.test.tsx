// The panel of sources loads on demand; loaded here so that no test waits for it.
import '#src/evidence/sources/source-popover.tsx'
import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { playFault } from '#mocks/node.ts'
import type { Cited } from '#src/evidence/citing/cited.ts'
import { Says } from '#src/evidence/sources/says.tsx'
import { SourceCount } from '#src/evidence/sources/source-count.tsx'
import { conflicts, observationOf, sources } from '#tests/dataset/read.ts'
import { renderAt } from '#tests/render-at.tsx'
import { byId } from '#src/lib/by-id.ts'

const may = observationOf('gacc-exports-to-us', '2025-05')
const byIdOfSource = byId(sources)

const CITED: Cited = {
  text: '12.7%',
  label: 'China’s exports to the US, May 2025 on April 2025',
  sourceIds: may.sourceIds,
  known: '2025-06-09',
  status: 'derived',
  formula: '28.819 ÷ 33.024 − 1 = −12.73%',
  formulaTerms: 'May 2025 ÷ April 2025',
  refs: ['series:gacc-exports-to-us@2025-05'],
}

const open = async (cited: Cited, address = '/') => {
  const view = renderAt(address, <Says cited={cited} />)
  await view.user.click(screen.getByRole('button', { name: cited.text }))
  const dialog = await screen.findByRole('dialog', { name: `Source of ${cited.text}` })
  return { ...view, dialog, panel: within(dialog) }
}

const tierOf = (id: string) => byIdOfSource.get(id)?.tier ?? ''
/** The sources of May 2025 as they are listed: the best tier first. */
const bestFirst = may.sourceIds.toSorted((a, b) => tierOf(a).localeCompare(tierOf(b)))

describe('a cited figure', () => {
  it('carries its sources and the day it became known', () => {
    renderAt('/', <Says cited={CITED} />)
    const figure = screen.getByRole('button', { name: '12.7%' })
    expect(figure).toHaveAttribute('data-source', may.sourceIds.join(' '))
    expect(figure).toHaveAttribute('data-known', '2025-06-09')
    expect(figure).toHaveAttribute('aria-expanded', 'false')
  })

  it('opens its source: the arithmetic, who says so with tier and date, when it was known', async () => {
    const { panel } = await open(CITED)
    expect(panel.getByText('Derived')).toBeInTheDocument()
    expect(panel.getByText(/28\.819 ÷ 33\.024/)).toBeInTheDocument()
    expect(panel.getByText('May 2025 ÷ April 2025')).toBeInTheDocument()
    expect(panel.getByText('Known since 9 June 2025.')).toBeInTheDocument()
    const rows = within(await panel.findByRole('list', { name: 'Says who' })).getAllByRole('listitem')
    expect(rows.length).toBe(may.sourceIds.length)
    for (const [index, id] of bestFirst.entries()) {
      const source = byIdOfSource.get(id)
      expect(rows[index]).toHaveTextContent(source?.publisher ?? 'missing')
      expect(rows[index]).toHaveTextContent(new RegExp(`^Tier ${source?.tier}`))
    }
  })

  it('links to pages only in a new window that is told nothing', async () => {
    const { panel } = await open(CITED)
    const links = within(await panel.findByRole('list', { name: 'Says who' })).getAllByRole('link')
    expect(links.map((link) => link.getAttribute('href'))).toEqual(
      bestFirst.flatMap((id) => byIdOfSource.get(id)?.url ?? []),
    )
    for (const link of links) {
      expect(link).toHaveAttribute('target', '_blank')
      expect(link).toHaveAttribute('rel', 'noopener noreferrer')
    }
  })

  it('says where sources disagree, and what is used', async () => {
    const conflict = conflicts.find((one) => one.about.length > 0)
    expect(conflict).toBeDefined()
    const { panel } = await open({ ...CITED, refs: conflict?.about ?? [] })
    expect(await panel.findByText('Sources disagree')).toBeInTheDocument()
    expect(panel.getByText(conflict?.resolution ?? '')).toBeInTheDocument()
    const [others] = await panel.findAllByRole('list', { name: 'Other reports' })
    expect(others?.children).toHaveLength(conflict?.sourceIds.filter((id) => !CITED.sourceIds.includes(id)).length ?? 0)
  })

  it('keeps silent about a disagreement that came later, with hindsight off', async () => {
    const later = conflicts.find((one) => one.about.length > 0 && one.known > '2025-06-09')
    const { panel } = await open({ ...CITED, refs: later?.about ?? [] }, '/?hindsight=off')
    await panel.findAllByRole('listitem')
    expect(later).toBeDefined()
    expect(panel.queryByText(later?.resolution ?? '')).not.toBeInTheDocument()
  })

  it('opens by key, closes with Escape, and gives the focus back', async () => {
    const { user } = renderAt('/', <Says cited={CITED} />)
    await user.tab()
    const figure = screen.getByRole('button', { name: '12.7%' })
    expect(figure).toHaveFocus()
    await user.keyboard('{Enter}')
    const dialog = await screen.findByRole('dialog')
    expect(figure).toHaveAttribute('aria-expanded', 'true')
    await waitFor(() => expect(dialog).toHaveFocus())
    await user.keyboard('{Escape}')
    await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument())
    await waitFor(() => expect(figure).toHaveFocus())
    expect(figure).toHaveAttribute('aria-expanded', 'false')
  })

  it('closes by its button', async () => {
    const { user, panel } = await open(CITED)
    await user.click(panel.getByRole('button', { name: 'Close' }))
    await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument())
  })

  it('stands with its ids where the list of sources does not come', async () => {
    playFault('down:sources')
    const { panel } = await open(CITED)
    expect(panel.getByText(new RegExp(`list of sources is not here yet: ${may.sourceIds[0]}`))).toBeInTheDocument()
  })

  it('shows markup in the data as plain text, and no link to a script', async () => {
    playFault('hostile:sources')
    const { dialog, panel } = await open(CITED)
    const [row] = await panel.findAllByRole('listitem')
    expect(row).toHaveTextContent('<script>alert(2)</script>')
    expect(dialog.querySelectorAll('script, img')).toHaveLength(0)
    expect(panel.queryAllByRole('link')).toEqual([])
  })
})

describe('an item of prose', () => {
  it('counts its sources and wears the badge of weak ones alone', async () => {
    const weak = sources.find((source) => source.tier === 'D')
    const good = sources.find((source) => source.tier === 'A')
    const label = 'A statement'
    renderAt(
      '/',
      <>
        <SourceCount cited={{ label, sourceIds: [weak?.id ?? ''], known: '2025-06-09' }} />
        <SourceCount cited={{ label, sourceIds: [weak?.id ?? '', good?.id ?? ''], known: '2025-06-09' }} />
      </>,
    )
    expect(await screen.findByText('Tier D only')).toBeInTheDocument()
    expect(screen.getByRole('button', { name: '1 source' })).toBeInTheDocument()
    expect(screen.getByRole('button', { name: '2 sources' })).toBeInTheDocument()
    expect(screen.getAllByText(/^Tier . only$/)).toHaveLength(1)
  })
})
