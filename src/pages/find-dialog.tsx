import type { FindDialogProps } from '#src/features/finding/find-button.tsx'
import { FindDialog } from '#src/features/finding/find-dialog.tsx'
import { CHARTS_OF_PAGE } from './charts-of-page.ts'

export function FindOnPage(props: FindDialogProps) {
  return <FindDialog {...props} charts={CHARTS_OF_PAGE} />
}
