import { Menu } from '@base-ui/react/menu'
import { useId } from 'react'
import type { ChartWords } from '#src/charts/export/chart-words.ts'
import type { PlotModel } from '#src/charts/model.ts'
import { takeAway, type Taken } from './take-away.ts'

interface DownloadMenuProps {
  anchor: HTMLElement
  model: PlotModel
  words: () => ChartWords
  /** Of the file, without its ending. */
  name: string
  onClose: () => void
  /** Told what came of it, in words. */
  onSaid: (text: string) => void
}

const ITEMS: readonly { as: Taken; title: string; hint: string }[] = [
  { as: 'png', title: 'PNG', hint: 'image for slides and pages' },
  { as: 'svg', title: 'SVG', hint: 'drawing that can be enlarged' },
  { as: 'csv', title: 'CSV', hint: 'figures with their sources' },
  { as: 'copy', title: 'Copy image', hint: 'to paste elsewhere' },
]

/** What a chart can be taken away as. Focus returns to its button. */
export function DownloadMenu({ anchor, model, words, name, onClose, onSaid }: DownloadMenuProps) {
  const id = useId()
  return (
    <Menu.Root
      open
      modal={false}
      onOpenChange={(isOpen, { reason, event }) => {
        // A press on the button itself is the button's business.
        const isOwnButton = event.target instanceof Node && anchor.contains(event.target)
        if (!isOpen && !(reason === 'outside-press' && isOwnButton)) onClose()
      }}
    >
      <Menu.Portal>
        <Menu.Positioner
          anchor={anchor}
          side="bottom"
          align="start"
          sideOffset={6}
          collisionPadding={12}
          className="z-20"
        >
          <Menu.Popup
            aria-label="Download"
            finalFocus={() => anchor}
            className="type-note border border-ink bg-paper py-1 text-ink outline-none"
          >
            {ITEMS.map(({ as, title, hint }) => (
              <Menu.Item
                key={as}
                label={title}
                aria-labelledby={`${id}${as}`}
                aria-describedby={`${id}${as}-hint`}
                className="flex cursor-pointer items-baseline justify-between gap-6 px-4 py-1.5 outline-none data-highlighted:bg-tint data-highlighted:shadow-[inset_3px_0_0_var(--accent)]"
                onClick={() => {
                  void takeAway(as, { model, words: words(), name }).then(onSaid)
                }}
              >
                <span id={`${id}${as}`} className="font-semibold">
                  {title}
                </span>
                <span id={`${id}${as}-hint`} className="text-muted">
                  {hint}
                </span>
              </Menu.Item>
            ))}
          </Menu.Popup>
        </Menu.Positioner>
      </Menu.Portal>
    </Menu.Root>
  )
}
