import { useState } from 'react'
import { useCommand } from '#src/ui/commands/use-commands.ts'
import { onDemand } from '#src/ui/on-demand.tsx'

const keysDialog = onDemand('The list of keys', async () => (await import('./keys-dialog.tsx')).KeysDialog)

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
      {isOpen && <keysDialog.Part onClose={() => setOpen(false)} />}
    </>
  )
}
