import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { Page } from '@playwright/test'
import { expect, hold, regions, settle, test } from './test.ts'

const published = path.resolve(import.meta.dirname, '../../public/data')
const rounds: { id: string; label: string }[] = JSON.parse(readFileSync(path.join(published, 'rounds.json'), 'utf8'))
const PROGRAM = '**/assets/*.js'
const search = (page: Page) => new URL(page.url()).search

test.describe('without scripts', () => {
  // Chromium says of each script asked for ahead that scripts are not allowed.
  test.use({ javaScriptEnabled: false, isRead: false, mayComplain: true })

  test('the page holds the round of London, its figures and its chart', async ({ page }) => {
    await page.goto('')
    await expect(page.getByRole('region', { name: 'Overview', exact: true })).toContainText('$28.8bn')
    const chart = page.locator('figure[data-chart="decline"]')
    await expect(chart).toBeVisible()
    expect(await chart.locator('svg path').count()).toBeGreaterThan(0)
    await expect(page.locator('noscript .page-note').first()).toContainText('JavaScript is switched off here')
  })

  for (const { id, label } of rounds) {
    test(`the page of ${id} holds every region`, async ({ page }) => {
      await page.goto(`rounds/${id}/`)
      for (const name of regions) await expect(page.getByRole('region', { name, exact: true })).toHaveCount(1)
      await expect(page.locator('[aria-busy="true"]')).toHaveCount(0)
      await expect(page.locator('.page-rounds [aria-current="page"]')).toHaveText(label)
      expect(await page.locator('figure[data-chart] svg path').count()).toBeGreaterThan(5)
    })
  }

  test('each round is a link away, under a sub-path too', async ({ page }) => {
    await page.goto('x/y/')
    await page.locator('.page-rounds').getByRole('link', { name: 'Busan' }).click()
    await expect(page).toHaveURL(/\/x\/y\/rounds\/busan\/$/)
    await page.locator('.page-rounds').getByRole('link', { name: 'Geneva' }).click()
    await expect(page).toHaveURL(/\/x\/y\/rounds\/geneva\/$/)
  })
})

test.describe('with scripts', () => {
  for (const id of ['london', 'busan', 'beijing']) {
    test(`rounds/${id}/ is taken over without a complaint, as the view of its round`, async ({ page }) => {
      await page.goto(`x/y/rounds/${id}/`)
      await settle(page)
      await expect.poll(() => new URL(page.url()).pathname).toBe('/x/y/')
      expect(search(page)).toBe(id === 'london' ? '' : `?round=${id}`)
      await page
        .getByRole('group', { name: 'Topic' })
        .getByRole('button', { name: /^Rare earths/ })
        .click()
      await expect.poll(() => search(page)).toContain('topic=rare-earths')
    })
  }

  test('what is written is taken over, not drawn anew', async ({ page }) => {
    await page.goto('', { waitUntil: 'commit' })
    const heading = page.locator('#overview h3').first()
    await heading.waitFor()
    await heading.evaluate((element) => element.setAttribute('data-was-here', ''))
    await settle(page)
    await expect(page.locator('#overview h3[data-was-here]')).toHaveCount(1)
  })

  test('at the address of another view no figure of London is seen', async ({ page }) => {
    await page.route(PROGRAM, async (route) => {
      await new Promise((resolve) => {
        setTimeout(resolve, 1500)
      })
      await route.continue()
    })
    await page.goto('?round=busan', { waitUntil: 'commit' })
    await expect(page.getByText('Fetching the view of this address.')).toBeVisible()
    await expect(page.getByText('$28.8bn').first()).toBeHidden()
    await settle(page)
    await expect(page.getByText('Fetching the view of this address.')).toBeHidden()
    await expect(page.locator('#overview')).toContainText('Busan')
  })
})

const rareEarths = (page: Page) =>
  page.getByRole('group', { name: 'Topic' }).getByRole('button', { name: /^Rare earths/ })

test.describe('what is pressed before the program is here', () => {
  test('is not lost, keys and buttons, in their order', async ({ page }) => {
    const release = await hold(page, PROGRAM)
    await page.goto('', { waitUntil: 'domcontentloaded' })
    await rareEarths(page).click()
    await page.keyboard.press('n')
    await page.keyboard.press('/')
    release()
    await expect(page.getByRole('dialog', { name: 'Find' }).getByRole('combobox')).toBeFocused()
    const next = rounds[rounds.findIndex(({ id }) => id === 'london') + 1]?.id
    await expect.poll(() => search(page)).toBe(`?round=${next}&topic=rare-earths&q=`)
  })

  test('nor on a page that is drawn anew', async ({ page }) => {
    const release = await hold(page, PROGRAM)
    await page.route('**/data/rounds.json', async (route) => {
      const answer = await route.fetch()
      await route.fulfill({ response: answer, body: (await answer.text()).replace('"London"', '"Londinium"') })
    })
    await page.goto('', { waitUntil: 'domcontentloaded' })
    await rareEarths(page).click()
    release()
    await expect(page.getByText('Londinium').filter({ visible: true }).first()).toBeVisible()
    await expect(rareEarths(page)).toHaveAttribute('aria-pressed', 'true')
    await expect.poll(() => search(page)).toBe('?topic=rare-earths')
  })
})

test.describe('data published since', () => {
  test('is drawn in place of what was written', async ({ page }) => {
    await page.route('**/data/rounds.json', async (route) => {
      const answer = await route.fetch()
      await route.fulfill({ response: answer, body: (await answer.text()).replace('"London"', '"Londinium"') })
    })
    await page.goto('')
    await settle(page)
    await expect(page.getByText('Londinium').filter({ visible: true }).first()).toBeVisible()
  })
})

test.describe('a program that does not come', () => {
  test.use({ mayComplain: true })

  test('leaves the page to be read, and says so', async ({ page }) => {
    await page.route(PROGRAM, (route) => route.abort())
    await page.goto('')
    await expect(page.getByRole('alert').filter({ hasText: 'did not arrive' })).toBeVisible()
    await expect(page.locator('#overview')).toContainText('$28.8bn')
  })
})
