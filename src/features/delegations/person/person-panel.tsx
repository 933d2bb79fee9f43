import { useState, type ReactNode } from 'react'
import { useView } from '#src/filters/use-view.ts'
import { onDemand } from '#src/ui/on-demand.tsx'
import { OpenPerson } from './open-person.ts'

const personDialog = onDemand('The page of this person', async () => (await import('./person-dialog.tsx')).PersonDialog)

/**
 * Lets the names inside open the page of their person, `person=<id>` of the address. Opening is a step; Esc, Close and
 * Back undo it, and the focus returns to the name.
 */
export function PersonPanel({ children }: { children: ReactNode }) {
  const { view, setView } = useView()
  const [opener, setOpener] = useState<HTMLElement | null>(null)
  return (
    <OpenPerson
      value={(person) => {
        setOpener(document.activeElement instanceof HTMLElement ? document.activeElement : null)
        setView({ person })
      }}
    >
      {children}
      {view.person !== null && (
        <personDialog.Part
          key={view.person}
          personId={view.person}
          returnTo={opener}
          onClose={() => setView({ person: null }, { leave: true })}
          // The link makes its own entry in the history, and only then is the address changed: a step of the history in
          // between would take the change back. Back from there opens the page of the person again.
          onFollow={() => {
            const close = () => setView({ person: null }, { replace: true })
            globalThis.addEventListener('hashchange', close, { once: true })
          }}
        />
      )}
    </OpenPerson>
  )
}
