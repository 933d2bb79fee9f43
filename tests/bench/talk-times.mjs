import { serveDist } from '../browser/serve-dist.mjs'
import { openWindow, settle, withBrowser } from './browser.mjs'
import { DIST } from './build-files.mjs'
import { median, quantile } from './stats.mjs'
import { toLine } from './targets.mjs'

const KEYS = 9
/** So long both windows are left alone between two keys. */
const BETWEEN_KEYS_MS = 500

/**
 * From a key in the presenter's window to the slide in the audience's: painted, where the audience window is seen; in the
 * document, where it is hidden, so gets no frames and its timers once a second. Both windows read one clock.
 */
export async function measureTalk(executablePath) {
  const server = await serveDist(0, DIST)
  try {
    return await withBrowser(executablePath, async (browser) => {
      const url = `http://127.0.0.1:${server.port}/?slide=title`
      const seen = await talk(browser, url, false)
      const hidden = await talk(browser, url, true)
      return { lines: [...toLines('follow-seen', seen), ...toLines('follow-hidden', hidden)] }
    })
  } finally {
    server.close()
  }
}

function toLines(id, times) {
  const worst = times.toSorted((a, b) => b.ms - a.ms)[0]
  const ms = times.map((one) => one.ms)
  return [
    toLine(id, median(ms), [`${ms.length} keys; worst ${Math.round(worst.ms)} ms, slide ${worst.slide}`]),
    toLine(`${id}-p95`, quantile(ms, 0.95)),
  ]
}

async function talk(browser, url, isHidden) {
  const { context, page } = await openWindow(browser)
  await page.goto(url)
  await page.getByRole('heading', { level: 1 }).waitFor()
  await settle(page)
  const [presenter] = await Promise.all([page.waitForEvent('popup'), page.keyboard.press('s')])
  await presenter.getByText('The audience window follows.').waitFor()
  await settle(presenter)
  if (isHidden) await page.evaluate(standStill)
  const times = []
  for (const key of ['PageDown', 'PageUp'].flatMap((name) => Array.from({ length: KEYS }, () => name))) {
    await page.evaluate(watchSlide, isHidden)
    const pressed = await presenter.evaluate((name) => {
      const at = performance.timeOrigin + performance.now()
      document.body.dispatchEvent(new KeyboardEvent('keydown', { key: name, bubbles: true }))
      return at
    }, key)
    const shown = await page.evaluate(() => window.slideShown)
    times.push({ ms: shown - pressed, slide: new URL(page.url()).searchParams.get('slide') })
    await settle(presenter, BETWEEN_KEYS_MS)
  }
  await context.close()
  return times
}

/** Runs in the page: takes from it what a hidden window has not. */
function standStill() {
  const later = window.setTimeout
  window.requestAnimationFrame = () => 0
  window.setTimeout = (run, ms = 0, ...rest) => later(run, Math.max(1000, ms), ...rest)
}

/** Runs in the page: when the next slide has its heading. A hidden window paints nothing: there the document counts. */
function watchSlide(isHidden) {
  window.slideShown = new Promise((resolve) => {
    const heading = () => document.querySelector('h1')?.textContent ?? ''
    const before = heading()
    const now = () => performance.timeOrigin + performance.now()
    const watcher = new MutationObserver(() => {
      const after = heading()
      if (after === '' || after === before) return
      watcher.disconnect()
      if (isHidden) return resolve(now())
      return requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel()
        port1.start()
        port1.addEventListener('message', () => resolve(now()))
        port2.postMessage(null)
      })
    })
    watcher.observe(document.body, { subtree: true, childList: true, characterData: true })
  })
}
