import { createParser, useQueryState } from 'nuqs'
import { createContext, use } from 'react'
import { goBackFromBox, noteBox } from './trail-keeper.ts'

/** Words beyond that find nothing more. */
const LONGEST = 80

const word = createParser({ parse: (text: string) => text.slice(0, LONGEST), serialize: (text: string) => text })

export interface UseWords {
  /** As typed; '' while the box is open and empty, null while it is closed. */
  words: string | null
  /** One entry of the history. */
  open: () => void
  /** Takes the place of what was typed before. */
  type: (words: string) => void
  /** Goes back to before the box was opened, or takes its words out of the address. Then calls back. */
  close: (onClosed?: () => void) => void
}

/** The words of a window that keeps them to itself: a talk's address is of what is shown. */
export const WordsContext = createContext<UseWords | null>(null)

/**
 * `q=terbium`: the words to find, in the address. Apart from the view, so that a key pressed in the box draws the box
 * anew and not the page.
 */
export function useWords(): UseWords {
  const own = use(WordsContext)
  const [words, setWords] = useQueryState('q', word)
  if (own !== null) return own
  return {
    words,
    open: () => void setWords('', { history: 'push', scroll: false }).then(noteBox),
    type: (text) => void setWords(text, { history: 'replace', scroll: false }),
    close: (onClosed) => {
      if (goBackFromBox(onClosed)) return
      void setWords(null, { history: 'replace', scroll: false }).then(() => onClosed?.())
    },
  }
}
