import type { Lens } from '#src/data/lens.ts'
import { toLens } from '#src/data/lens.ts'
import type { Found } from '#src/features/finding/found/found.ts'
import { toFound } from '#src/features/finding/found/to-found.ts'
import { CHARTS_OF_PAGE } from '#src/pages/charts-of-page.ts'
import * as all from '#tests/dataset/read.ts'

const DATA_DATE = all.meta.dataDate

/** The lens of a round. */
export function lensOf(id: string, hindsight: boolean): Lens {
  const round = all.rounds.find((one) => one.id === id)
  return toLens(round ?? 'all', hindsight, DATA_DATE)
}

/** All that can be found in the published files under a lens. */
export function findable(lens: Lens): Found[] {
  return toFound(
    { ...all, observations: new Map(all.series.map(({ id }) => [id, all.observationsOf(id)])) },
    { lens, dataDate: DATA_DATE, charts: CHARTS_OF_PAGE },
  )
}
