import { useQuery } from '@tanstack/react-query'
import { countriesQuery } from '#src/data/countries.ts'
import { peopleQuery } from '#src/data/people.ts'
import { roundsQuery } from '#src/data/rounds.ts'
import { topicsQuery } from '#src/data/topics.ts'
import { KeyHint } from '#src/ui/commands/key-hint.tsx'
import { useSaid } from '#src/ui/commands/said.ts'
import { useCommand } from '#src/ui/commands/use-commands.ts'
import { fromAddress } from './address.ts'
import { toStep, toStepNames } from './to-step.ts'
import { undoStep, useTrail } from './trail-keeper.ts'
import { useView } from './use-view.ts'

/** The last step by its name, to be undone, and what the last command came to. */
export function UndoLine() {
  const step = useLastStep()
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
  return (
    <div className="col-wide order-4 flex min-w-0 items-center justify-end gap-x-4 text-[0.8125rem]/5 max-tab:col-span-2 full:col-time full:row-start-1 full:max-w-60 full:justify-self-end full:py-1 full:pr-4">
      <p role="status" className={said.isQuiet ? 'sr-only' : 'truncate text-ink-2 empty:hidden'}>
        {said.text}
      </p>
      {step !== null && (
        <button type="button" className="word-button min-w-0 gap-x-1" {...undo}>
          <span className="font-normal text-muted">Undo:</span>{' '}
          <span className={said.text === '' || said.isQuiet ? 'truncate' : 'sr-only'}>{step}</span>
          <KeyHint id="undo" />
        </button>
      )}
    </div>
  )
}

/** The step that led here, in words; null where the page was opened here. */
function useLastStep(): string | null {
  const { view } = useView()
  const steps = useTrail().steps
  const last = steps.at(-1)
  const rounds = useQuery(roundsQuery).data?.rows
  const countries = useQuery(countriesQuery).data?.rows
  const topics = useQuery(topicsQuery).data?.rows
  const people = useQuery({ ...peopleQuery, enabled: false }).data?.rows
  if (last === undefined) return null
  return toStep(fromAddress(last.from), view, toStepNames({ rounds, countries, topics, people }))
}
