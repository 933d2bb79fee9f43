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
          const { smallest, outside, scrollers } = await measureSlide(page)
          expect.soft(outside, `${id}: nothing is cut`).toEqual([])
          expect.soft(scrollers, `${id}: nothing scrolls`).toEqual([])
          expect.soft(smallest.share, `${id}: “${smallest.text}”`).toBeGreaterThanOrEqual(0.022)
          await page.keyboard.press('PageDown')
        }
      })
    })
  }
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
  })
})
