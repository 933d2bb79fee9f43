import { describe, expect, it } from 'vitest'
import { CHART_IDS } from '#src/filters/view.ts'
import { LENS_IDS } from '#tests/evidence/lens-of.ts'
import { viewOf, CHARTS } from './every-chart.ts'
import { disorderOf, lostOf, overlapsOf } from './overlaps.ts'

/** The reading on a phone of 320 px and of 390 px, beside the time axis, over it on a desk, and in an image. */
const WIDTHS = [272, 296, 350, 528, 736, 848, 1152]
/** Narrower than any screen gives, labels stand where they can. */
const NARROWEST = 296
const VIEWS = (['on', 'off'] as const).flatMap((hindsight) =>
  [[], ['c', 'd'] as const].map((duties) => ({ hindsight, duties })),
)

describe.each(CHART_IDS)('the words of %s', (id) => {
  it.each(LENS_IDS)('stand apart at %s, with and without hindsight, at every width', (round) => {
    for (const { hindsight, duties } of VIEWS) {
      const model = CHARTS[id](viewOf({ round, hindsight, duties }))?.model
      if (model === undefined || (duties.length > 0 && id !== 'tariffs')) continue
      for (const width of WIDTHS) {
        expect({ width, hindsight, overlaps: overlapsOf(model, width) }).toEqual({ width, hindsight, overlaps: [] })
        if (model.kind === 'bars' || (model.kind === 'years' && model.panels !== undefined)) continue
        expect({ width, hindsight, lost: lostOf(model, width) }).toEqual({ width, hindsight, lost: [] })
        if (width < NARROWEST) continue
        expect({ width, hindsight, disorder: disorderOf(model, width) }).toEqual({ width, hindsight, disorder: [] })
      }
    }
  })
})
