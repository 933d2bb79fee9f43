import { useQuery } from '@tanstack/react-query'
import { metaQuery } from '#src/data/meta.ts'
import { roundsQuery } from '#src/data/rounds.ts'
import { useView } from './use-view.ts'
import { ALL_ROUNDS } from './view.ts'

/** The day of the lens, for what does not wait for it; undefined while it is not known. */
export function useLensDay(): string | undefined {
  const { view } = useView()
  const rounds = useQuery(roundsQuery).data?.rows
  const dataDate = useQuery(metaQuery).data?.dataDate
  return view.round === ALL_ROUNDS ? dataDate : rounds?.find((round) => round.id === view.round)?.start
}
