import { describe, expect, it } from 'vitest'
import { toPlotEvents } from '#src/evidence/events/to-events.ts'
import { toEventLabels } from '#src/evidence/events/to-event-labels.ts'
import { MEASURES } from '#src/filters/view.ts'
import { lostOf, overlapsOf } from '#tests/charts/overlaps.ts'
import { events, rounds } from '#tests/dataset/read.ts'
import { LENS_IDS, lensOf } from '#tests/evidence/lens-of.ts'
import { declineOf, tariffsOf } from '#tests/features/exports/data-of.ts'

const WIDTHS = [272, 736, 1152]

/** The events as the page shows them over the exports. */
function eventsOf(id: string, hindsight: boolean) {
  const lens = lensOf(id, hindsight)
  const labels = toEventLabels(events, rounds, { roundId: id === 'all' ? null : id, day: lens.day })
  return toPlotEvents(events, { lens, labels })
}

describe('words over the decline', () => {
  it.each(LENS_IDS.flatMap((id) => MEASURES.map((measure) => [id, measure] as const)))(
    'stand apart at %s by %s, all of them, at every width',
    (id, measure) => {
      for (const hindsight of [true, false]) {
        const { model } = declineOf(id, measure, hindsight, { events: eventsOf(id, hindsight) })
        for (const width of WIDTHS) {
          expect({ width, overlaps: overlapsOf(model, width) }).toEqual({ width, overlaps: [] })
          expect({ width, lost: lostOf(model, width) }).toEqual({ width, lost: [] })
        }
      }
    },
  )
})

describe('words over the duties', () => {
  it.each(LENS_IDS)('stand apart at %s, with other reckonings beside them', (id) => {
    const { model } = tariffsOf(id, true, ['c', 'd'])
    for (const width of WIDTHS) {
      expect({ width, overlaps: overlapsOf(model, width) }).toEqual({ width, overlaps: [] })
      expect({ width, lost: lostOf(model, width) }).toEqual({ width, lost: [] })
    }
  })
})

describe('a figure written beside its column', () => {
  it.each(LENS_IDS)('keeps at %s the letter of a weak tier', (id) => {
    for (const measure of ['mom', 'yoy'] as const) {
      const { model } = declineOf(id, measure, false)
      const last = model.series[0]?.points.findLast((point) => !point.isTableOnly && point.value !== null)
      expect(model.labels?.map(({ weakTier }) => weakTier)).toEqual(last ? [last.weakTier] : [])
    }
  })
})
