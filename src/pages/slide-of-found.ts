import type { Issue } from '#src/data/issues.ts'
import type { Round } from '#src/data/rounds.ts'
import type { LeadsTo } from '#src/features/finding/found/found.ts'
import type { ChartId, SlideId } from '#src/filters/view.ts'

const SLIDE_OF_CHART: Partial<Record<ChartId, SlideId>> = {
  decline: 'decline',
  'two-offices': 'decline',
  partners: 'partners',
  tariffs: 'tariffs',
  magnets: 'rare-earths',
}

interface Held {
  rounds: readonly Round[]
  issues: readonly Issue[]
  /** Id of the round of the view. */
  round: string
}

/** The slide that holds what a result leads to; null where none does. */
export function slideOfFound(to: LeadsTo, { rounds, issues, round }: Held): SlideId | null {
  if ('element' in to) return 'rare-earths'
  if ('person' in to) {
    const sides = rounds.find(({ id }) => id === round)?.delegations ?? []
    return sides.some(({ members }) => members.some(({ personId }) => personId === to.person)) ? 'delegations' : null
  }
  if (!('place' in to)) return null
  const [, kind, id] = /^([a-z]+)-(.*)$/.exec(to.place) ?? []
  if (kind === 'event') return 'timeline'
  if (kind === 'issue')
    return issues.find((issue) => issue.id === id)?.group === 'technology-access' ? 'technology-access' : null
  if (kind !== 'chart') return null
  return Object.entries(SLIDE_OF_CHART).find(([chart]) => chart === id)?.[1] ?? null
}
