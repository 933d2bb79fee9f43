import type { Page, Route } from '@playwright/test'
import { HOSTILE_TEXT, spoil } from '../../mocks/spoil.ts'
import { readPublished } from './read-data.ts'
import { expect, openView, regions, settle, test } from './test.ts'

// The built app has no mock in it: the faults are played on the wire.
const faults = {
  'answers 503': (route: Route) => route.fulfill({ status: 503, body: 'down' }),
  'is missing': (route: Route) => route.fulfill({ status: 404, body: 'Not found' }),
  'cannot be reached': (route: Route) => route.abort('connectionrefused'),
  'is broken JSON': (route: Route) => route.fulfill({ body: spoil('broken-json', readPublished('issues.json')) }),
  'has another shape': (route: Route) => route.fulfill({ body: spoil('wrong-shape', '[]') }),
}
const region = (page: Page, name: string) => page.getByRole('region', { name, exact: true })

test.describe('one file fails', () => {
  test.use({ mayComplain: true })

  for (const [what, play] of Object.entries(faults)) {
    test(`issues.json ${what}: its region says so and tries again, the others live on`, async ({ page }) => {
      await page.route('**/data/issues.json', play)
      await page.goto('')
      const retry = region(page, 'Issues').getByRole('button', { name: 'Try again' }).first()
      await expect(retry).toBeVisible({ timeout: 10_000 })
      await expect(region(page, 'Issues').getByRole('alert').first()).toContainText('issues.json')
      await expect(region(page, 'Overview')).toContainText('$28.8bn')
      await expect(region(page, 'Timeline').getByRole('alert')).toHaveCount(0)

      // A part drawn later would ask for what failed, too, and leave nothing to press: all of them are here first.
      await expect(page.locator('[data-to-come], main [aria-busy="true"]')).toHaveCount(0)
      await settle(page)
      await page.unroute('**/data/issues.json')
      await retry.click()
      await settle(page)
      await expect(region(page, 'Issues').getByRole('alert')).toHaveCount(0)
      await expect(region(page, 'Issues')).toContainText('Rare earths')
    })
  }

  test('no file at all can be reached: every region says so within ten seconds', async ({ page }) => {
    await page.route('**/data/**', (route) => route.abort('connectionrefused'))
    await page.goto('')
    for (const name of regions)
      await expect(region(page, name).getByRole('button', { name: 'Try again' }).first()).toBeVisible({
        timeout: 10_000,
      })
  })
})

test('an empty list of events is no failure', async ({ page }) => {
  await page.route('**/data/events.json', (route) => route.fulfill({ body: '[]' }))
  await openView(page, '')
  await expect(region(page, 'Timeline').getByRole('alert')).toHaveCount(0)
  await expect(region(page, 'Timeline')).not.toBeEmpty()
})

test('a record that cannot be read is counted, the rest is shown', async ({ page }) => {
  await page.route('**/data/events.json', (route) =>
    route.fulfill({ body: spoil('bad-record', readPublished('events.json')) }),
  )
  await openView(page, '')
  await expect(region(page, 'Timeline')).toContainText(/1 of 102 events/)
})

test('markup in the data is text, a script in a source is no link', async ({ page }) => {
  const hostile = new Set<string>()
  await page.route('**/data/**/*.json', (route) => {
    const file = new URL(route.request().url()).pathname.replace(/^.*\/data\//, '')
    hostile.add(file)
    return route.fulfill({ body: spoil('hostile', readPublished(file)) })
  })
  await openView(page, '')

  expect(hostile.size).toBeGreaterThan(10)
  await expect(region(page, 'Timeline')).toContainText(HOSTILE_TEXT)
  await expect(page.locator('main img, main script')).toHaveCount(0)
  const links = await page
    .locator('a[href]')
    .evaluateAll((found) => found.map((link) => link.getAttribute('href') ?? ''))
  expect(links.filter((href) => /^\s*(javascript|data|vbscript):/i.test(href))).toEqual([])
})
