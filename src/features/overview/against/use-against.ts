import { useSuspenseQueries } from '@tanstack/react-query'
import { issuesQuery } from '#src/data/issues.ts'
import { peopleQuery } from '#src/data/people.ts'
import type { Round } from '#src/data/rounds.ts'
import { useLens } from '#src/filters/use-lens.ts'
import { KEY_FIGURE_QUERIES, toTrade } from '#src/features/overview/figures/key-figure-files.ts'
import { toCame } from './to-came.ts'
import { toFigureRows } from './to-figure-rows.ts'
import { toIssueRows } from './to-issue-rows.ts'
import { toMoments } from './to-moments.ts'

/** The lens and a second round side by side; `pair` is null where the second is still to come and hindsight is off. */
export function useAgainst(against: Round) {
  const { lens, round } = useLens()
  const [exports, exportsYoy, imports, importsYoy, dutiesUs, dutiesCn, elements, truces, people, issues] =
    useSuspenseQueries({
      queries: [...KEY_FIGURE_QUERIES, peopleQuery, issuesQuery],
    })
  const pair = toMoments(lens, round, against)
  if (pair === null) return { lens, pair, figures: [], came: [], issues: [] }
  const figures = toFigureRows(pair, {
    trade: toTrade({
      exports: exports.data.rows,
      exportsYoy: exportsYoy.data.rows,
      imports: imports.data.rows,
      importsYoy: importsYoy.data.rows,
    }),
    dutiesUs: dutiesUs.data.rows,
    dutiesCn: dutiesCn.data.rows,
    elements: elements.data.rows,
    truces: truces.data.rows,
  })
  return { lens, pair, figures, came: toCame(pair, people.data.rows), issues: toIssueRows(pair, issues.data.rows) }
}
