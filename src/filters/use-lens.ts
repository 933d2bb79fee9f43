import { useSuspenseQuery } from '@tanstack/react-query'
import { toLens, type Lens } from '#src/data/lens.ts'
import { metaQuery } from '#src/data/meta.ts'
import { roundsQuery, type Round } from '#src/data/rounds.ts'
import { useView } from './use-view.ts'
import { ALL_ROUNDS, DEFAULT_ROUND } from './view.ts'

export interface LensView {
  lens: Lens
  /** The round that is the lens; null when everything known is shown. */
  round: Round | null
  rounds: readonly Round[]
  /** Day on which the dataset was closed. */
  dataDate: string
}

/** The lens of the view: its day, its round, hindsight. Waits for the rounds. */
export function useLens(): LensView {
  const { view } = useView()
  // Asked for together before anything is drawn (data-of-page.ts); the hook for several is not among what the page starts with.
  const rounds = useSuspenseQuery(roundsQuery)
  const meta = useSuspenseQuery(metaQuery)
  const dataDate = meta.data.dataDate
  const rows = rounds.data.rows
  const round =
    view.round === ALL_ROUNDS
      ? null
      : (rows.find((row) => row.id === view.round) ?? rows.find((row) => row.id === DEFAULT_ROUND) ?? null)
  return { lens: toLens(round ?? ALL_ROUNDS, view.hindsight === 'on', dataDate), round, rounds: rows, dataDate }
}
