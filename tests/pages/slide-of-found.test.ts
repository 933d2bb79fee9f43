import { describe, expect, it } from 'vitest'
import { issue as issueSchema } from '#src/data/records/issues.ts'
import { round as roundSchema } from '#src/data/records/rounds.ts'
import type { LeadsTo } from '#src/features/finding/found/found.ts'
import { toPlaceOnPage } from '#src/features/finding/found-note.tsx'
import { toFoundChange } from '#src/features/finding/found/to-found-change.ts'
import { fromAddress } from '#src/filters/address.ts'
import type { SlideId } from '#src/filters/view.ts'
import { slideOfFound } from '#src/pages/slide-of-found.ts'
import { readRows } from '#tests/read-rows.ts'

const rounds = await readRows('rounds', roundSchema)
const issues = await readRows('issues', issueSchema)

describe('the slide that holds what was found', () => {
  it.each<[LeadsTo, SlideId | null]>([
    [{ place: 'chart-decline' }, 'decline'],
    [{ place: 'chart-two-offices' }, 'decline'],
    [{ place: 'chart-magnets' }, 'rare-earths'],
    [{ place: 'chart-prices' }, null],
    [{ place: 'event-london-talks' }, 'timeline'],
    [{ place: `issue-${issues.find(({ group }) => group === 'technology-access')?.id}` }, 'technology-access'],
    [{ place: `issue-${issues.find(({ group }) => group === 'students')?.id}` }, null],
    [{ place: 'gap-anything' }, null],
    [{ place: 'source-anything' }, null],
    [{ element: 'Tb' }, 'rare-earths'],
    [{ person: 'scott-bessent' }, 'delegations'],
    [{ person: 'nobody-at-the-table' }, null],
    [{ round: 'busan' }, null],
  ])('%j: %s', (to, slide) => {
    expect(slideOfFound(to, { rounds, issues, round: 'london' })).toBe(slide)
  })
})

describe('the view after something was found', () => {
  const view = fromAddress('?country=JP&slide=title')
  it('goes to the slide, and clears filters only where they hide it', () => {
    const leadsTo = { place: 'chart-decline' }
    expect(toFoundChange(view, { leadsTo, isHidden: false, slide: 'decline' })).toEqual({ slide: 'decline' })
    expect(toFoundChange(view, { leadsTo, isHidden: true, slide: 'decline' })).toEqual({
      slide: 'decline',
      country: [],
      topic: [],
    })
    expect(toFoundChange(view, { leadsTo, isHidden: true, slide: null })).toBeNull()
  })
  it('takes the round and adds a filter once', () => {
    expect(toFoundChange(view, { leadsTo: { round: 'busan' }, isHidden: false, slide: null })).toEqual({
      round: 'busan',
    })
    expect(toFoundChange(view, { leadsTo: { country: 'KR' }, isHidden: false, slide: null })).toEqual({
      country: ['JP', 'KR'],
    })
    expect(toFoundChange(view, { leadsTo: { country: 'JP' }, isHidden: false, slide: null })).toBeNull()
  })
})

it('finds the same on the page, under the view of the talk and without its slides', () => {
  const view = fromAddress('?round=busan&country=JP&slide=title&deck=title,sources&every=20')
  expect(toPlaceOnPage(view, { place: 'gap-x' })).toBe('?round=busan&country=JP#gap-x')
  expect(toPlaceOnPage(view, { person: 'scott-bessent' })).toBe('?round=busan&country=JP&person=scott-bessent')
  expect(toPlaceOnPage(fromAddress(''), { place: 'gap-x' })).toBe('#gap-x')
})
