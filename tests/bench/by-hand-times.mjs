import { openWindow, settle } from './browser.mjs'
import { serveWithoutScripts } from './page-without-scripts.mjs'
import { watchClick } from './watch-click.mjs'

/** The pages whose words are put in, one after the other; the first page is London's, and the last is again. */
const PAGES = ['rounds/busan/', 'rounds/geneva/', 'rounds/madrid/', '']
const TIMES = 2

/**
 * What the change alone costs: on the page with no program in it, a click puts in the words of another round as they stand
 * on that round's page, prepared before, wherever they lie in sight; no drawing changes.
 * @returns {Promise<number[]>} ms from each click to the frame that shows them
 */
export async function clickByHand(browser, { isSlow, quiet }) {
  const server = await serveWithoutScripts()
  const { context, page } = await openWindow(browser, { isSlow })
  try {
    await page.goto(`http://127.0.0.1:${server.port}/`, { waitUntil: 'load' })
    await settle(page)
    const seen = []
    for (const other of Array.from({ length: TIMES }, () => PAGES).flat()) {
      await page.evaluate(prepare, other)
      await settle(page, 500)
      await page.evaluate(watchClick, { quiet, most: 30_000 })
      await page.mouse.click(2, 2)
      const { text } = await page.evaluate(() => window.clickAnswered)
      if (text === null) throw new Error(`The words of /${other} changed nothing in sight.`)
      seen.push(text)
    }
    return seen
  } finally {
    await context.close()
    server.close()
  }
}

/** Runs in the page: the next click puts the words of another page in the place of those in sight. */
async function prepare(other) {
  const html = await (await fetch(`/${other}`)).text()
  const page = document.adoptNode(new DOMParser().parseFromString(html, 'text/html').documentElement)
  const changes = []
  const isOut = (element) => {
    const { top, bottom } = element.getBoundingClientRect()
    return bottom <= 0 || top >= innerHeight
  }
  const compare = (mine, theirs) => {
    if (mine.isEqualNode(theirs) || mine.nodeName === 'svg') return
    if (mine.nodeType === Node.TEXT_NODE) changes.push(() => (mine.data = theirs.data))
    if (!(mine instanceof Element) || isOut(mine)) return
    for (const { name, value } of theirs.attributes)
      if (mine.getAttribute(name) !== value) changes.push(() => mine.setAttribute(name, value))
    const [here, there] = [[...mine.childNodes], [...theirs.childNodes]]
    const isAlike =
      here.length === there.length && here.every((child, index) => child.nodeName === there[index].nodeName)
    if (isAlike) for (const [index, child] of here.entries()) compare(child, there[index])
    else changes.push(() => mine.replaceChildren(...there))
  }
  for (const place of ['form[role="search"]', '#overview', '#exports'])
    compare(document.querySelector(place), page.querySelector(place))
  const change = () => {
    for (const one of changes) one()
  }
  document.addEventListener('click', change, { once: true })
}
