import { useLayoutEffect, useRef } from 'react'
import { useView } from '#src/filters/use-view.ts'
import { useWords } from '#src/filters/undo/use-words.ts'
import { toggle } from '#src/filters/view.ts'
import { KeyHint } from '#src/ui/commands/key-hint.tsx'
import { runById } from '#src/ui/commands/registry.ts'
import { useCommand } from '#src/ui/commands/use-commands.ts'
import type { OnDemand } from '#src/ui/on-demand.tsx'
import type { LeadsTo } from '#src/features/finding/found/found.ts'
import type { Chosen, Listed } from './to-listed.ts'
import { useTypedEarly } from './use-typed-early.ts'

export interface FindDialogProps {
  /** Told what was chosen, and by which line; closes the box. */
  onChoose: (chosen: Chosen, line: Listed) => void
  /** No place of the page takes the focus: it returns to where it was, whatever is chosen. */
  keepsFocus?: boolean
  onClose: () => void
}

interface FindButtonProps {
  /** The box; it comes on its own. */
  dialog: OnDemand<FindDialogProps>
}

/** Opens the box that finds everything, as `/` does; the box itself comes at the first sign of intent. */
export function FindButton({ dialog: { Part, fetchSoon } }: FindButtonProps) {
  const { view, setView } = useView()
  const { words, open, type, close } = useWords()
  useTypedEarly(words !== null, (letter) => type(`${words ?? ''}${letter}`))
  // What is chosen is done once the box is closed, with the view as it is then.
  const now = useRef({ view, setView })
  useLayoutEffect(() => {
    now.current = { view, setView }
  })
  const find = useCommand({
    id: 'find',
    name: 'Find',
    group: 'Page',
    run: () => {
      if (words === null) open()
    },
  })
  const lead = (to: LeadsTo) => {
    const { view, setView } = now.current
    if ('place' in to) goTo(to.place)
    else if ('country' in to)
      setView({ country: view.country.includes(to.country) ? view.country : toggle(view.country, to.country) })
    else if ('topic' in to)
      setView({ topic: view.topic.includes(to.topic) ? view.topic : toggle(view.topic, to.topic) })
    else setView(to)
  }
  return (
    <>
      <button
        type="button"
        className="word-button"
        aria-haspopup="dialog"
        onPointerEnter={fetchSoon}
        onFocus={fetchSoon}
        {...find}
      >
        Find
        <KeyHint id="find" />
      </button>
      {words !== null && (
        <Part
          onClose={close}
          onChoose={(chosen) =>
            close(() => {
              if ('command' in chosen) return runById(chosen.command)
              if (chosen.isHidden) runById('clear-filters')
              lead(chosen.leadsTo)
            })
          }
        />
      )}
    </>
  )
}

/** Leads to a place of the page as a link would; asked for again, it leads there again. */
function goTo(place: string) {
  if (location.hash === `#${place}`) dispatchEvent(new HashChangeEvent('hashchange'))
  else location.hash = place
}
