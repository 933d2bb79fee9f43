import { useId, useRef, useState } from 'react'
import type { SlideId } from '#src/filters/view.ts'
import { saveFile } from '#src/lib/save-file.ts'
import { exportNotes, importNotes, useOwnNotes, writeNote } from './own-notes.ts'

/** One's own note on a slide: kept in this browser, taken elsewhere as a file. */
export function OwnNote({ id, name }: { id: SlideId; name: string }) {
  const { notes, isKept } = useOwnNotes()
  const field = useId()
  const file = useRef<HTMLInputElement>(null)
  const [said, setSaid] = useState('')
  return (
    <section className="mt-5 border-t border-rule pt-2">
      <div className="flex flex-wrap items-baseline justify-between gap-x-4">
        <label htmlFor={field} className="type-label">
          Your note: {name}
        </label>
        <span className="flex gap-x-4">
          <button
            type="button"
            className="word-button"
            onClick={() => saveFile(exportNotes(), 'truce-tracker-notes.json')}
          >
            Export notes
          </button>
          <button type="button" className="word-button" onClick={() => file.current?.click()}>
            Import notes
          </button>
          <input
            ref={file}
            type="file"
            accept="application/json,.json"
            aria-label="File of notes"
            hidden
            onChange={({ currentTarget }) => {
              const [chosen] = currentTarget.files ?? []
              currentTarget.value = ''
              void chosen?.text().then((text) => setSaid(importNotes(text)))
            }}
          />
        </span>
      </div>
      <textarea
        id={field}
        rows={4}
        className="type-body mt-1 block w-full resize-y border border-line bg-paper p-2"
        value={notes[id] ?? ''}
        onChange={({ currentTarget: { value } }) => writeNote(id, value)}
      />
      <p role="status" className="type-note min-h-5 text-ink-2">
        {isKept ? said : 'This browser keeps nothing: your notes last until this window is closed. Export them.'}
      </p>
    </section>
  )
}
