import { lazy, Suspense, useState } from 'react'
import { usePageKey } from './use-page-key.ts'

const KeysDialog = lazy(async () => ({ default: (await import('./keys-dialog.tsx')).KeysDialog }))

/** Opens the list of all keys, as `?` does. */
export function KeysButton() {
  const [isOpen, setOpen] = useState(false)
  usePageKey('keys', () => setOpen(true))
  return (
    <>
      <button type="button" className="word-button" aria-haspopup="dialog" onClick={() => setOpen(true)}>
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
