import { lazy } from 'react'
import { HandOverButton } from '#src/features/handing-over/hand-over-button.tsx'

export const loadHandOver = async () => ({ default: (await import('./hand-over-menu.tsx')).HandOverOfView })
const Menu = lazy(loadHandOver)

/** Hands the view over: on the page and while presenting. */
export function HandOver() {
  return <HandOverButton Menu={Menu} load={loadHandOver} />
}
