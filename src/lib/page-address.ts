/** Names, in a page that was saved as one file, the place it was saved from. */
export const PUBLISHED_AT = 'published-at'

/** Where the page is published, without what its address says of the view. Empty where the page is drawn without a window. */
export function pageAddress(): string {
  if (typeof document === 'undefined') return ''
  const told = document.querySelector(`meta[name="${PUBLISHED_AT}"]`)?.getAttribute('content')
  return told ?? globalThis.location.href.split(/[?#]/)[0] ?? ''
}
