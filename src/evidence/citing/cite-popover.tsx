import { Popover } from '@base-ui/react/popover'
import { useRef } from 'react'
import type { PlotModel } from '#src/charts/model.ts'
import { useLens } from '#src/filters/use-lens.ts'
import { CopyButton } from '#src/ui/copy-button.tsx'
import { findingSources, type Finding } from './cited.ts'
import { knownSince, toCitation } from './to-citation.ts'
import { useSources } from '#src/evidence/sources/use-sources.ts'

interface CitePopoverProps {
  anchor: HTMLElement
  finding: Finding
  subtitle: string
  model: PlotModel
  address: () => string
  onClose: () => void
}

/** One sentence about a chart, ready to paste. Focus returns to its button. */
export function CitePopover({ anchor, finding, subtitle, model, address, onClose }: CitePopoverProps) {
  const popup = useRef<HTMLDivElement>(null)
  const { byId } = useSources()
  const { lens, dataDate } = useLens()
  const sentence = toCitation({ finding, subtitle, model }, { sources: byId, lens, dataDate, address: address() })
  return (
    <Popover.Root
      open
      onOpenChange={(isOpen, { reason, event }) => {
        // A press on the button itself is the button's business.
        const isOwnButton = event.target instanceof Node && anchor.contains(event.target)
        if (!isOpen && !(reason === 'outside-press' && isOwnButton)) onClose()
      }}
    >
      <Popover.Portal>
        <Popover.Positioner
          anchor={anchor}
          side="bottom"
          align="end"
          sideOffset={6}
          collisionPadding={12}
          className="z-20"
        >
          <Popover.Popup
            ref={popup}
            aria-label="Cite this chart"
            initialFocus={popup}
            finalFocus={() => anchor}
            className="max-h-(--available-height) w-108 max-w-(--available-width) overflow-auto border border-ink bg-paper px-6 pt-4 pb-3 text-ink outline-none"
          >
            <p
              className="type-read [overflow-wrap:anywhere] select-all"
              data-source={findingSources(finding).join(' ')}
              data-known={knownSince(finding) ?? undefined}
            >
              {sentence}
            </p>
            <p className="mt-3 flex justify-between gap-4 border-t border-rule pt-2 text-xs/6">
              <CopyButton label="Copy" text={() => sentence} />
              <button type="button" className="word-button" onClick={onClose}>
                Close
              </button>
            </p>
          </Popover.Popup>
        </Popover.Positioner>
      </Popover.Portal>
    </Popover.Root>
  )
}
