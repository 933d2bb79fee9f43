import fc from 'fast-check'
import { expect, it } from 'vitest'
import { fromAddress, toAddress } from '#src/filters/address.ts'
import { afterLink, afterStep, isStepFrom, NO_TRAIL, readTrail, settled, toUndo } from '#src/filters/undo/trail.ts'
import type { View } from '#src/filters/view.ts'
import { anyView } from '../any-view.ts'

/** What the browser does: entries behind, each with its view and its trail. */
interface Entry {
  readonly view: View
  readonly trail: typeof NO_TRAIL
}

const deed = fc.oneof(
  { weight: 3, arbitrary: anyView.map((view) => ({ does: 'step' as const, view })) },
  { weight: 1, arbitrary: fc.constant({ does: 'link' as const }) },
  { weight: 1, arbitrary: fc.constant({ does: 'undo' as const }) },
)

it('undoing a change gives the view before it, whatever links were followed since', () => {
  fc.assert(
    fc.property(anyView, fc.array(deed, { maxLength: 12 }), (first, deeds) => {
      let entries: Entry[] = [{ view: first, trail: NO_TRAIL }]
      // The views a person would expect to come back to, in turn.
      const undone: View[] = []
      const [reached, expected]: [unknown[], unknown[]] = [[], []]
      for (const done of deeds) {
        const here = entries.at(-1)
        if (here === undefined) throw new Error('undo left the page')
        if (done.does === 'step') {
          if (toAddress(done.view) === toAddress(here.view)) continue
          undone.push(here.view)
          entries = [...entries, { view: done.view, trail: afterStep(here.trail, toAddress(here.view)) }]
        } else if (done.does === 'link') entries = [...entries, { view: here.view, trail: afterLink(here.trail) }]
        else {
          entries = entries.slice(0, entries.length - toUndo(here.trail))
          reached.push(entries.at(-1)?.view)
          expected.push(undone.pop() ?? here.view)
        }
        const last = entries.at(-1)?.trail.steps.at(-1)
        reached.push(last && fromAddress(last.from))
        expected.push(undone.at(-1))
      }
      expect(reached).toEqual(expected)
    }),
  )
})

it('has no step where a replaced entry shows again what was before', () => {
  const opened = afterStep(afterStep(NO_TRAIL, ''), '?round=busan')
  expect(settled(opened, '?round=busan&theme=dark')).toEqual(opened)
  expect(settled(opened, '?round=busan')).toEqual({ at: 2, steps: [{ from: '', at: 1 }] })
  expect(toUndo(settled(opened, '?round=busan'))).toBe(2)
})

it('knows where Back is the step undone', () => {
  const opened = afterStep(NO_TRAIL, '?round=busan')
  expect(isStepFrom(opened, '?round=busan')).toBe(true)
  expect(isStepFrom(opened, '')).toBe(false)
  expect(isStepFrom(afterLink(opened), '?round=busan')).toBe(false)
  expect(isStepFrom(NO_TRAIL, '')).toBe(false)
})

it.each([null, undefined, 'x', {}, { trail: null }, { trail: { at: 'x', steps: [] } }, { trail: { at: 1 } }])(
  'reads nothing from %j',
  (kept) => {
    expect(readTrail(kept)).toBeNull()
  },
)

it('keeps no more than a hundred steps', () => {
  let trail = NO_TRAIL
  for (let step = 0; step < 300; step += 1) trail = afterStep(trail, `?month=${step}`)
  expect(trail.at).toBe(300)
  expect(trail.steps.length).toBe(100)
  expect(readTrail({ trail, other: 1 })).toEqual(trail)
})
