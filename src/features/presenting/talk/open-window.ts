import { isReached, readKeptPage } from '#src/data/kept-page.ts'
import { trustedMarkup } from '#src/lib/trusted-markup.ts'

/**
 * Opens another window of the talk; null where the browser blocked it. Without a network it is written from what the
 * browser keeps of this page.
 */
export function openWindow(address: string, features: string): Window | null {
  const isFile = globalThis.location.protocol === 'file:'
  // Empty at first: the browser's own page about a missing network could not be written into.
  const popup = globalThis.open(isFile ? address : '', '_blank', features)
  if (popup !== null && !isFile) void fill(popup, address)
  return popup
}

async function fill(popup: Window, address: string): Promise<void> {
  if (await isReached()) {
    popup.location.replace(address)
    return
  }
  try {
    await writeKept(popup, address)
  } catch {
    popup.location.replace(address)
  }
}

async function writeKept(popup: Window, address: string): Promise<void> {
  const { url, html } = await readKeptPage()
  const at = new URL(url)
  const { search, hash } = new URL(address)
  at.search = search
  at.hash = hash
  const sheet = popup.document
  sheet.open()
  popup.history.replaceState(null, '', at)
  sheet.write(trustedMarkup(html, popup))
  sheet.close()
}
