import { trustedMarkup } from '#src/lib/trusted-markup.ts'

/** px: a slide at the size at which a px is a point of type. */
const WIDTH = 960
const HEIGHT = 540
const PATIENCE_MS = 5_000

export interface BlankSheet {
  readonly body: HTMLElement
  /** Waits until letters are set as they will be. */
  readonly settle: () => Promise<unknown>
  readonly close: () => void
}

const EMPTY = '<!doctype html><html lang="en" data-theme="light"><head></head><body></body></html>'

/**
 * A window of the size of a slide beside the page, light and lying, whatever the screen is: its rules of style are the
 * page's own. Nobody sees, hears or reaches it.
 */
export async function openBlankSheet(): Promise<BlankSheet> {
  const frame = document.createElement('iframe')
  frame.width = String(WIDTH)
  frame.height = String(HEIGHT)
  frame.tabIndex = -1
  frame.inert = true
  frame.ariaHidden = 'true'
  frame.title = 'Slides being read'
  frame.className = 'fixed top-0 right-full border-0'
  frame.srcdoc = trustedMarkup(EMPTY)
  const loaded = new Promise((resolve) => {
    frame.addEventListener('load', resolve, { once: true })
  })
  document.body.append(frame)
  await loaded
  const sheet = frame.contentDocument
  if (sheet === null) throw new Error('The browser gave no room to draw the slides in.')
  await Promise.all([...document.querySelectorAll('link[rel="stylesheet"], style')].map((rule) => adopt(rule, sheet)))
  return {
    body: sheet.body,
    settle: () => sheet.fonts.ready,
    close: () => frame.remove(),
  }
}

function adopt(rule: Element, sheet: Document): Promise<unknown> {
  const own = sheet.importNode(rule, true)
  if (rule instanceof HTMLLinkElement) own.setAttribute('href', rule.href)
  const come = new Promise((resolve) => {
    own.addEventListener('load', resolve)
    own.addEventListener('error', resolve)
    // A style in the page has nothing to load; a sheet that never answers must not keep the slides waiting for ever.
    setTimeout(resolve, own.localName === 'style' ? 0 : PATIENCE_MS)
  })
  sheet.head.append(own)
  return come
}
