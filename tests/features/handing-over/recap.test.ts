import { describe, expect, it } from 'vitest'
import { addShown, toRecap } from '#src/features/handing-over/recap.ts'

const AT = Date.UTC(2026, 10, 24, 9, 0)
const OPTIONS = { address: 'https://truce.example/', now: AT + 125_000, ahead: 60 }
const shown = (seconds: number, name: string) => ({ at: AT + seconds * 1000, name, query: `?slide=${name}` })

describe('a recap', () => {
  it('tells what was shown, when, for how long and where it opens, in order', () => {
    expect(toRecap([shown(0, 'title'), shown(30, 'decline')], OPTIONS)).toBe(
      [
        'Truce Tracker, shown on 24 November 2026, 10:00 to 10:02',
        '1. 10:00, 30 s: title\n   https://truce.example/?slide=title',
        '2. 10:00, 1 min 35 s: decline\n   https://truce.example/?slide=decline',
      ].join('\n'),
    )
  })

  it('leaves out slides that were passed over, never the last', () => {
    const recap = toRecap([shown(0, 'title'), shown(1, 'round'), shown(124, 'decline')], OPTIONS)
    expect(recap.match(/\?slide=\w+/g)).toEqual(['?slide=round', '?slide=decline'])
  })

  it('is empty where nothing was shown', () => {
    expect(toRecap([], OPTIONS)).toBe('')
  })

  it('notes a slide once while it stays', () => {
    const once = addShown([], shown(0, 'title'))
    expect(addShown(once, shown(5, 'title'))).toEqual(once)
    expect(addShown(once, shown(5, 'round'))).toHaveLength(2)
  })
})
