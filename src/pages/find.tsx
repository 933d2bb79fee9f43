import { FindButton } from '#src/features/finding/find-button.tsx'
import { onDemand } from '#src/ui/on-demand.tsx'

const dialog = onDemand('Find', async () => (await import('./find-dialog.tsx')).FindOnPage)

/** Finds everything the page holds, its charts too. */
export function Find() {
  return <FindButton dialog={dialog} />
}
