import { Suspense, useEffect, useEffectEvent, useLayoutEffect, useState, type ComponentType } from 'react'
import { useView } from '#src/filters/use-view.ts'
import { WordsContext } from '#src/filters/use-words.ts'
import type { SlideId } from '#src/filters/view.ts'
import { runById } from '#src/ui/commands/registry.ts'
import { useCommand } from '#src/ui/commands/use-commands.ts'
import type { FindDialogProps } from './find-button.tsx'
import type { LeadsTo } from './found.ts'
import type { Chosen, Listed } from './to-listed.ts'
import { toFoundChange } from './to-found-change.ts'

/** What was chosen, to be read beside the slides, and the slide that holds it, if any. */
export interface FoundInTalk {
  readonly line: Listed
  readonly leadsTo: LeadsTo
  readonly slide: SlideId | null
}

interface FindInTalkProps {
  /** The box; it comes on its own. */
  Dialog: ComponentType<FindDialogProps>
  /** Fetches the box while there is a network. */
  load: () => Promise<unknown>
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
export function FindInTalk({ Dialog, load, slideOf, onFound }: FindInTalkProps) {
  const { view, setView } = useView()
  const [words, setWords] = useState<string | null>(null)
  useEffect(() => void load().catch(() => undefined), [load])
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
          <Suspense fallback={null}>
            <Dialog onChoose={choose} keepsFocus />
          </Suspense>
        </WordsContext>
      )}
    </>
  )
}

/** Letters typed before the box has the focus belong into it: as keys of the deck they would blank the screen. */
function useTypedEarly(isOpen: boolean, type: (letter: string) => void) {
  const take = useEffectEvent((event: KeyboardEvent) => {
    const { key, target, ctrlKey, metaKey, altKey } = event
    const isInBox = target instanceof Element && target.closest('[role="dialog"]') !== null
    if (isInBox || key.length !== 1 || ctrlKey || metaKey || altKey) return
    event.preventDefault()
    event.stopPropagation()
    type(key)
  })
  useLayoutEffect(() => {
    if (!isOpen) return undefined
    document.addEventListener('keydown', take, true)
    return () => document.removeEventListener('keydown', take, true)
  }, [isOpen])
}
