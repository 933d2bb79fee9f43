import { toLens, type Lens } from '#src/data/lens.ts'
import { meta, rounds } from '#tests/dataset/read.ts'

/** Ids of every lens the page knows: the rounds in their order, and all. */
export const LENS_IDS = [...rounds.map((round) => round.id), 'all']

/** The lens of a round of the published files, or of all. */
export function lensOf(id: string, hindsight = true): Lens {
  const round = rounds.find((one) => one.id === id)
  if (round === undefined && id !== 'all') throw new Error(`rounds.json has no ${id}`)
  return toLens(round ?? 'all', hindsight, meta.dataDate)
}
