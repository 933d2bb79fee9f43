import { test as base, type Page } from '@playwright/test'

/**
 * A test in which the page complains fails: a console error or warning, a request that failed or was answered with 4xx
 * or 5xx. Where that is the point: `test.use({ mayComplain: true })`. An uncaught error or a dialog always fails.
 */
export const test = base.extend<{ mayComplain: boolean; isRead: boolean; reader: void; quiet: void }>({
  mayComplain: [false, { option: true }],
  // Somebody sits before the page: it draws what is out of sight as soon as it may.
  isRead: [true, { option: true }],
  reader: [
    async ({ context, isRead }, use) => {
      if (isRead) {
        await context.addInitScript(() => {
          const sign = setInterval(() => dispatchEvent(new Event('pointermove')), 200)
          setTimeout(() => clearInterval(sign), 30_000)
        })
      }
      await use()
    },
    { auto: true },
  ],
  quiet: [
    async ({ page, mayComplain }, use) => {
      const complaints: string[] = []
      page.on('console', (message) => {
        if (['error', 'warning'].includes(message.type())) complaints.push(`${message.type()}: ${message.text()}`)
      })
      const crimes: string[] = []
      page.on('pageerror', (error) => crimes.push(`uncaught: ${error.message}`))
      page.on('dialog', (dialog) => {
        crimes.push(`dialog: ${dialog.message()}`)
        void dialog.dismiss()
      })
      page.on('response', (response) => {
        if (response.status() >= 400) complaints.push(`${response.status()} ${response.url()}`)
      })
      page.on('requestfailed', (request) => {
        const reason = request.failure()?.errorText ?? 'failed'
        // A request given up by the page itself is no failure.
        if (reason !== 'net::ERR_ABORTED') complaints.push(`${reason} ${request.url()}`)
      })
      await use()
      expect(crimes, 'no error goes uncaught, no dialog opens').toEqual([])
      if (!mayComplain) expect(complaints, 'the page complains about nothing').toEqual([])
    },
    { auto: true },
  ],
})

export const { expect } = test

/** The accessible names of the regions, in the order of the page. */
export const regions = ['Overview', 'Exports', 'Delegations', 'Issues', 'Timeline', 'Article check', 'Sources'] as const

/**
 * Opens a view and waits until nothing on it is waiting any more, all the way down: what is drawn only when it comes
 * near the screen is drawn too. `view` is relative to the build's root: `''`, `'?round=busan'`, `'x/y/?country=JP'`.
 */
export async function openView(page: Page, view: string): Promise<void> {
  await page.goto(view, { waitUntil: 'load' })
  // By its element: a dialog opened by the address takes the page out of reach of its roles.
  await expect(page.locator('main')).toBeVisible()
  await settle(page)
  await walkDown(page)
  await settle(page)
}

/** Goes down the page and back, and stays everywhere until what is drawn there stands: a drawing comes as its place does. */
export async function walkDown(page: Page): Promise<void> {
  const height = page.viewportSize()?.height ?? 900
  for (let y = 0; y < (await page.evaluate(() => document.documentElement.scrollHeight)); y += height) {
    await page.evaluate((top) => {
      window.scrollTo(0, top)
    }, y)
    await page.waitForFunction(isDrawn)
  }
  await page.evaluate(() => {
    window.scrollTo(0, 0)
  })
}

/** Runs in the page: whether no place of a drawing in the window is empty. */
function isDrawn(): boolean {
  return [...document.querySelectorAll('main .chart > svg:empty, main svg[role="img"]:empty')].every((place) => {
    const { top, bottom } = place.getBoundingClientRect()
    return !place.checkVisibility() || bottom <= 0 || top >= innerHeight
  })
}

/** Keeps what is asked for at such an address from arriving until the function given back is called. */
export async function hold(page: Page, url: string): Promise<() => void> {
  let release = () => {}
  const held = new Promise<void>((resolve) => {
    release = resolve
  })
  await page.route(url, async (route) => {
    await held
    await route.continue()
  })
  return release
}

/** Waits until no request is under way and no part of the page is busy. */
export async function settle(page: Page): Promise<void> {
  await page.waitForLoadState('networkidle')
  await expect(page.locator('[aria-busy="true"]')).toHaveCount(0, { timeout: 60_000 })
}

/** Waits until nothing has been asked for over a while: what a talk fetches ahead comes in waves. */
export async function untilFetched(page: Page) {
  let last = Date.now()
  page.on('request', () => {
    last = Date.now()
  })
  await settle(page)
  await expect.poll(() => Date.now() - last).toBeGreaterThan(2000)
}
