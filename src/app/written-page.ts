import type { Prerendered } from '#src/lib/prerendered.ts'

/**
 * How much of the view of this address stands in the page as it came, and gives the address its lasting form: a page of
 * one round lies in a folder of its own (`rounds/busan/`) and means the same as `?round=busan` at the root. To be called
 * before anything asks for a file: their places are told from the root.
 */
export function readWritten(root: HTMLElement): Prerendered {
  const { written, home, query = '' } = root.dataset
  if (home !== undefined) {
    const url = new URL(home, location.href)
    const asked = new URLSearchParams(location.search)
    for (const [name, value] of new URLSearchParams(query)) if (!asked.has(name)) asked.set(name, value)
    url.search = location.search.length > 1 ? asked.toString() : query
    url.hash = location.hash
    history.replaceState(history.state, '', url)
    // Links were written as seen from that folder.
    for (const link of root.querySelectorAll(`a[href^="${home}"]`)) {
      link.setAttribute('href', link.getAttribute('href')?.slice(home.length) ?? '')
    }
  }
  // Said by the script in the head, before anything was painted.
  if (document.documentElement.dataset['view'] === 'other') return 'none'
  return written === 'first' || written === 'whole' ? written : 'none'
}

/** Clears what was written, to draw anew; what the page said while it waited goes with it. */
export function clearWritten(root: HTMLElement): void {
  root.replaceChildren()
  delete document.documentElement.dataset['view']
}
