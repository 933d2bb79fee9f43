import { serveDist } from '../browser/serve-dist.mjs'
import { openWindow, settle, withBrowser } from './browser.mjs'
import { DIST, weightOf, weightOfAll } from './build-files.mjs'
import { nameOffenders } from './build-sizes.mjs'
import { sumBy } from './stats.mjs'
import { toLine } from './targets.mjs'

/**
 * What a real visit asks for, by the weight of the files: the scripts that had run when the first filter answered, on a slow
 * line and clicked from the moment there is something to click; and everything a cold view left alone has fetched once quiet.
 */
export async function weighVisit(executablePath) {
  const server = await serveDist(0, DIST)
  try {
    return await withBrowser(executablePath, async (browser) => {
      const url = `http://127.0.0.1:${server.port}/`
      return { lines: [...(await scriptsToAnswer(browser, url)), coldBytes(await allAsked(browser, url))] }
    })
  } finally {
    server.close()
  }
}

async function scriptsToAnswer(browser, url) {
  const { context, page, session } = await openWindow(browser, { isSlow: true })
  await session.send('Profiler.enable')
  await session.send('Profiler.startPreciseCoverage', { callCount: false, detailed: false })
  const arrived = namesOf(page, url)
  await page.goto(url, { waitUntil: 'commit' })
  await page.evaluate(clickUntilAnswered)
  const { result } = await session.send('Profiler.takePreciseCoverage')
  const ran = new Set(result.filter(hasRun).map((script) => toName(script.url, url)))
  const fetched = [...arrived].filter((name) => name.endsWith('.js'))
  await context.close()
  const names = fetched.filter((name) => ran.has(name))
  const waiting = fetched.filter((name) => !ran.has(name))
  const line = toLine('script-answer', weightOfAll(names) / 1000, [
    `run: ${toList(names)}`,
    ...(waiting.length > 0 ? [`fetched, not run: ${toList(waiting)}`] : []),
  ])
  return nameOffenders([line], { 'script-answer': names })
}

// The function of the script as a whole comes first, and has run once anything in it has.
const hasRun = ({ functions }) => functions.some(({ ranges }) => ranges.some(({ count }) => count > 0))

/** Runs in the page: clicks on a topic ten times a second until one says that it is chosen. */
function clickUntilAnswered() {
  return new Promise((resolve) => {
    const topic = () =>
      [...document.querySelectorAll('form[role="search"] button')].find((button) =>
        /^Tariffs\b/.test(button.textContent),
      )
    const attempt = () => {
      const button = topic()
      if (button?.ariaPressed === 'true') return resolve()
      button?.click()
      // An answer that comes at once is seen before the next click takes it back.
      return requestAnimationFrame(() => {
        if (topic()?.ariaPressed === 'true') resolve()
        else setTimeout(attempt, 100)
      })
    }
    attempt()
  })
}

async function allAsked(browser, url) {
  const { context, page } = await openWindow(browser)
  const arrived = namesOf(page, url)
  await page.goto(url, { waitUntil: 'load' })
  await settle(page)
  await context.close()
  return arrived
}

function coldBytes(names) {
  const kinds = sumBy(
    [...names],
    (name) => name.split('.').at(-1),
    (name) => weightOf(name),
  )
  const kb = (value) => (value / 1000).toFixed(1)
  return toLine('cold-bytes', weightOfAll(names) / 1000, [
    `${names.size} files: ${kinds.map(({ name, value }) => `${name} ${kb(value)}`).join(', ')}`,
    `heaviest: ${toList([...names].toSorted((a, b) => weightOf(b) - weightOf(a)).slice(0, 12))}`,
  ])
}

/** The files of the build a page has been answered with, by name, growing as they come. */
function namesOf(page, url) {
  const names = new Set()
  page.on('requestfinished', (request) => {
    if (request.url().startsWith(url)) names.add(toName(request.url(), url))
  })
  return names
}

function toName(address, url) {
  const name = decodeURIComponent(address.slice(url.length).split(/[?#]/)[0])
  return name === '' || name.endsWith('/') ? `${name}index.html` : name
}

function toList(names) {
  return names.map((name) => `${name.split('/').at(-1)} ${(weightOf(name) / 1000).toFixed(1)}`).join(', ')
}
