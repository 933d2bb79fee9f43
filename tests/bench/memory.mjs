import { serveDist } from '../browser/serve-dist.mjs'
import { openWindow, settle, withBrowser } from './browser.mjs'
import { DIST } from './build-files.mjs'
import { growth } from './stats.mjs'
import { toLine } from './targets.mjs'

const CHANGES = 500
/** From the first change on React keeps two versions of all it draws: what grows after these is kept for nothing. */
const WARM_UP = 50
const MEGABYTE = 1_000_000

/** The JavaScript heap after collection: when the page has come, when all of it has and was used a little, and again after long use, back on the default view. */
export async function measureMemory(executablePath) {
  const server = await serveDist(0, DIST)
  try {
    return await withBrowser(executablePath, async (browser) => {
      const { page, session } = await openWindow(browser)
      await page.goto(`http://127.0.0.1:${server.port}/`, { waitUntil: 'load' })
      await settle(page)
      const loaded = await heapOf(session)
      // What the changes below would bring as well: the rest of the page, which comes when somebody stirs.
      await page.mouse.move(300, 300)
      await page.getByRole('region', { name: 'Sources' }).getByRole('heading', { level: 3 }).first().waitFor()
      await settle(page)
      await changeFilters(page, WARM_UP)
      const before = await heapOf(session)
      await changeFilters(page, CHANGES)
      const between = await heapOf(session)
      const slides = await showSlides(page)
      await settle(page)
      const after = await heapOf(session)
      const mb = (bytes) => `${(bytes / MEGABYTE).toFixed(1)} MB`
      return {
        lines: [
          toLine('heap', loaded / MEGABYTE),
          toLine('heap-growth', growth(before, after), [
            `${mb(loaded)} after load, ${mb(before)} with all regions after ${WARM_UP} changes, ${mb(between)} after ${CHANGES} filter changes, ${mb(after)} after ${slides} slides`,
          ]),
        ],
      }
    })
  } finally {
    server.close()
  }
}

/** Bytes in use once all that can be collected is. What finalizers let go needs a second round. */
export async function heapOf(session) {
  for (let round = 0; round < 2; round += 1) await session.send('HeapProfiler.collectGarbage')
  return (await session.send('Runtime.getHeapUsage')).usedSize
}

/** Every button of the filters by turns, each as soon as the last is painted; then back. Holds on to no button itself. */
async function changeFilters(page, count) {
  await page.evaluate(async (turns) => {
    const painted = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)))
    for (let turn = 0; turn < turns; turn += 1) {
      const buttons = document.querySelectorAll('form[role="search"] fieldset button:not([aria-expanded])')
      // Seven steps on each time: rounds, countries and topics take turns.
      buttons[(turn * 7) % buttons.length].click()
      await painted()
    }
  }, count)
  await settle(page)
  await leadBack(page)
}

/** One slide after the other, to the last and out again. */
async function showSlides(page) {
  await page.keyboard.press('p')
  await page.getByRole('heading', { level: 1 }).waitFor()
  const slides = new Set()
  for (;;) {
    await settle(page, 300)
    const slide = new URL(page.url()).searchParams.get('slide')
    if (slides.has(slide)) break
    slides.add(slide)
    await page.keyboard.press('PageDown')
  }
  await page.keyboard.press('Escape')
  await page.getByRole('search', { name: 'Filters' }).waitFor()
  await leadBack(page)
  return slides.size
}

/** To the default view, by the page's own buttons. */
async function leadBack(page) {
  const filters = page.getByRole('search', { name: 'Filters' })
  const clear = filters.getByRole('button', { name: 'Clear filters' })
  await filters.getByRole('button', { name: 'All sources' }).click()
  if (await clear.isVisible()) await clear.click()
  await filters.getByRole('group', { name: 'Hindsight' }).getByRole('button', { name: 'on', exact: true }).click()
  await filters
    .getByRole('group', { name: 'Round' })
    .getByRole('button', { name: /^London/ })
    .first()
    .click()
  await settle(page)
  const left = new URL(page.url()).search
  if (left !== '') throw new Error(`The page was to be on its default view, it is on ${left}.`)
}
