import { useQuery } from '@tanstack/react-query'
import { roundsQuery } from '#src/data/rounds.ts'
import { useCommands } from '#src/ui/commands/use-commands.ts'
import type { Command } from '#src/ui/commands/command-list.ts'
import { neighbourRound } from '#src/filters/rounds/to-rail.ts'
import { useLensDay } from './use-lens-day.ts'
import { useView } from './use-view.ts'
import { ALL_ROUNDS, isNarrowed, type View } from './view.ts'

/** Offers what the filter bar does as commands: rounds, hindsight, filters, tiers. Waits for nothing. */
export function useViewCommands(): void {
  const { view, setView } = useView()
  const day = useLensDay()
  const rounds = useQuery(roundsQuery).data?.rows ?? []
  const change = (id: string, name: string, to: Partial<View>, rest: Partial<Command> = {}): Command => ({
    id,
    name,
    group: 'View',
    run: () => setView(to),
    ...rest,
  })
  const walk = (id: string, name: string, step: 1 | -1): Command => {
    const to =
      view.round === ALL_ROUNDS ? (step < 0 ? rounds.at(-1) : undefined) : neighbourRound(rounds, view.round, step)
    return {
      id,
      name,
      group: 'Round',
      words: 'previous next before after',
      isOffered: to != null,
      run: () => (to ? setView({ round: to.id }) : `There is no round ${step < 0 ? 'before' : 'after'} this one.`),
    }
  }
  // With hindsight off a later round is not named, here as little as among what is found.
  const named = rounds.filter((round) => view.hindsight === 'on' || (day !== undefined && round.start <= day))
  useCommands([
    change(
      'clear-filters',
      'Clear filters',
      { country: [], topic: [] },
      { isOffered: isNarrowed(view), words: 'all reset' },
    ),
    view.hindsight === 'on'
      ? change(
          'hindsight-off',
          'Hindsight: off',
          { hindsight: 'off' },
          { isOffered: true, words: 'hide later known then' },
        )
      : change('hindsight-on', 'Hindsight: on', { hindsight: 'on' }, { isOffered: true, words: 'show later' }),
    view.tiers === 'all'
      ? change('tiers-ab', 'Tiers A and B only', { tiers: 'ab' }, { words: 'sources hide weak' })
      : change('tiers-all', 'All sources', { tiers: 'all' }, { isOffered: true, words: 'tiers' }),
    walk('round-before', 'The round before', -1),
    walk('round-next', 'The next round', 1),
    change('round-all', 'Round: all', { round: ALL_ROUNDS }, { group: 'Round', words: 'everything known' }),
    ...named.map((round) =>
      change(`round-${round.id}`, `Round: ${round.label}`, { round: round.id }, { group: 'Round' }),
    ),
  ])
}
