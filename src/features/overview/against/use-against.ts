import { useSuspenseQueries } from '@tanstack/react-query'
import { elementsQuery } from '#src/data/elements.ts'
import { issuesQuery } from '#src/data/issues.ts'
import { observationsQuery } from '#src/data/observations.ts'
import { peopleQuery } from '#src/data/people.ts'
import type { Round } from '#src/data/rounds.ts'
import { trucesQuery } from '#src/data/truces.ts'
import { useLens } from '#src/filters/use-lens.ts'
import { toCame } from './to-came.ts'
import { toFigureRows } from './to-figure-rows.ts'
import { toIssueRows } from './to-issue-rows.ts'
import { toMoments } from './to-moments.ts'

/** The lens and a second round side by side; `pair` is null where the second is still to come and hindsight is off. */
export function useAgainst(against: Round) {
  const { lens, round } = useLens()
  const [exports, exportsYoy, imports, importsYoy, dutiesUs, dutiesCn, elements, truces, people, issues] =
    useSuspenseQueries({
      queries: [
        observationsQuery('gacc-exports-to-us'),
        observationsQuery('gacc-exports-to-us-yoy'),
        observationsQuery('gacc-imports-from-us'),
        observationsQuery('gacc-imports-from-us-yoy'),
        observationsQuery('tariff-us-added-legal'),
        observationsQuery('tariff-cn-added-legal'),
        elementsQuery,
        trucesQuery,
        peopleQuery,
        issuesQuery,
      ],
    })
  const pair = toMoments(lens, round, against)
  if (pair === null) return { lens, pair, figures: [], came: [], issues: [] }
  const figures = toFigureRows(pair, {
    trade: [
      {
        id: 'exports',
        name: 'China’s exports to the US',
        levelId: 'gacc-exports-to-us',
        levels: exports.data.rows,
        changeId: 'gacc-exports-to-us-yoy',
        changes: exportsYoy.data.rows,
      },
      {
        id: 'imports',
        name: 'China’s imports from the US',
        levelId: 'gacc-imports-from-us',
        levels: imports.data.rows,
        changeId: 'gacc-imports-from-us-yoy',
        changes: importsYoy.data.rows,
      },
    ],
    dutiesUs: dutiesUs.data.rows,
    dutiesCn: dutiesCn.data.rows,
    elements: elements.data.rows,
    truces: truces.data.rows,
  })
  return { lens, pair, figures, came: toCame(pair, people.data.rows), issues: toIssueRows(pair, issues.data.rows) }
}
