import { useSuspenseQueries } from '@tanstack/react-query'
import { elementsQuery } from '#src/data/elements.ts'
import { eventsQuery } from '#src/data/events.ts'
import { observationsQuery } from '#src/data/observations.ts'
import { trucesQuery } from '#src/data/truces.ts'
import { truceThen } from '#src/data/known.ts'
import { useSources } from '#src/evidence/use-sources.ts'
import { useLens } from '#src/filters/use-lens.ts'
import { toDutiesRow } from './to-duties-row.ts'
import { toLicencesRow } from './to-licences-row.ts'
import { toTradeRow } from './to-trade-row.ts'
import { toOverviewFinding } from './to-overview-finding.ts'
import { toSideTalks } from './to-side-talks.ts'

/** What the Overview shows of the lens: the finding, four key figures, the truce, side talks. */
export function useOverview() {
  const view = useLens()
  const { lens } = view
  const { byId: sources } = useSources()
  const [exports, exportsYoy, imports, importsYoy, dutiesUs, dutiesCn, elements, truces, events] = useSuspenseQueries({
    queries: [
      observationsQuery('gacc-exports-to-us'),
      observationsQuery('gacc-exports-to-us-yoy'),
      observationsQuery('gacc-imports-from-us'),
      observationsQuery('gacc-imports-from-us-yoy'),
      observationsQuery('tariff-us-added-legal'),
      observationsQuery('tariff-cn-added-legal'),
      elementsQuery,
      trucesQuery,
      eventsQuery,
    ],
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
      toTradeRow(
        {
          id: 'exports',
          name: 'China’s exports to the US',
          levelId: 'gacc-exports-to-us',
          levels: exports.data.rows,
          changeId: 'gacc-exports-to-us-yoy',
          changes: exportsYoy.data.rows,
        },
        drawing,
      ),
      toTradeRow(
        {
          id: 'imports',
          name: 'China’s imports from the US',
          levelId: 'gacc-imports-from-us',
          levels: imports.data.rows,
          changeId: 'gacc-imports-from-us-yoy',
          changes: importsYoy.data.rows,
        },
        drawing,
      ),
      toDutiesRow({ us: dutiesUs.data.rows, cn: dutiesCn.data.rows }, drawing),
      toLicencesRow(elements.data.rows, drawing),
    ],
    truce: truceThen(truces.data.rows, lens.day),
    sideTalks: toSideTalks(events.data.rows, lens),
  }
}
