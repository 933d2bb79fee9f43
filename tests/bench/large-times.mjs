import { rmSync } from 'node:fs'
import path from 'node:path'
import { openWindow, settle, withBrowser } from './browser.mjs'
import { DIST } from './build-files.mjs'
import { clickThrough } from './filter-times.mjs'
import { writeLargeData } from './large-data.mjs'
import { heapOf } from './memory.mjs'
import { serveBeside } from './page-without-scripts.mjs'
import { median } from './stats.mjs'
import { watchVisit } from './watch-visit.mjs'

const TIMES = 100
/** So long a part of the page may keep the benchmark waiting. */
const PATIENCE_MS = 120_000
/** A view that no page was written for: the page draws it from the data alone, whatever that is. */
const VIEW = '?theme=light'
const TOURS = [
  {
    at: null,
    clicks: [
      ['Topic', 'Rare earths'],
      ['Topic', 'All'],
      ['Round', 'Busan'],
      ['Round', 'London'],
    ],
  },
]

/** The page over the published data, and over a hundred times as much: what grows, and by how much. No targets. */
export async function measureLarge(executablePath) {
  const folder = writeLargeData(TIMES)
  try {
    return await withBrowser(executablePath, async (browser) => {
      const small = await measureWith(browser, path.join(DIST, 'data'))
      const large = await measureWith(browser, folder)
      return { lines: [], tables: [toTable(small, large)] }
    })
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

async function measureWith(browser, data) {
  const server = await serveBeside(DIST, {}, { data })
  const url = `http://127.0.0.1:${server.port}/${VIEW}`
  const seen = {}
  try {
    const { context, page, session } = await openWindow(browser)
    page.setDefaultTimeout(PATIENCE_MS)
    await page.addInitScript(watchVisit)
    await page.goto(url, { waitUntil: 'load' })
    await settle(page)
    const visit = await page.evaluate(() => window.benchSeen)
    seen.visible = visit.visible
    seen.longest = Math.max(0, ...visit.tasks.map(({ duration }) => duration))
    seen.failed = (await page.locator('[role="alert"]:visible').allInnerTexts()).join(' ').slice(0, 160) || 'none'
    seen.heap = (await heapOf(session)) / 1_000_000
    seen.find = await find(page)
    await context.close()
    const clicks = await clickThrough(browser, url, {
      isSlow: false,
      quiet: 1000,
      tours: TOURS,
      patience: PATIENCE_MS,
    })
    seen.click = median(clicks.map(({ text }) => text))
  } catch (cause) {
    seen.stopped = String(cause).split('\n')[0]
  } finally {
    server.close()
  }
  return seen
}

/** From the key to the box, and from the last letter of a word to what it finds. */
async function find(page) {
  const began = performance.now()
  await page.keyboard.press('/')
  const box = page.getByRole('dialog', { name: 'Find' }).getByRole('combobox')
  await box.waitFor()
  const opened = performance.now() - began
  const typed = performance.now()
  await box.pressSequentially('magnets')
  await page.getByRole('option').first().waitFor()
  return { opened, found: performance.now() - typed }
}

function toTable(small, large) {
  const rows = [
    ['all visible, ms', (seen) => seen.visible],
    ['longest task while loading, ms', (seen) => seen.longest],
    ['parts that failed', (seen) => seen.failed],
    ['heap after load, MB', (seen) => seen.heap],
    ['find: the box is there, ms', (seen) => seen.find?.opened],
    ['find: seven letters to results, ms', (seen) => seen.find?.found],
    ['filter click to text, median, ms', (seen) => seen.click],
    ['stopped', (seen) => seen.stopped ?? 'no'],
  ]
  return {
    title: `The data ${TIMES} times over`,
    head: ['', 'published', `${TIMES}x`],
    rows: rows.map(([name, of]) => [name, ...[small, large].map((seen) => toCell(of(seen)))]),
  }
}

function toCell(value) {
  if (typeof value === 'string') return value
  return Number.isFinite(value) ? Math.round(value).toLocaleString('en-GB') : 'none'
}
