import { useId, useState, type ReactNode } from 'react'
import type { DeckAct } from '#src/features/presenting/deck-keys.ts'
import { KeysButton } from '#src/features/presenting/keys-button.tsx'
import { formatClock, setTalkMinutes, startTalk, useTalkTime } from '#src/features/presenting/deck/talk-time.ts'
import { openWindow } from '#src/features/presenting/talk/open-window.ts'
import type { UsedTalk } from '#src/features/presenting/talk/use-presenter.ts'
import { toTalkAddress } from '#src/features/presenting/talk/talk-token.ts'
import { TurnButtons } from '#src/features/presenting/deck/turn-buttons.tsx'

interface PresenterBarProps {
  talk: UsedTalk
  act: (act: DeckAct) => void
  isFirst: boolean
  isLast: boolean
  isBlank: boolean
  /** Opens the box that finds everything. */
  find: ReactNode
}

/** Time, what drives the talk, and how the audience's window does. */
export function PresenterBar({ talk, act, isFirst, isLast, isBlank, find }: PresenterBarProps) {
  return (
    <header className="mb-3 flex flex-wrap items-center gap-x-6 gap-y-1 border-b border-ink pb-2 mid:col-span-2">
      <h1 className="type-h4">Presenter</h1>
      <Time />
      <div role="group" aria-label="Slides" className="flex flex-wrap gap-x-5">
        <TurnButtons isFirst={isFirst} isLast={isLast} act={act} />
        <button type="button" className="word-button" onClick={() => act('overview')}>
          Overview
        </button>
        <button type="button" className="word-button" onClick={() => act('go-to')}>
          Go to
        </button>
        {find}
        <button type="button" className="word-button" aria-pressed={isBlank} onClick={() => act('blank')}>
          Blank
        </button>
        <button type="button" className="word-button" aria-pressed={talk.isHeld} onClick={() => act('hold')}>
          {talk.isHeld ? 'Show it' : 'Hold'}
        </button>
        <button type="button" className="word-button" onClick={() => act('laser')}>
          Light dot
        </button>
        <KeysButton />
      </div>
      <p role="status" className="type-note min-h-5 text-ink-2 mid:ml-auto">
        {talk.isHeld && 'Held: the audience keeps what it sees. '}
        {!(talk.isHeld && talk.state === 'joined') && WORDS[talk.state]}
      </p>
      {(talk.state === 'alone' || talk.state === 'quiet') && <OpenAudience talk={talk} />}
    </header>
  )
}

const WORDS = {
  joined: 'The audience window follows.',
  alone: 'No audience window is there.',
  quiet: 'The audience window does not answer.',
  refused: 'Another presenter window drives this talk. This one changes nothing on screen.',
} as const

/** The audience's window was closed, or never opened: open it again where it was. */
function OpenAudience({ talk }: { talk: UsedTalk }) {
  const [isBlocked, setBlocked] = useState(false)
  const address = toTalkAddress('audience', talk.token, talk.shown.query)
  if (isBlocked) {
    return (
      <p role="status" className="type-note">
        The browser blocked it.{' '}
        <a href={address} target="_blank" rel="noreferrer">
          Open it here
        </a>
        .
      </p>
    )
  }
  return (
    <button
      type="button"
      className="word-button"
      onClick={() => setBlocked(openWindow(address, 'popup,width=1280,height=720') === null)}
    >
      Open the audience window
    </button>
  )
}

const CLOCK = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' })

function Time() {
  const { now, elapsed, remaining, minutes } = useTalkTime()
  const field = useId()
  return (
    <div className="type-read flex flex-wrap items-center gap-x-4">
      <span className="font-serif text-[1.5rem]/8 tnum">{CLOCK.format(now * 1000)}</span>
      <span role="timer" aria-live="off" className="tnum">
        {formatClock(elapsed)} gone, {formatClock(remaining)} left
      </span>
      <span className="inline-flex items-center gap-x-1">
        <label htmlFor={field}>of</label>
        <input
          id={field}
          type="number"
          min={1}
          max={600}
          aria-label="Length of the talk in minutes"
          className="min-h-6 w-14 border-b border-line bg-paper text-right tnum"
          defaultValue={minutes}
          onChange={({ currentTarget }) => setTalkMinutes(currentTarget.valueAsNumber)}
        />
        min
      </span>
      <button type="button" className="word-button" onClick={() => startTalk(Date.now())}>
        Start time again
      </button>
    </div>
  )
}
