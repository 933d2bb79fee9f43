import fc from 'fast-check'
import { expect, test } from 'vitest'
import { groupEvents } from '#src/charts/marks/event-groups.ts'
import { toStops } from '#src/charts/inspect/stops.ts'
import type { TimePlotModel } from '#src/charts/model.ts'
import { plotFrame } from '#src/charts/plot-frame.ts'
import { toEventLabels } from '#src/evidence/events/to-event-labels.ts'
import { toPlotEvents } from '#src/evidence/events/to-events.ts'
import { WHOLE_AXIS } from '#src/features/exports/to-range.ts'
import { toTimeline } from '#src/features/timeline/to-timeline.ts'
import { bears } from '#src/filters/narrow.ts'
import { PAGE_AXIS, positionOf, type TimeAxis } from '#src/lib/time-axis.ts'
import { countries, events, rounds, topics } from '#tests/dataset/read.ts'
import { LENS_IDS, lensOf } from '#tests/evidence/lens-of.ts'

const anyFilters = fc.record({
  round: fc.constantFrom(...LENS_IDS),
  hindsight: fc.boolean(),
  country: fc.uniqueArray(fc.constantFrom(...countries.map(({ code }) => code)), { maxLength: 3 }),
  topic: fc.uniqueArray(fc.constantFrom(...topics.map(({ id }) => id)), { maxLength: 2 }),
  axis: fc.constantFrom(PAGE_AXIS, WHOLE_AXIS, { start: '2025-05', months: 1 }),
  width: fc.constantFrom(288, 736, 1088),
})

const modelOn = (axis: TimeAxis, marks: ReturnType<typeof toPlotEvents>): TimePlotModel => ({
  kind: 'time',
  axis,
  unit: 'usd-bn',
  series: [],
  domain: [0, 1],
  ticks: [],
  height: 300,
  labelRows: 3,
  lens: null,
  events: marks,
})

test('whatever the filters, the axis marks the events of the timeline, each once', () => {
  fc.assert(
    fc.property(anyFilters, ({ round, hindsight, country, topic, axis, width }) => {
      const lens = lensOf(round, hindsight)
      const chosen = { country, topic }
      const listed = toTimeline(events, { rounds, lens, chosen })
      const within = [...listed.all.then, ...listed.all.later].filter(({ date }) => {
        const at = positionOf(date, axis)
        return at >= 0 && at <= axis.months
      })
      const kept = events.filter((event) => bears(event, chosen))
      const labels = toEventLabels(kept, rounds, { roundId: round, day: lens.day })
      const model = modelOn(axis, toPlotEvents(kept, { lens, axis, labels }))
      const ids = within.map(({ id }) => id).toSorted()
      expect(
        groupEvents(model, plotFrame(model, width))
          .flatMap((group) => group.events.map(({ id }) => id))
          .toSorted(),
      ).toEqual(ids)
      expect(
        toStops(model)
          .events.map(({ id }) => id)
          .toSorted(),
      ).toEqual(ids)
    }),
    { numRuns: 60 },
  )
})
