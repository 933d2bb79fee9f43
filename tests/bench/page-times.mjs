import { serveDist } from '../browser/serve-dist.mjs'

const LOADS = 5
const CLICKS = 20

/**
 * Opens the build in Chromium, on this machine, without throttling; served gzipped from 127.0.0.1.
 * Bytes are those on the wire, times are milliseconds.
 */
export async function measurePage(executablePath) {
  const { chromium } = await import('@playwright/test')
  const server = await serveDist(0)
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] })
  try {
    const url = `http://127.0.0.1:${server.port}/`
    const loads = []
    for (let run = 0; run < LOADS; run += 1) loads.push(await load(browser, url))
    return { chromium: browser.version(), loads, clicks: await clickFilters(browser, url) }
  } finally {
    await browser.close()
    server.close()
  }
}

/** One visit with an empty cache, until no part of the page is waiting for data any more. */
async function load(browser, url) {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } })
  const page = await context.newPage()
  const wire = await countWire(page)
  await page.addInitScript(() => {
    window.longTasks = []
    new PerformanceObserver((list) =>
      window.longTasks.push(...list.getEntries().map(({ duration }) => duration)),
    ).observe({
      type: 'longtask',
      buffered: true,
    })
    new PerformanceObserver((list) => (window.largestPaint = list.getEntries().at(-1).startTime)).observe({
      type: 'largest-contentful-paint',
      buffered: true,
    })
  })
  await page.goto(url, { waitUntil: 'load' })
  await settle(page)
  const seen = await page.evaluate(() => ({
    firstPaint: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? null,
    largestPaint: window.largestPaint ?? null,
    longTasks: window.longTasks.length,
    // What is beyond 50 ms in each of them: time in which the page could not answer.
    blocked: window.longTasks.reduce((sum, duration) => sum + duration - 50, 0),
  }))
  await context.close()
  return { ...wire, ...seen }
}

async function countWire(page) {
  const wire = { requests: 0, bytes: 0 }
  const session = await page.context().newCDPSession(page)
  await session.send('Network.enable')
  session.on('Network.loadingFinished', ({ encodedDataLength }) => {
    wire.requests += 1
    wire.bytes += encodedDataLength
  })
  return wire
}

/** From a click on a topic to the frame that shows what it keeps, in every region. */
async function clickFilters(browser, url) {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } })
  await page.goto(url, { waitUntil: 'load' })
  await settle(page)
  const topics = page.getByRole('search', { name: 'Filters' }).getByRole('group', { name: 'Topic' }).getByRole('button')
  const times = []
  for (let click = 0; click < CLICKS; click += 1) {
    await page.evaluate(watchNextClick)
    // The first button is "All": a topic, then all again.
    await topics.nth(click % 2 === 0 ? 1 + ((click / 2) % 6) : 0).click()
    times.push(await page.evaluate(() => window.clickAnswered))
  }
  await page.close()
  return times
}

/** Runs in the page: notes when a click came, and the frame after the last change that it caused within half a second. */
function watchNextClick() {
  window.clickAnswered = new Promise((resolve, reject) => {
    let began = 0
    let shown = 0
    const watcher = new MutationObserver(() => {
      requestAnimationFrame(() => setTimeout(() => (shown = performance.now())))
    })
    watcher.observe(document.querySelector('main'), {
      subtree: true,
      childList: true,
      characterData: true,
      attributes: true,
    })
    const onClick = (event) => {
      began = event.timeStamp
      setTimeout(() => {
        watcher.disconnect()
        if (shown > 0) resolve(shown - began)
        else reject(new Error('A click on a topic changed nothing in <main> within half a second.'))
      }, 500)
    }
    document.addEventListener('click', onClick, { capture: true, once: true })
  })
  // Awaited after the click; a rejection before that must not count as unhandled.
  window.clickAnswered.catch(() => {})
}

async function settle(page) {
  await page.waitForLoadState('networkidle')
  await page.waitForFunction(() => document.querySelector('main') && !document.querySelector('[aria-busy="true"]'))
}
