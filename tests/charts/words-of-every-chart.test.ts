import { describe, expect, it } from 'vitest'
import { CHART_IDS } from '#src/filters/view.ts'
import { LENS_IDS } from '#tests/evidence/lens-of.ts'
import { viewOf, CHARTS } from './every-chart.ts'
import { lostOf, overlapsOf } from './overlaps.ts'

/** The reading on a phone of 320 px and of 390 px, beside the time axis, over it on a desk, and in an image. */
const WIDTHS = [272, 296, 350, 528, 736, 848, 1152]

describe.each(CHART_IDS)('the words of %s', (id) => {
  it.each(LENS_IDS)('stand apart at %s, with and without hindsight, at every width', (round) => {
    for (const hindsight of ['on', 'off'] as const) {
      const model = CHARTS[id](viewOf({ round, hindsight, duties: ['c', 'd'] }))?.model
      if (model === undefined) continue
      for (const width of WIDTHS) {
        expect({ width, hindsight, overlaps: overlapsOf(model, width) }).toEqual({ width, hindsight, overlaps: [] })
        if (model.kind === 'bars' || (model.kind === 'years' && model.panels !== undefined)) continue
        expect({ width, hindsight, lost: lostOf(model, width) }).toEqual({ width, hindsight, lost: [] })
      }
    }
  })
})
