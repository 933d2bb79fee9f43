import fc from 'fast-check'
import { expect, test } from 'vitest'
import { findingSources, findingText } from '#src/evidence/citing/cited.ts'
import { toCitation } from '#src/evidence/citing/to-citation.ts'
import { CHART_IDS } from '#src/filters/view.ts'
import { meta, sourceById } from '#tests/dataset/read.ts'
import { lensOf } from '#tests/evidence/lens-of.ts'
import { anyChartView, CHARTS } from './every-chart.ts'

const address = 'https://example.org/?round=busan'

test.each(CHART_IDS)('%s is cited as one sentence with its figures, a year, who says so and the address', (id) => {
  fc.assert(
    fc.property(anyChartView, (view) => {
      const chart = CHARTS[id](view)
      if (chart === null) return
      const lens = lensOf(view.round, view.hindsight === 'on')
      const cited = { finding: chart.finding, subtitle: 'Measured in 2025. By month.', model: chart.model }
      const sentence = toCitation(cited, { sources: sourceById, lens, dataDate: meta.dataDate, address })
      expect(sentence.startsWith(findingText(chart.finding))).toBe(true)
      expect(sentence.endsWith(`Truce Tracker, data of 23 November 2026, ${address}).`)).toBe(true)
      expect(sentence).toMatch(/\b(19|20)\d\d\b.*\(/)
      // Names of publishers may hold a full stop.
      expect(sentence.split(' (')[0]).not.toMatch(/\. [A-Z]/)
      expect(sentence).not.toMatch(/undefined|null|NaN|\n| {2}/)
      const publishers = findingSources(chart.finding).flatMap((source) => sourceById.get(source)?.publisher ?? [])
      expect(publishers.length === 0 || publishers.some((publisher) => sentence.includes(publisher))).toBe(true)
    }),
    { numRuns: id === 'long-view' ? 2 : 8 },
  )
})
