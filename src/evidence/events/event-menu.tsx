import { Menu } from '@base-ui/react/menu'
import type { PlotEvent } from '#src/charts/model.ts'

interface EventMenuProps {
  events: readonly PlotEvent[]
  /** Stands at the mark that was pressed. */
  anchor: HTMLElement
  /** What takes the focus when it closes: the chart. */
  returnTo: HTMLElement
  onChoose: (event: PlotEvent) => void
  onClose: () => void
}

/** The events whose marks stand on one another, to choose one from. */
export function EventMenu({ events, anchor, returnTo, onChoose, onClose }: EventMenuProps) {
  const name = `${events.length} events here`
  return (
    <Menu.Root open modal={false} onOpenChange={(isOpen) => !isOpen && onClose()}>
      <Menu.Portal>
        <Menu.Positioner
          anchor={anchor}
          side="top"
          align="center"
          sideOffset={12}
          collisionPadding={12}
          role="dialog"
          aria-label={name}
          className="type-note z-20 max-w-96 border border-ink bg-paper text-ink"
        >
          <p aria-hidden="true" className="border-b border-rule px-4 py-1.5 text-xs/4 text-muted">
            {name}
          </p>
          <Menu.Popup
            aria-label={name}
            finalFocus={() => returnTo}
            className="max-h-[min(20rem,60vh)] overflow-y-auto py-1 outline-none"
          >
            {events.map((event) => (
              <Menu.Item
                key={event.id}
                data-known={event.day}
                data-source={event.sourceIds.join(' ')}
                className={`flex min-h-6 cursor-pointer gap-x-3 px-4 py-1 outline-none data-highlighted:shadow-[inset_3px_0_0_var(--accent)] ${event.isLater ? 'later-tint' : ''} data-highlighted:bg-tint`}
                onClick={() => onChoose(event)}
              >
                <span className="shrink-0 text-muted tnum">{event.date}</span>
                <span>{event.title}</span>
              </Menu.Item>
            ))}
          </Menu.Popup>
        </Menu.Positioner>
      </Menu.Portal>
    </Menu.Root>
  )
}
