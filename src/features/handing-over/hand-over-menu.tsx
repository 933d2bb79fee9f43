import { Menu } from '@base-ui/react/menu'
import { useId } from 'react'
import { hasOneFile } from '#src/data/one-file-parts.ts'
import type { HandedSlide } from './handed-slide.ts'
import type { HandOverMenuProps } from './hand-over-button.tsx'
import { readRecap } from './recap-log.ts'
import { useHandOver, type HandedAs } from './use-hand-over.tsx'

interface Item {
  readonly as: HandedAs
  readonly name: string
  readonly does: string
}

const ITEMS: readonly Item[] = [
  { as: 'powerpoint', name: 'PowerPoint', does: 'charts that can be edited, notes with sources' },
  { as: 'slides', name: 'Slides as PDF', does: 'to print or to save, one slide a page' },
  { as: 'handout', name: 'Handout as PDF', does: 'the view on two pages, to leave on the table' },
  ...(hasOneFile
    ? [{ as: 'one-file', name: 'One HTML file', does: 'opens without a network, charts and all' } as const]
    : []),
  { as: 'link', name: 'Copy link', does: 'the address of this view' },
]

/** Offered once something was shown. */
const RECAP: readonly Item[] = [
  { as: 'recap', name: 'Copy recap', does: 'what was shown, in order, with times and links' },
  { as: 'clear-recap', name: 'Clear recap', does: 'forgets what was shown so far' },
]

/** The ways in which a view leaves the page. Focus returns to the button. */
export function HandOverMenu(props: HandOverMenuProps & { slides: readonly HandedSlide[] }) {
  const { anchor, isOpen, onClose, onSaid, slides } = props
  const { handOver, sheet } = useHandOver(slides)
  const note = useId()
  return (
    <>
      {sheet}
      <Menu.Root
        open={isOpen}
        modal={false}
        onOpenChange={(wanted, { reason, event }) => {
          // A press on the button itself is the button's business.
          const isOwnButton = event.target instanceof Node && anchor.contains(event.target)
          if (!wanted && !(reason === 'outside-press' && isOwnButton)) onClose()
        }}
      >
        <Menu.Portal>
          <Menu.Positioner
            anchor={anchor}
            side="bottom"
            align="end"
            sideOffset={6}
            collisionPadding={12}
            role="dialog"
            aria-label="Hand over"
            aria-describedby={note}
            className="type-note z-20 w-72 border border-ink bg-paper text-ink"
          >
            <Menu.Popup aria-label="Hand over" finalFocus={() => anchor} className="py-1 outline-none">
              {[...ITEMS, ...(isOpen && readRecap().length > 0 ? RECAP : [])].map(({ as, name, does }) => (
                <Menu.Item
                  key={as}
                  aria-label={name}
                  className="cursor-pointer px-4 py-1.5 outline-none data-highlighted:bg-tint data-highlighted:shadow-[inset_3px_0_0_var(--accent)]"
                  onClick={() => void handOver(as, onSaid)}
                >
                  <span className="block font-semibold">{name}</span>
                  <span className="block text-xs/4 text-muted">{does}</span>
                </Menu.Item>
              ))}
            </Menu.Popup>
            <p id={note} className="mx-4 border-t border-rule py-2 text-xs/4 text-muted">
              All of them hold this view: its round, filters and slides.
            </p>
          </Menu.Positioner>
        </Menu.Portal>
      </Menu.Root>
    </>
  )
}
