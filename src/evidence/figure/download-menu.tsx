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

const ITEMS: readonly { as: Taken; name: string }[] = [
  { as: 'png', name: 'PNG' },
  { as: 'svg', name: 'SVG' },
  { as: 'csv', name: 'CSV' },
  { as: 'copy', name: 'Copy image' },
]

/** What a chart can be taken away as. Focus returns to its button. */
export function DownloadMenu({ anchor, model, words, name, onClose, onSaid }: DownloadMenuProps) {
  const note = useId()
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
          // The menu and the note on it, apart from the page: neither belongs to the region they happen to cover.
          role="dialog"
          aria-label="Download"
          aria-describedby={note}
          className="type-note z-20 w-60 border border-ink bg-paper text-ink"
        >
          <Menu.Popup aria-label="Download" finalFocus={() => anchor} className="py-1 outline-none">
            {ITEMS.map(({ as, name: label }) => (
              <Menu.Item
                key={as}
                className="cursor-pointer px-4 py-1.5 font-semibold outline-none data-highlighted:bg-tint data-highlighted:shadow-[inset_3px_0_0_var(--accent)]"
                onClick={() => {
                  void takeAway(as, { model, words: words(), name }).then(onSaid)
                }}
              >
                {label}
              </Menu.Item>
            ))}
          </Menu.Popup>
          <p id={note} className="mx-4 border-t border-rule py-2 text-xs/4 text-muted">
            Images are light and carry title, source and address. CSV holds the figures with their sources.
          </p>
        </Menu.Positioner>
      </Menu.Portal>
    </Menu.Root>
  )
}
