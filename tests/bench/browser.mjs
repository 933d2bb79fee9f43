import { CHROMIUM_ARGS } from '../browser/chromium-args.mjs'

/** A phone's processor and a slow mobile line: CPU four times slower, 1.6 Mbit/s down, 750 kbit/s up, 150 ms. */
const SLOW = { rate: 4, downloadThroughput: 1_600_000 / 8, uploadThroughput: 750_000 / 8, latency: 150 }

/** Starts Chromium, hands it to `task`, and closes it whatever comes. */
export async function withBrowser(executablePath, task) {
  const { chromium } = await import('@playwright/test')
  const browser = await chromium.launch({ executablePath, args: CHROMIUM_ARGS })
  try {
    return await task(browser)
  } finally {
    await browser.close()
  }
}

/** A window of its own with an empty cache, 1440 x 900. `session` speaks to its page in the DevTools protocol. */
export async function openWindow(browser, { isSlow = false } = {}) {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } })
  const page = await context.newPage()
  const session = await context.newCDPSession(page)
  if (isSlow) await slowDown(session)
  return { context, page, session }
}

async function slowDown(session) {
  const { rate, ...line } = SLOW
  await session.send('Network.enable')
  await session.send('Network.emulateNetworkConditions', { offline: false, ...line })
  await session.send('Emulation.setCPUThrottlingRate', { rate })
}

/** Until nothing is asked for, nothing is busy, and no task over 50 ms has come for `quiet` ms; half a minute at most. */
export async function settle(page, quiet = 2000) {
  await page.waitForLoadState('networkidle')
  await page.waitForFunction(() => document.querySelector('[aria-busy="true"]') === null)
  await page.evaluate(untilQuiet, { quiet, most: 30_000 })
  await page.waitForLoadState('networkidle')
}

/** Runs in the page. */
function untilQuiet({ quiet, most }) {
  return new Promise((resolve) => {
    const began = performance.now()
    let last = began
    const watcher = new PerformanceObserver((list) => {
      for (const { startTime, duration } of list.getEntries()) last = Math.max(last, startTime + duration)
    })
    watcher.observe({ type: 'longtask', buffered: true })
    const look = () => {
      const now = performance.now()
      if (now - last < quiet && now - began < most) setTimeout(look, 100)
      else {
        watcher.disconnect()
        resolve()
      }
    }
    look()
  })
}
