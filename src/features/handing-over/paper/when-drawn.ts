import { waitUntil } from '#src/lib/pace/wait-until.ts'

/** Waits until what is to be printed stands and changes no more: data comes, and charts are laid out in several passes. */
export async function whenDrawn(): Promise<void> {
  let before = ''
  const isStill = () => {
    const paper = document.querySelector('.paper')
    const now = paper?.innerHTML ?? ''
    if (paper && !paper.querySelector('[aria-busy="true"]') && now === before) return true
    before = now
    return false
  }
  await waitUntil(isStill, { patience: 15_000, pause: 80 })
}
