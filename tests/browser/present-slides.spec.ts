import type { Page } from '@playwright/test'
import { SLIDE_IDS } from '#src/filters/view.ts'
import { expect, settle, test } from './test.ts'
import { measureSlide } from './measure-slide.ts'

const SIZES = [
  { width: 1280, height: 720 },
  { width: 1024, height: 768 },
  { width: 3840, height: 2160 },
]

for (const { width, height } of SIZES) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test.describe(`slides at ${width} x ${height}, ${colorScheme}`, () => {
      test.use({ viewport: { width, height }, colorScheme })
      test('are whole, have no scroll bar, and can be read from the back row', async ({ page }) => {
        test.setTimeout(120_000)
        await page.goto('?slide=title')
        for (const id of SLIDE_IDS) {
          await expect(page).toHaveURL(new RegExp(`slide=${id}$`))
          await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
          await settle(page)
          await page.evaluate(() => document.fonts.ready)
          await expectReadable(page, id)
          await page.keyboard.press('PageDown')
        }
      })
    })
  }
}

// The longest tables, figures and lists of all rounds.
for (const round of ['busan', 'paris', 'all']) {
  test(`another projector is plugged in mid-talk: slides of ${round} fit each`, async ({ page }) => {
    test.setTimeout(120_000)
    await page.goto(`?slide=title&round=${round}`)
    for (const id of SLIDE_IDS) {
      await expect(page).toHaveURL(new RegExp(`slide=${id}(?:&|$)`))
      await settle(page)
      for (const [width, height] of [
        [1024, 768],
        [1440, 900],
        [1366, 768],
      ] as const) {
        await page.setViewportSize({ width, height })
        await settle(page)
        await expectReadable(page, `${id} at ${width} x ${height}`)
      }
      await page.keyboard.press('PageDown')
    }
  })
}

test('the buttons cover no headline', async ({ page }) => {
  await page.goto('?slide=decline')
  await settle(page)
  const bar = page.getByRole('group', { name: 'Slides' }).locator('..')
  for (const [width, height] of [
    [1024, 768],
    [1280, 720],
    [1440, 900],
  ] as const) {
    await page.setViewportSize({ width, height })
    await page.mouse.move(width / 2, height / 2)
    await page.mouse.move(width / 2 + 5, height / 2)
    await expect(bar).toHaveCSS('opacity', '1')
    const foot = await bar.evaluate((element) => element.getBoundingClientRect().bottom)
    const head = await page
      .getByRole('heading', { level: 1 })
      .evaluate((element) => element.getBoundingClientRect().top)
    expect.soft(foot, `at ${width} x ${height}`).toBeLessThanOrEqual(head)
  }
})

const softly = expect.configure({ soft: true })

/**
 * The slide on screen is whole, nothing is written over, it has no scroll bar and no text below 2.2% of its height: once
 * its drawings have followed the size of the screen.
 */
async function expectReadable(page: Page, name: string) {
  await softly
    .poll(
      async () => {
        const { smallest, ...faults } = await measureSlide(page)
        return { ...faults, small: smallest.share < 0.022 ? smallest.text : '' }
      },
      { message: name, intervals: [100, 250, 500] },
    )
    .toEqual({ outside: [], overlaps: [], scrollers: [], small: '' })
}

test.describe('slides held upright', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true })
  test('are whole on a phone, and turn by a tap and by a swipe', async ({ page }) => {
    await page.goto('?slide=title')
    for (const id of SLIDE_IDS) {
      await expect(page).toHaveURL(new RegExp(`slide=${id}$`))
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
      await settle(page)
      const { outside } = await measureSlide(page)
      expect.soft(outside, `${id}: nothing is cut`).toEqual([])
      await page.touchscreen.tap(370, 70)
    }
    await page.touchscreen.tap(10, 70)
    await expect(page).toHaveURL(/slide=next$/)
    const finger = await page.context().newCDPSession(page)
    const swipe = async (from: number, to: number) => {
      const at = (x: number) => ({ touchPoints: [{ x, y: 640 }] })
      await finger.send('Input.dispatchTouchEvent', { type: 'touchStart', ...at(from) })
      await finger.send('Input.dispatchTouchEvent', { type: 'touchMove', ...at(to) })
      await finger.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] })
    }
    await swipe(320, 60)
    await expect(page).toHaveURL(/slide=sources$/)
    await swipe(60, 320)
    await expect(page).toHaveURL(/slide=next$/)
  })
})
