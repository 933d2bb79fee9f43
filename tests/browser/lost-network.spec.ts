import type { Page } from '@playwright/test'
import { expect, regions, settle, test } from './test.ts'

// The page has come and its network is gone: what was read stays, what opens says that it did not come, and once the
// network is back all the rest is there.
test.use({ mayComplain: true, isRead: false })

const ASSETS = '**/assets/*.js'
const lose = (page: Page) => page.route(ASSETS, (route) => route.abort())
const note = (page: Page) => page.getByText('Parts of this page have not arrived')

/** The page as it is before anybody stirs: its first regions, taken over. */
async function openAndLose(page: Page, view = '') {
  await page.goto(view)
  await settle(page)
  // What React has taken over carries its mark.
  const isTaken = (button: Element) => Object.keys(button).some((key) => key.startsWith('__reactProps'))
  await expect.poll(() => page.locator('#overview button').first().evaluate(isTaken)).toBe(true)
  await lose(page)
}

test('the regions not here yet are fetched once it is back', async ({ page }) => {
  await openAndLose(page)
  await page.mouse.wheel(0, 400)
  await expect(note(page)).toBeVisible()
  await expect(page.locator('#overview')).toContainText('$28.8bn')
  await expect(page.getByText('A fault in this page')).toHaveCount(0)

  await page.unroute(ASSETS)
  await expect(note(page)).toBeHidden()
  await settle(page)
  for (const name of regions)
    await expect(page.getByRole('region', { name, exact: true })).not.toContainText('Fetching')
  await expect(page.getByRole('region', { name: 'Sources', exact: true })).toContainText('Reuters')
})

test('a page written whole stays to be read, and shows nothing of it beside another round', async ({ page }) => {
  await openAndLose(page, 'rounds/busan/')
  await page.mouse.wheel(0, 400)
  await expect(note(page)).toBeVisible()
  await expect(page.locator('#delegations')).toContainText('Busan')
  const written = await page.locator('#delegations').innerText()
  await page.keyboard.press('b')
  await expect(page.locator('#delegations')).toContainText('Fetching')
  expect(await page.locator('#delegations').innerText()).not.toBe(written)

  await page.unroute(ASSETS)
  await expect(note(page)).toBeHidden()
  await settle(page)
  await expect(page.locator('#delegations')).toContainText('Kuala Lumpur')
})

for (const [name, open] of Object.entries({
  Find: (page: Page) => page.keyboard.press('/'),
  'The list of keys': (page: Page) => page.keyboard.press('?'),
  'The source': (page: Page) => page.locator('#overview').getByRole('button', { name: /28\.8/ }).first().click(),
})) {
  test(`${name} did not come, and comes when asked for again`, async ({ page }) => {
    await openAndLose(page)
    await open(page)
    await expect(page.getByText(`${name} did not come. Is there a network? Then try again.`)).toBeVisible()
    await expect(page.getByRole('dialog')).toHaveCount(0)
    await expect(page.locator('#overview')).toContainText('$28.8bn')

    await page.unroute(ASSETS)
    await expect(note(page)).toBeHidden()
    await open(page)
    await expect(page.getByRole('dialog')).toBeVisible()
  })
}

test('slides that do not come are left by Escape', async ({ page }) => {
  await openAndLose(page)
  await page.keyboard.press('p')
  await expect(note(page)).toBeVisible()
  await expect(page.locator('main')).toHaveCount(0)
  await page.keyboard.press('Escape')
  await expect(page.locator('#overview')).toContainText('$28.8bn')
})
