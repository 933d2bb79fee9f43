import { HandOverButton } from '#src/features/handing-over/hand-over-button.tsx'
import { toFetchedPart } from '#src/lib/pace/fetched-part.tsx'

const menu = toFetchedPart(async () => (await import('./hand-over-menu.tsx')).HandOverOfView)
export const loadHandOver = menu.load

/** Hands the view over: on the page and while presenting. */
export function HandOver() {
  return <HandOverButton menu={menu} />
}
