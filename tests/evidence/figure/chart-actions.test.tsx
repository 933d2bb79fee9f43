import { screen, waitFor, within } from '@testing-library/react'
import Papa from 'papaparse'
import { Suspense } from 'react'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { ChartFigure } from '#src/evidence/figure/chart-figure.tsx'
import { findingText } from '#src/evidence/citing/cited.ts'
import { partnersOf } from '#tests/features/exports/data-of.ts'
import { renderAt } from '#tests/render-at.tsx'

const { finding, subtitle, model } = partnersOf('london')
const saved: { blob: Blob; name: string }[] = []

beforeEach(() => {
  saved.length = 0
  URL.createObjectURL = (blob: Blob) => {
    saved.push({ blob, name: '' })
    return 'blob:x'
  }
  URL.revokeObjectURL = () => undefined
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function click(this: HTMLAnchorElement) {
    const last = saved.at(-1)
    if (last) last.name = this.download
  })
})

const show = async (address: string) => {
  const view = renderAt(
    address,
    <Suspense fallback="Waiting">
      <ChartFigure id="partners" finding={finding} subtitle={subtitle} source="China Customs via press" model={model} />
    </Suspense>,
  )
  const figure = within(await screen.findByRole('figure', { name: findingText(finding) }))
  const open = async (name: string) => {
    await view.user.click(figure.getByRole('button', { name }))
  }
  return { ...view, figure, open }
}

describe('a chart taken away', () => {
  it('offers PNG, SVG and CSV in a menu', async () => {
    const { open } = await show('/')
    await open('Download')
    const menu = within(await screen.findByRole('menu', { name: 'Download' }))
    expect(menu.getAllByRole('menuitem').map((item) => item.textContent)).toEqual(['PNG', 'SVG', 'CSV', 'Copy image'])
    expect(screen.getByRole('dialog', { name: 'Download' })).toHaveAccessibleDescription(/^Images are light/)
  })

  it('closes the menu with Escape and gives the focus back', async () => {
    const { open, user, figure } = await show('/')
    await open('Download')
    await screen.findByRole('menu')
    await user.keyboard('{Escape}')
    await waitFor(() => expect(screen.queryByRole('menu')).toBeNull())
    await waitFor(() => expect(figure.getByRole('button', { name: 'Download' })).toHaveFocus())
  })

  it('saves its figures with the words of the view', async () => {
    const { open, user, figure } = await show('/?country=JP&hindsight=off')
    await open('Download')
    await user.click(await screen.findByRole('menuitem', { name: 'CSV' }))
    await figure.findByText('Saved as truce-tracker-partners-london.csv')
    expect(saved.map(({ name }) => name)).toEqual(['truce-tracker-partners-london.csv'])
    const text = await saved[0]?.blob.text()
    expect(text?.split('\r\n').slice(0, 6)).toEqual([
      `# ${findingText(finding)}`,
      `# ${subtitle}`,
      '# Round: London, known on 9 June 2025; country or region: Japan; what came later is left out',
      '# China Customs via press (tiers B and C). Data to May 2025.',
      '# Truce Tracker. Data of 23 November 2026. Figures as published, derived ones to eight digits; wording under the MIT licence.',
      expect.stringMatching(/^# http:\/\/localhost.*\?country=JP&hindsight=off$/),
    ])
    const { data } = Papa.parse<Record<string, string>>(text ?? '', {
      comments: '#',
      header: true,
      skipEmptyLines: true,
    })
    expect(data.map(({ series, value }) => [series, Number(value)])).toEqual(
      model.rows.map(({ name, point }) => [name, point.value]),
    )
  })

  it('says that an image could not be made, and what may be done', async () => {
    const { open, user, figure } = await show('/')
    // No page lays anything out here, so no letters can be measured.
    vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(null)
    await open('Download')
    await user.click(await screen.findByRole('menuitem', { name: 'SVG' }))
    await figure.findByText(
      'The image could not be made. The browser has no canvas to measure letters on. The CSV may still work.',
    )
    expect(saved).toEqual([])
    expect(document.querySelector('.force-light')).toBeNull()
  })

  it('is cited in a sentence that can be copied', async () => {
    const { open, user } = await show('/?country=JP')
    await open('Cite')
    const dialog = await screen.findByRole('dialog', { name: 'Cite this chart' })
    await waitFor(() =>
      expect(dialog).toHaveTextContent(
        new RegExp(`^${findingText(finding)}; China’s exports in May 2025.+, 9 June 2025; Truce Tracker`),
      ),
    )
    await user.click(within(dialog).getByRole('button', { name: 'Copy' }))
    expect(await within(dialog).findByText('Copied')).toBeInTheDocument()
    expect(await navigator.clipboard.readText()).toMatch(
      /Truce Tracker, data of 23 November 2026, http.*\?country=JP\)\.$/,
    )
  })
})
