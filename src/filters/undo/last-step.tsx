import { useQuery } from '@tanstack/react-query'
import { countriesQuery } from '#src/data/countries.ts'
import { peopleQuery } from '#src/data/people.ts'
import { roundsQuery } from '#src/data/rounds.ts'
import { topicsQuery } from '#src/data/topics.ts'
import { KeyHint } from '#src/ui/commands/key-hint.tsx'
import { useSaid } from '#src/ui/commands/said.ts'
import { useCommand } from '#src/ui/commands/use-commands.ts'
import { fromAddress } from '#src/filters/address.ts'
import { toStep, toStepNames } from './to-step.ts'
import { undoStep } from './trail-keeper.ts'
import { useView } from '#src/filters/use-view.ts'

/** The last step by its name, to be undone. `from`: the query of the view before it. */
export function LastStep({ from }: { from: string }) {
  const step = useStepFrom(from)
  const said = useSaid()
  const undo = useCommand({
    id: 'undo',
    name: 'Undo the last step',
    group: 'View',
    words: 'back revert',
    isOffered: step !== null,
    run: () => {
      if (step === null || !undoStep()) return 'Nothing to undo here.'
      return `Undone: ${step}. Forward does it again.`
    },
  })
  if (step === null) return <></>
  return (
    <button type="button" className="word-button min-w-0 gap-x-1" {...undo}>
      <span className="font-normal text-muted">Undo:</span>{' '}
      <span className={said.text === '' || said.isQuiet ? 'truncate' : 'sr-only'}>{step}</span>
      <KeyHint id="undo" />
    </button>
  )
}

/** The step that led here, in words. */
function useStepFrom(from: string): string | null {
  const { view } = useView()
  const rounds = useQuery(roundsQuery).data?.rows
  const countries = useQuery(countriesQuery).data?.rows
  const topics = useQuery(topicsQuery).data?.rows
  const people = useQuery({ ...peopleQuery, enabled: false }).data?.rows
  return toStep(fromAddress(from), view, toStepNames({ rounds, countries, topics, people }))
}
