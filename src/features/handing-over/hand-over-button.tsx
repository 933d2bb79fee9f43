import { useState } from 'react'
import type { FetchedPart } from '#src/lib/pace/fetched-part.tsx'
import { useCommand } from '#src/ui/commands/use-commands.ts'

export interface HandOverMenuProps {
  anchor: HTMLElement
  isOpen: boolean
  onClose: () => void
  /** Told what comes of it, in words. */
  onSaid: (text: string) => void
}

interface HandOverButtonProps {
  /** What can be handed over; fetched at the first sign of intent. */
  menu: FetchedPart<HandOverMenuProps>
}

/** Opens the ways in which a view leaves the page. What it has to say stands under it. */
export function HandOverButton({ menu }: HandOverButtonProps) {
  const [anchor, setAnchor] = useState<HTMLElement | null>(null)
  const [Menu, setMenu] = useState<ReturnType<typeof menu.here>>(null)
  const [isOpen, setOpen] = useState(false)
  const [said, setSaid] = useState('')
  const toggle = () => {
    setSaid('')
    setOpen(!isOpen)
    // Drawn once it is here: one that does not come takes nothing down with it.
    menu.load().then(
      (Menu) => setMenu(() => Menu),
      () => {
        setOpen(false)
        setSaid('The ways to hand over did not come. Is there a network? Then try again.')
      },
    )
  }
  const fetchSoon = () => void menu.load().catch(() => undefined)
  useCommand({
    id: 'hand-over',
    name: 'Hand over: PowerPoint, PDF, one file, link',
    group: 'Page',
    words: 'export download print share slides pptx handout html qr recap',
    isOffered: true,
    run: toggle,
  })
  return (
    <span className="relative inline-flex">
      <button
        ref={setAnchor}
        type="button"
        className="word-button"
        aria-haspopup="menu"
        aria-expanded={isOpen}
        onPointerEnter={fetchSoon}
        onFocus={fetchSoon}
        onClick={toggle}
      >
        Hand over
      </button>
      <span
        role="status"
        className="type-small absolute top-full right-0 z-10 w-max max-w-72 border border-rule bg-paper px-3 py-1 text-ink-2 empty:hidden"
      >
        {said}
      </span>
      {Menu && anchor && <Menu anchor={anchor} isOpen={isOpen} onClose={() => setOpen(false)} onSaid={setSaid} />}
    </span>
  )
}
