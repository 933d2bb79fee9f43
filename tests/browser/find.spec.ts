import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from '@playwright/test'
import { expect, hold, openView, settle, test } from './test.ts'

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const box = (page: Page) => page.getByRole('dialog', { name: 'Find' })
const search = (page: Page) => new URL(page.url()).search

/** Opens the box by its key and types. */
async function find(page: Page, words: string) {
  await page.keyboard.press('/')
  await expect(box(page).getByRole('combobox')).toBeFocused()
  await page.keyboard.type(words)
  await expect(box(page).getByRole('option').first()).toBeVisible()
}

test('by keyboard alone: an event is found, opened in place, and Back is where one was', async ({ page }) => {
  await openView(page, '')
  await find(page, 'broad rule')
  await expect.poll(() => search(page)).toBe('?q=broad+rule')
  await page.keyboard.press('Enter')
  const event = page.locator('#event-2022-10-07-bis-rule')
  await expect(event).toBeFocused()
  await expect(event).toBeInViewport()
  expect(search(page)).toBe('')
  await page.goBack()
  await expect.poll(() => page.url()).not.toContain('#')
  await expect(box(page)).toHaveCount(0)
})

test('letters typed before the box is here belong into it', async ({ page }) => {
  await openView(page, '')
  const release = await hold(page, '**/assets/find-dialog-*.js')
  // Each of them is a key of the page too.
  await page.keyboard.type('/hpbn')
  release()
  await expect(box(page).getByRole('combobox')).toHaveValue('hpbn')
  expect(search(page)).toBe('?q=hpbn')
})

test('a source beyond those listed, a folded issue and a folded chart are opened', async ({ page }) => {
  test.setTimeout(120_000)
  await openView(page, '')
  await find(page, 'lanthanides')
  await page.keyboard.press('Enter')
  await expect(page.locator('#source-lanthanides-io')).toBeInViewport()
  await find(page, 'dysprosium oxide')
  await page.keyboard.press('Enter')
  await expect(page.locator('[data-chart="prices"]')).toBeInViewport()
})

test('reloading opens the same list, Escape closes it and no press of Back is dead', async ({ page }) => {
  await openView(page, '?round=busan')
  await find(page, '何立峰')
  const names = await box(page).getByRole('option').allInnerTexts()
  expect(names[0]).toContain('He Lifeng')
  await page.reload()
  await settle(page)
  await expect(box(page).getByRole('option').first()).toContainText('He Lifeng')
  expect(await box(page).getByRole('option').allInnerTexts()).toEqual(names)
  await page.keyboard.press('Escape')
  await expect.poll(() => search(page)).toBe('?round=busan')
  await expect(box(page)).toHaveCount(0)
})

test('without hindsight nothing later is listed', async ({ page }) => {
  await openView(page, '?hindsight=off')
  for (const words of ['busan', 'holmium', 'china', 'trump']) {
    await page.goto(`?hindsight=off&q=${words}`)
    await settle(page)
    await expect(box(page).getByRole('status')).toContainText('can be found')
    const days = await box(page)
      .locator('[data-known]')
      .evaluateAll((items) => items.map((item) => item.getAttribute('data-known') ?? ''))
    expect(days.filter((day) => day > '2025-06-09')).toEqual([])
  }
})

test('the box runs commands, and the trail undoes them through a presentation', async ({ page }) => {
  await openView(page, '')
  await find(page, 'round busan')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('button', { name: 'Undo: Round: Busan' })).toBeVisible()
  expect(search(page)).toBe('?round=busan')
  await page.keyboard.press('p')
  await expect(page.getByRole('main', { name: 'Presentation' })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('button', { name: 'Undo: Round: Busan' })).toBeVisible()
  await page.keyboard.press('u')
  await expect.poll(() => search(page)).toBe('')
  await page.keyboard.press('u')
  await expect(page.getByText('Nothing to undo here.')).toBeVisible()
})

for (const [width, height] of [
  [1440, 900],
  [390, 844],
  [320, 640],
] as const) {
  test(`axe finds nothing in the box at ${width} px, and nothing is cut off`, async ({ page }) => {
    await page.setViewportSize({ width, height })
    await openView(page, '?topic=students&q=rare+earths')
    await expect(box(page).getByRole('option').first()).toBeVisible()
    await page.evaluate(axeSource)
    const offences = await page.evaluate(async () =>
      (await window.axe.run('[role="dialog"]')).violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`),
    )
    expect(offences).toEqual([])
    expect(await box(page).evaluate((element) => element.scrollWidth - element.clientWidth)).toBe(0)
  })
}
