import { useSuspenseQueries } from '@tanstack/react-query'
import { eventsQuery } from '#src/data/events.ts'
import { truceThen } from '#src/data/known.ts'
import { useTiers } from '#src/evidence/sources/use-sources.ts'
import { useLens } from '#src/filters/use-lens.ts'
import { KEY_FIGURE_QUERIES, toTrade } from '#src/features/overview/figures/key-figure-files.ts'
import { toDutiesRow } from '#src/features/overview/figures/to-duties-row.ts'
import { toLicencesRow } from '#src/features/overview/figures/to-licences-row.ts'
import { toTradeRow } from '#src/features/overview/figures/to-trade-row.ts'
import { toOverviewFinding } from './to-overview-finding.ts'
import { toSideTalks } from '#src/features/overview/side-talks/to-side-talks.ts'

/** What the Overview shows of the lens: the finding, four key figures, the truce, side talks. */
export function useOverview() {
  const view = useLens()
  const { lens } = view
  const sources = useTiers()
  const [exports, exportsYoy, imports, importsYoy, dutiesUs, dutiesCn, elements, truces, events] = useSuspenseQueries({
    queries: [...KEY_FIGURE_QUERIES, eventsQuery],
  })
  const trade = toTrade({
    exports: exports.data.rows,
    exportsYoy: exportsYoy.data.rows,
    imports: imports.data.rows,
    importsYoy: importsYoy.data.rows,
  })
  const drawing = { lens, sources, lensLabel: view.round?.label ?? '', dataDate: view.dataDate }
  return {
    ...view,
    loaded: { exports: exports.data, imports: imports.data, elements: elements.data, truces: truces.data },
    finding: toOverviewFinding({
      round: view.round,
      rounds: view.rounds,
      lens,
      levels: exports.data.rows,
      changes: exportsYoy.data.rows,
    }),
    rows: [
      ...trade.map((series) => toTradeRow(series, drawing)),
      toDutiesRow({ us: dutiesUs.data.rows, cn: dutiesCn.data.rows }, drawing),
      toLicencesRow(elements.data.rows, drawing),
    ],
    truce: truceThen(truces.data.rows, lens.day),
    sideTalks: toSideTalks(events.data.rows, lens),
  }
}
