import { lazy, Suspense, useState } from 'react'
import { useCommand } from '#src/ui/commands/use-commands.ts'

const KeysDialog = lazy(async () => ({ default: (await import('./keys-dialog.tsx')).KeysDialog }))

/** Opens the list of all keys, as `?` does. */
export function KeysButton() {
  const [isOpen, setOpen] = useState(false)
  const keys = useCommand({
    id: 'keys',
    name: 'Show all keys',
    group: 'Page',
    words: 'keyboard shortcuts help',
    isOffered: true,
    run: () => setOpen(true),
  })
  return (
    <>
      <button type="button" className="word-button" aria-haspopup="dialog" {...keys}>
        Keys
      </button>
      {isOpen && (
        <Suspense fallback={null}>
          <KeysDialog onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  )
}
