import type { Page } from '@playwright/test'
import { expect, hold, openView, settle, test } from './test.ts'

const topic = (page: Page, name: string) =>
  page
    .getByRole('search', { name: 'Filters' })
    .getByRole('group', { name: 'Topic' })
    .getByRole('button', { name: new RegExp(`^${name}`) })
const search = (page: Page) => new URL(page.url()).search
const isPressed = (on: boolean) => ['aria-pressed', String(on)] as const

test('Back undoes a filter, Forward does it again', async ({ page }) => {
  await openView(page, '')
  await topic(page, 'Rare earths').click()
  await expect(topic(page, 'Rare earths')).toHaveAttribute(...isPressed(true))
  await expect.poll(() => search(page)).toBe('?topic=rare-earths')

  await topic(page, 'Tariffs').click()
  await expect.poll(() => search(page)).toBe('?topic=rare-earths,tariffs')

  await page.goBack()
  await expect(topic(page, 'Tariffs')).toHaveAttribute(...isPressed(false))
  await expect(topic(page, 'Rare earths')).toHaveAttribute(...isPressed(true))

  await page.goBack()
  await expect(topic(page, 'Rare earths')).toHaveAttribute(...isPressed(false))
  expect(search(page)).toBe('')

  await page.goForward()
  await expect(topic(page, 'Rare earths')).toHaveAttribute(...isPressed(true))
  expect(search(page)).toBe('?topic=rare-earths')
})

test('a filter answers while the data is still loading', async ({ page }) => {
  const release = await hold(page, '**/data/observations/**')
  await page.goto('')
  await topic(page, 'Rare earths').click()
  await expect(topic(page, 'Rare earths')).toHaveAttribute(...isPressed(true))
  await expect.poll(() => search(page)).toBe('?topic=rare-earths')
  await expect(page.locator('[aria-busy="true"]').first()).toBeVisible()

  release()
  await settle(page)
  await expect(topic(page, 'Rare earths')).toHaveAttribute(...isPressed(true))
})

for (const view of ['?round=busan', '?country=JP&topic=rare-earths', '?round=all&hindsight=off', '?measure=yoy']) {
  test(`reloading ${view} gives the same page`, async ({ page }) => {
    await openView(page, view)
    const before = await readStill(page)
    expect(before.length).toBeGreaterThan(500)
    await openView(page, view)
    expect(await readStill(page)).toBe(before)
  })
}

test('the order of parameters does not matter', async ({ page }) => {
  await openView(page, '?round=busan&topic=rare-earths&country=JP')
  const one = await readStill(page)
  await openView(page, '?country=JP&round=busan&topic=rare-earths')
  expect(await readStill(page)).toBe(one)
})

/** The words of the page, those of its drawings too, once every drawing has had its turn: drawings tell nobody that they are done. */
async function readStill(page: Page): Promise<string> {
  let before = ''
  await expect
    .poll(
      async () => {
        const last = before
        before = await page.getByRole('main').innerText()
        return before === last
      },
      { intervals: [1_000], timeout: 30_000 },
    )
    .toBe(true)
  return before
}

const hostile = {
  'markup as a country': `?country=${encodeURIComponent('<script>alert(1)</script>')}`,
  'markup in the middle of a list': `?country=JP,${encodeURIComponent('"><img src=x onerror=alert(1)>')}`,
  'ten thousand letters': `?topic=${'a'.repeat(10_000)}`,
  'a round that never was': '?round=atlantis',
  'the name of a built-in': '?round=__proto__&topic=constructor&country=toString',
  'broken escapes': '?country=%E0%A4%A&topic=%',
  'a bad measure and month': '?measure=volume&month=2025-13',
}
for (const [what, view] of Object.entries(hostile)) {
  test(`an address with ${what} leaves it out and says so`, async ({ page }) => {
    await openView(page, view)
    const notice = page.getByRole('search', { name: 'Filters' }).getByRole('status').filter({ hasText: 'left out' })
    await expect(notice).toBeVisible()
    expect((await notice.innerText()).length).toBeLessThan(1000)
    await expect(page.getByRole('region', { name: 'Overview', exact: true })).toContainText('$28.8bn')
    await expect(page.locator('img[src="x"]')).toHaveCount(0)
  })
}

test('a repeated key means the same as a comma', async ({ page }) => {
  await openView(page, '?topic=rare-earths&topic=tariffs')
  await expect(topic(page, 'Rare earths')).toHaveAttribute(...isPressed(true))
  await expect(topic(page, 'Tariffs')).toHaveAttribute(...isPressed(true))
})
