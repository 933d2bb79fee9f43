/** Names, in a page saved as one file, the published file that an element holds. */
export const ENCLOSED = 'data-file'

/** The text of a published file that the page itself brings along; null where it has to be asked for. */
export function enclosedText(path: string): string | null {
  if (typeof document === 'undefined') return null
  return document.querySelector(`script[${ENCLOSED}="${path}"]`)?.textContent ?? null
}
