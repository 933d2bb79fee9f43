import { lazy } from 'react'
import { FindButton } from '#src/features/finding/find-button.tsx'

const load = async () => ({ default: (await import('./find-dialog.tsx')).FindOnPage })
const Dialog = lazy(load)

/** Finds everything the page holds, its charts too. */
export function Find() {
  return <FindButton Dialog={Dialog} load={load} />
}
