import { Autocomplete } from '@base-ui/react/autocomplete'
import { Dialog } from '@base-ui/react/dialog'
import { useRef, useState } from 'react'
import { useView } from '#src/filters/use-view.ts'
import { useWords } from '#src/filters/undo/use-words.ts'
import { formatCount, formatDate } from '#src/lib/words/format.ts'
import { listCommands } from '#src/ui/commands/registry.ts'
import type { FindDialogProps } from './find-button.tsx'
import { FoundLine } from './found-line.tsx'
import type { ChartPlace } from '#src/features/finding/found/found.ts'
import { NothingFound } from './nothing-found.tsx'
import { countListed, toListed, type Listed, type ListedGroup } from './to-listed.ts'
import { useFinder } from './use-finder.ts'

/** One box over everything on the page and everything it can do. The words stand in the address. */
export function FindDialog(props: FindDialogProps & { charts: readonly ChartPlace[] }) {
  const { charts, onChoose, onClose, keepsFocus = false } = props
  const { view } = useView()
  const { words, type } = useWords()
  const [whole, setWhole] = useState<string | null>(null)
  const input = useRef<HTMLInputElement>(null)
  const isLed = useRef(false)
  const { finder, lens, total, isPending, failures, retry } = useFinder(charts)
  const query = words ?? ''
  const groups = toListed(query, { finder, commands: listCommands(), view, whole })
  const count = countListed(groups)
  const choose = (line: Listed) => {
    const { chosen, id } = line
    if (chosen === null) return setWhole(id.replace('command:more:', ''))
    isLed.current = !keepsFocus && 'leadsTo' in chosen && 'place' in chosen.leadsTo
    onChoose(chosen, line)
  }
  return (
    <Dialog.Root
      open
      onOpenChange={(isOpen) => {
        if (!isOpen) onClose()
      }}
    >
      <Dialog.Portal>
        <Dialog.Backdrop className="fixed inset-0 z-20 bg-ink/20" />
        <Dialog.Popup
          aria-label="Find"
          initialFocus={input}
          // A place of the page takes the focus itself; from all else it returns to where it was.
          finalFocus={() => !isLed.current}
          className="fixed inset-0 z-20 flex flex-col bg-paper text-ink outline-none tab:inset-auto tab:top-[8vh] tab:left-1/2 tab:max-h-[84dvh] tab:w-180 tab:max-w-[92vw] tab:-translate-x-1/2 tab:border tab:border-ink"
        >
          <Autocomplete.Root
            open
            inline
            mode="none"
            items={groups}
            value={query}
            onValueChange={(q, { reason }) => {
              if (reason !== 'input-change' && reason !== 'input-clear') return
              setWhole(null)
              type(q)
            }}
            autoHighlight="always"
            keepHighlight
            itemToStringValue={({ title }: Listed) => title}
          >
            <div className="flex items-baseline gap-x-4 border-b border-ink px-5 py-2">
              <Autocomplete.Input
                ref={input}
                aria-label="Find people, events, issues, figures, sources, elements or a command"
                placeholder="Find people, events, figures, a command …"
                className="h-10 min-w-0 flex-1 bg-transparent font-serif text-xl/7 text-ink outline-none placeholder:font-normal placeholder:text-muted"
              />
              <Dialog.Close className="word-button">Close</Dialog.Close>
            </div>
            <div className="min-h-0 flex-1 overflow-y-auto overscroll-contain">
              <Autocomplete.List className="pb-2">
                {(group: ListedGroup) => (
                  <Autocomplete.Group key={group.value} items={group.items}>
                    <Autocomplete.GroupLabel className="type-label px-5 pt-3 pb-1">
                      {group.value}
                    </Autocomplete.GroupLabel>
                    <Autocomplete.Collection>
                      {(item: Listed) => <FoundLine key={item.id} item={item} onChoose={choose} />}
                    </Autocomplete.Collection>
                  </Autocomplete.Group>
                )}
              </Autocomplete.List>
              {count === 0 && !isPending && finder !== null && <NothingFound query={query} lens={lens} />}
            </div>
            <div className="type-note border-t border-rule px-5 py-2 text-muted">
              <p role="status">
                {query.trim() !== '' && `${formatCount(count, 'result')} listed. `}
                {isPending ? 'Fetching what can be found.' : `${total} things can be found.`}
                {lens !== null &&
                  (lens.hindsight
                    ? ` What came after ${formatDate(lens.day)} is marked later.`
                    : ` Known on ${formatDate(lens.day)}; hindsight is off.`)}
              </p>
              {failures.length > 0 && (
                <p className="text-warn">
                  Not looked through: {failures.join(' ')}{' '}
                  <button type="button" className="word-button" onClick={retry}>
                    Try again
                  </button>
                </p>
              )}
            </div>
          </Autocomplete.Root>
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  )
}
