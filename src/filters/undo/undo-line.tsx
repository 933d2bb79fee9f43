import { useEffect } from 'react'
import { Fetched, toFetchedPart } from '#src/lib/pace/fetched-part.tsx'
import { whenReaderStirs } from '#src/lib/pace/reader-stirs.ts'
import { useSaid } from '#src/ui/commands/said.ts'
import { useCommands } from '#src/ui/commands/use-commands.ts'
import { undoStep, useTrail } from './trail-keeper.ts'

/** Does it without naming the step. `LastStep` offers the same with its name, once there is one and that is here. */
const UNDO = {
  id: 'undo',
  name: 'Undo the last step',
  group: 'View',
  words: 'back revert',
  run: () => (undoStep() ? 'Undone. Forward does it again.' : 'Nothing to undo here.'),
} as const

/** The words of a step come when there may be one. */
const lastStep = toFetchedPart(async () => (await import('./last-step.tsx')).LastStep)
/** Without a network the key and Back do without. */
const goUnnamed = () => undefined

/** The last step by its name, to be undone, and what the last command came to. */
export function UndoLine() {
  const last = useTrail().steps.at(-1)
  const said = useSaid()
  useCommands([UNDO])
  useEffect(() => void fetchWords(), [])
  return (
    <div className="col-wide order-4 flex min-w-0 items-center justify-end gap-x-4 text-[0.8125rem]/5 max-tab:col-span-2 full:col-time full:row-start-1 full:w-full full:max-w-46 wide:max-w-80 full:justify-self-end full:py-1 full:pr-4">
      <p role="status" className={said.isQuiet ? 'sr-only' : 'flex-1 truncate text-end text-ink-2 empty:hidden'}>
        {said.text !== '' && <span key={said.text}>{said.text}</span>}
      </p>
      {last !== undefined && <Fetched key={last.from} part={lastStep} props={last} onFailed={goUnnamed} />}
    </div>
  )
}

async function fetchWords() {
  await whenReaderStirs()
  await lastStep.load().catch(goUnnamed)
}
