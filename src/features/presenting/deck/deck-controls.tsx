import { useState, type ReactNode } from 'react'
import type { DeckAct } from '#src/features/presenting/deck-keys.ts'
import { DeckTime } from './deck-time.tsx'
import { useFullScreen } from './full-screen.ts'
import { KeysButton } from '#src/features/presenting/keys-button.tsx'
import { TurnButtons } from './turn-buttons.tsx'

/** The presenter's window was blocked by the browser, or did not come. */
export type Help = 'blocked' | 'absent'

const HELP: Record<Help, { said: string; link: string; after: string }> = {
  blocked: {
    said: 'The browser blocked the presenter window.',
    link: 'Open it here',
    after: ' or allow pop-ups.',
  },
  absent: { said: 'The presenter window did not come. Is there a network?', link: 'Try again', after: '' },
}

interface DeckControlsProps {
  act: (act: DeckAct) => void
  isFirst: boolean
  isLast: boolean
  /** The pointer was moved a moment ago. */
  isAwake: boolean
  /** Slides turn by themselves. */
  turning: { isPaused: boolean; toggle: () => void } | null
  /** What the presenter has to know; seen while the rest is. */
  help: Help | null
  presenterAddress: string | null
  /** What else can be done with the deck. */
  tools?: ReactNode
}

const WORDS: readonly { act: DeckAct; word: string }[] = [
  { act: 'overview', word: 'Overview' },
  { act: 'go-to', word: 'Go to' },
  { act: 'blank', word: 'Blank' },
  { act: 'presenter', word: 'Presenter' },
]

/** What the keys do, as buttons: seen while the pointer moves, while one of them has the focus, and where fingers are. */
export function DeckControls(props: DeckControlsProps) {
  const { act, isFirst, isLast, isAwake, turning, help, presenterAddress, tools } = props
  const { isFull, isPossible } = useFullScreen()
  const [hasFocus, setFocus] = useState(false)
  const isSeen = isAwake || hasFocus
  return (
    <div
      className={`absolute inset-x-0 top-0 z-2 flex flex-wrap items-center justify-end gap-x-4 bg-paper px-12 pt-2 [@media(max-aspect-ratio:8/5)]:gap-x-1 [@media(max-aspect-ratio:8/5)]:px-3 motion-safe:transition-opacity portrait:gap-x-4 portrait:px-5 portrait:pt-2 [@media(hover:none)]:opacity-100 ${isSeen ? 'opacity-100' : 'opacity-0'}`}
      onFocus={() => setFocus(true)}
      onBlur={() => setFocus(false)}
    >
      {/* Its place is kept: a button must not move from under the pointer that wakes it. */}
      <div className="min-h-5 w-40 shrink-0 [@media(max-aspect-ratio:8/5)]:w-32">{isSeen && <DeckTime />}</div>
      <p
        role="status"
        className={`text-[0.8125rem]/5 text-ink-2 ${help === null ? 'min-w-0 flex-1' : 'order-last basis-full text-right'}`}
      >
        {help !== null && presenterAddress !== null && (
          <>
            {HELP[help].said}{' '}
            <a href={presenterAddress} target="_blank" rel="noreferrer">
              {HELP[help].link}
            </a>
            {HELP[help].after}
          </>
        )}
      </p>
      <div
        role="group"
        aria-label="Slides"
        className="flex flex-wrap justify-end gap-x-4 [@media(max-aspect-ratio:8/5)]:gap-x-2 portrait:gap-x-4"
      >
        {turning && (
          <button type="button" className="word-button" onClick={turning.toggle}>
            {turning.isPaused ? 'Turn by itself' : 'Pause'}
          </button>
        )}
        <TurnButtons isFirst={isFirst} isLast={isLast} act={act} />
        {WORDS.map(({ act: wanted, word }) => (
          <button
            key={wanted}
            type="button"
            className="word-button max-tab:portrait:hidden"
            onClick={() => act(wanted)}
          >
            {word}
          </button>
        ))}
        {isPossible && (
          <button
            type="button"
            className="word-button max-tab:portrait:hidden"
            aria-pressed={isFull}
            onClick={() => act('full-screen')}
          >
            Full screen
          </button>
        )}
        {tools}
        <KeysButton />
        <button type="button" className="word-button" onClick={() => act('leave')}>
          Leave
        </button>
      </div>
    </div>
  )
}
