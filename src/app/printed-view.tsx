import { useQuery } from '@tanstack/react-query'
import { roundsQuery } from '#src/data/rounds.ts'
import { toAddress } from '#src/filters/address.ts'
import { useView } from '#src/filters/use-view.ts'
import { formatDate } from '#src/lib/words/format.ts'

/** On paper, what the filter bar says on screen: the round, hindsight, filters, and the address of the view. */
export function PrintedView() {
  const { view } = useView()
  const round = useQuery(roundsQuery).data?.rows.find((one) => one.id === view.round)
  const filters = [...view.country, ...view.topic]
  return (
    <p className="type-note mb-4 hidden border-b border-ink pb-2 print:block">
      <b>Truce Tracker</b>. {round ? `${round.label}, known on ${formatDate(round.start)}` : 'All rounds'}. Hindsight{' '}
      {view.hindsight}.{filters.length > 0 && ` Filters: ${filters.join(', ')}.`}
      {view.tiers === 'ab' && ' Tiers A and B only.'} Address: {toAddress(view) || '/'}
    </p>
  )
}
