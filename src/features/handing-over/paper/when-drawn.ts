const PATIENCE_MS = 15_000
const PAUSE_MS = 80

/** Waits until what is to be printed stands and changes no more: data comes, and charts are laid out in several passes. */
export async function whenDrawn(): Promise<void> {
  let before = ''
  for (let waited = 0; waited < PATIENCE_MS; waited += PAUSE_MS) {
    // A pause, not a frame: a hidden window draws none, and a drawing tells nobody that it is done.
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS))
    const paper = document.querySelector('.paper')
    const now = paper?.innerHTML ?? ''
    if (paper && !paper.querySelector('[aria-busy="true"]') && now === before) return
    before = now
  }
}
