import type { DeckAct } from './deck-keys.ts'
import { useFullScreen } from './full-screen.ts'
import { KeysButton } from './keys-button.tsx'

interface DeckControlsProps {
  act: (act: DeckAct) => void
  isFirst: boolean
  isLast: boolean
  /** The pointer was moved a moment ago. */
  isAwake: boolean
}

/** What the keys do, as buttons: seen while the pointer moves, while one of them has the focus, and where fingers are. */
export function DeckControls({ act, isFirst, isLast, isAwake }: DeckControlsProps) {
  const { isFull, isPossible } = useFullScreen()
  const seen = isAwake ? 'opacity-100' : 'opacity-0'
  return (
    <div
      role="group"
      aria-label="Slides"
      className={`absolute inset-x-0 top-0 z-1 flex flex-wrap justify-end gap-x-6 px-12 pt-2 focus-within:opacity-100 motion-safe:transition-opacity portrait:px-5 portrait:pt-3 [@media(hover:none)]:opacity-100 ${seen}`}
    >
      <button type="button" className="word-button disabled:text-muted" disabled={isFirst} onClick={() => act('back')}>
        Previous
      </button>
      <button type="button" className="word-button disabled:text-muted" disabled={isLast} onClick={() => act('next')}>
        Next
      </button>
      {isPossible && (
        <button type="button" className="word-button" aria-pressed={isFull} onClick={() => act('full-screen')}>
          Full screen
        </button>
      )}
      <KeysButton />
      <button type="button" className="word-button" onClick={() => act('leave')}>
        Leave
      </button>
    </div>
  )
}
