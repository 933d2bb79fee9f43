import { useEffect, useState } from 'react'
import { useView } from '#src/filters/use-view.ts'
import { WordsContext } from '#src/filters/undo/use-words.ts'
import type { SlideId } from '#src/filters/view.ts'
import { runById } from '#src/ui/commands/registry.ts'
import { useCommand } from '#src/ui/commands/use-commands.ts'
import type { OnDemand } from '#src/ui/on-demand.tsx'
import type { FindDialogProps } from './find-button.tsx'
import type { LeadsTo } from '#src/features/finding/found/found.ts'
import type { Chosen, Listed } from './to-listed.ts'
import { toFoundChange } from '#src/features/finding/found/to-found-change.ts'
import { useTypedEarly } from './use-typed-early.ts'

/** What was chosen, to be read beside the slides, and the slide that holds it, if any. */
export interface FoundInTalk {
  readonly line: Listed
  readonly leadsTo: LeadsTo
  readonly slide: SlideId | null
}

interface FindInTalkProps {
  /** The box; it comes on its own, fetched while there is a network. */
  dialog: OnDemand<FindDialogProps>
  /** The slide that holds what a result leads to. */
  slideOf: (to: LeadsTo) => SlideId | null
  /** Told what was chosen; null where the view itself is what was asked for. */
  onFound: (found: FoundInTalk | null) => void
}

/**
 * Finds everything from the presenter's window, as `/` does on the page. The words stay in this window: its address is of
 * the talk. What is chosen leads to the slide that holds it, or changes the round or a filter; the audience sees neither
 * while the view is held.
 */
export function FindInTalk({ dialog: { Part, fetchSoon }, slideOf, onFound }: FindInTalkProps) {
  const { view, setView } = useView()
  const [words, setWords] = useState<string | null>(null)
  useEffect(fetchSoon, [fetchSoon])
  useTypedEarly(words !== null, (letter) => setWords((typed) => `${typed ?? ''}${letter}`))
  const find = useCommand({ id: 'find', name: 'Find', group: 'Page', run: () => setWords('') })
  const choose = (chosen: Chosen, line: Listed) => {
    setWords(null)
    if ('command' in chosen) return runById(chosen.command)
    const { leadsTo, isHidden } = chosen
    const slide = slideOf(leadsTo)
    const change = toFoundChange(view, { leadsTo, isHidden, slide })
    // Slides are turned without a step in the history; a round or a filter is one.
    if (change !== null) setView(change, { replace: Object.keys(change).join() === 'slide' })
    onFound('round' in leadsTo || 'country' in leadsTo || 'topic' in leadsTo ? null : { line, leadsTo, slide })
  }
  return (
    <>
      <button type="button" className="word-button" aria-haspopup="dialog" {...find}>
        Find
      </button>
      {words !== null && (
        <WordsContext value={{ words, open: () => setWords(''), type: setWords, close: () => setWords(null) }}>
          <Part onChoose={choose} onClose={() => setWords(null)} keepsFocus />
        </WordsContext>
      )}
    </>
  )
}
