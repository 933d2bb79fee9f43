import { Suspense, useLayoutEffect, useRef, type ComponentType } from 'react'
import { useView } from '#src/filters/use-view.ts'
import { useWords } from '#src/filters/use-words.ts'
import { toggle } from '#src/filters/view.ts'
import { KeyHint } from '#src/ui/commands/key-hint.tsx'
import { runById } from '#src/ui/commands/registry.ts'
import { useCommand } from '#src/ui/commands/use-commands.ts'
import type { LeadsTo } from './found.ts'
import type { Chosen, Listed } from './to-listed.ts'

export interface FindDialogProps {
  /** Told what was chosen, and by which line; closes the box. */
  onChoose: (chosen: Chosen, line: Listed) => void
  /** No place of the page takes the focus: it returns to where it was, whatever is chosen. */
  keepsFocus?: boolean
}

interface FindButtonProps {
  /** The box; it comes on its own. */
  Dialog: ComponentType<FindDialogProps>
  /** Fetches the box at the first sign of intent. */
  load: () => Promise<unknown>
}

/** Opens the box that finds everything, as `/` does; the box itself comes at the first sign of intent. */
export function FindButton({ Dialog, load }: FindButtonProps) {
  const { view, setView } = useView()
  const { words, open, close } = useWords()
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
        onPointerEnter={() => void load()}
        onFocus={() => void load()}
        {...find}
      >
        Find
        <KeyHint id="find" />
      </button>
      {words !== null && (
        <Suspense fallback={null}>
          <Dialog
            onChoose={(chosen) =>
              close(() => {
                if ('command' in chosen) return runById(chosen.command)
                if (chosen.isHidden) runById('clear-filters')
                lead(chosen.leadsTo)
              })
            }
          />
        </Suspense>
      )}
    </>
  )
}

/** Leads to a place of the page as a link would; asked for again, it leads there again. */
function goTo(place: string) {
  if (location.hash === `#${place}`) dispatchEvent(new HashChangeEvent('hashchange'))
  else location.hash = place
}
