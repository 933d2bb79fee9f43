import { useState } from 'react'

/** Copies a text and says that it did, or that the browser would not. */
export function CopyButton({ label, text }: { label: string; text: () => string }) {
  const [said, setSaid] = useState('')
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text())
      setSaid('Copied')
    } catch {
      setSaid('The browser did not allow copying')
    }
  }
  return (
    <span className="inline-flex items-center gap-2">
      <button type="button" className="word-button" onClick={() => void copy()}>
        {label}
      </button>
      <span role="status" className="text-muted">
        {said}
      </span>
    </span>
  )
}
