import type { Lens } from '#src/data/lens.ts'
import { useView } from '#src/filters/use-view.ts'
import { useWords } from '#src/filters/undo/use-words.ts'
import { formatDate } from '#src/lib/words/format.ts'
import { Empty } from '#src/ui/empty.tsx'

/** Nothing fits: why, and ways out. */
export function NothingFound({ query, lens }: { query: string; lens: Lens | null }) {
  const { view, setView } = useView()
  const { type } = useWords()
  const isBehind = lens !== null && !lens.hindsight
  return (
    <div className="px-5 pt-4">
      <Empty
        title={`Nothing found for “${query.trim()}”`}
        why={`Every word has to fit. Fewer words, or the beginning of one, find more.${isBehind ? ` What came after ${formatDate(lens.day)} is not looked through: hindsight is off.` : ''}${view.tiers === 'ab' ? ' What rests on tiers C and D alone is hidden.' : ''}`}
      >
        <button type="button" className="ruled-button-quiet" onClick={() => type('')}>
          Clear the words
        </button>
        {isBehind && (
          <button type="button" className="ruled-button-quiet" onClick={() => setView({ hindsight: 'on' })}>
            Turn hindsight on
          </button>
        )}
      </Empty>
    </div>
  )
}
