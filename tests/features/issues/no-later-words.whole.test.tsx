import { configure, screen, waitFor } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import { namesLaterDay } from '#src/data/known.ts'
import { IssuesPanel } from '#src/features/issues/issues-panel.tsx'
import { formatDate } from '#src/lib/words/format.ts'
import { renderAt } from '#tests/render-at.tsx'
import { issues, lensOf, rounds } from './records.ts'

vi.setConfig({ testTimeout: 60_000 })
configure({ asyncUtilTimeout: 20_000 })

/** Words of the texts known later only: agreements, notices and goods that a reader of the day could not have met. */
const ARISEN = [
  ['Announcement 57', '2025-10-09'],
  ['Announcement 70', '2025-11-07'],
  ['Announcement 72', '2025-11-09'],
  ['October package', '2025-10-09'],
  ['general licence', '2025-11-01'],
  ['affiliates rule', '2025-09-29'],
  ['H200', '2025-12-08'],
  ['RTX Pro', '2025-09-17'],
  ['A later dataset', '2026-11-23'],
  ['green channel', '2025-06-07'],
  ['special channel', '2025-11-05'],
  ['holmium', '2025-10-09'],
] as const

/** Days that lay ahead and were known to: ends of terms, starts of rules. Projections name years of their own. */
const planned = (day: string) =>
  issues.flatMap((issue) => issue.ahead.filter((row) => row.known <= day).map((row) => row.date))

/** The sentences on the page, each with nothing around it. */
function sentences(container: HTMLElement): string[] {
  const walker = document.createTreeWalker(container, NodeFilter.SHOW_TEXT)
  const found: string[] = []
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) found.push(node.textContent ?? '')
  return found
}

describe.each(['geneva', 'london', 'busan'])('the words of the region at %s with hindsight off', (roundId) => {
  it('name no round, notice or day that was not known then, also with every fold open', async () => {
    const { day } = lensOf(roundId)
    const { container, user } = renderAt(`/?round=${roundId}&hindsight=off`, <IssuesPanel />)
    await screen.findByText('Rare earths', { selector: 'h3' })
    for (const fold of container.querySelectorAll<HTMLElement>('li[id^="issue-"] > details > summary'))
      await user.click(fold)
    await waitFor(() => expect(container.querySelector('[aria-busy="true"]')).toBeNull())
    const text = sentences(container)
    expect(text.length).toBeGreaterThan(200)

    const later = rounds.filter(
      (round) => round.start > day && round.label !== 'Washington' && round.label !== 'Beijing',
    )
    // Wang and Šefčovič met in Paris before London; the EU summit of July 2025 was in Beijing.
    const names = later.map((round) => round.label).filter((label) => label !== 'Paris')
    const words = [...names, ...ARISEN.filter(([, known]) => known > day).map(([word]) => word)]
    expect(text.filter((one) => words.some((word) => one.toLowerCase().includes(word.toLowerCase())))).toEqual([])

    const told = (one: string) =>
      planned(day).reduce(
        (rest, date) => rest.replaceAll(formatDate(date), '').replace(`from ${date.slice(0, 4)}`, ''),
        one,
      )
    const isAxis = (one: string) => /^\d{4}$/.test(one)
    const dated = text.filter((one) => !isAxis(one) && !one.includes('scenario') && namesLaterDay(told(one), day))
    expect(dated).toEqual([])
  })
})
