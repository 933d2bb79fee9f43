import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from '@playwright/test'
import type axe from 'axe-core'
import { expect, openView, test } from './test.ts'

declare global {
  interface Window {
    axe: typeof axe
  }
}

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const ruleSets = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`axe, ${colorScheme}`, () => {
    test.use({ colorScheme })

    test('finds nothing in any region', async ({ page }) => {
      await openView(page, '')
      expect(await violations(page)).toEqual([])
    })

    test('finds nothing on a narrowed page without hindsight', async ({ page }) => {
      await openView(page, '?round=busan&country=JP&topic=rare-earths&hindsight=off')
      expect(await violations(page)).toEqual([])
    })

    test('finds nothing in any region on a phone', async ({ page }) => {
      await page.setViewportSize({ width: 390, height: 844 })
      await openView(page, '')
      expect(await violations(page)).toEqual([])
    })
  })
}

test('axe finds nothing with a chart focused, a menu open, a table shown, a citation open', async ({ page }) => {
  test.setTimeout(120_000)
  await openView(page, '?topic=tariffs')
  const figure = page.locator('figure[data-chart="tariffs"]')
  const press = (name: string) => figure.getByRole('button', { name, exact: true }).click()
  await test.step('focused, with a figure pinned', async () => {
    await figure.getByRole('application').focus()
    for (const key of ['End', ' ']) await page.keyboard.press(key)
    expect(await violations(page)).toEqual([])
  })
  await test.step('a menu open', async () => {
    await press('Download')
    await expect(page.getByRole('menu')).toBeVisible()
    expect(await violations(page)).toEqual([])
    await page.keyboard.press('Escape')
    await expect(page.getByRole('menu')).toHaveCount(0)
  })
  await test.step('a citation open', async () => {
    await press('Cite')
    await expect(page.getByRole('dialog', { name: 'Cite this chart' })).toBeVisible()
    expect(await violations(page)).toEqual([])
    await page.keyboard.press('Escape')
    await expect(page.getByRole('dialog')).toHaveCount(0)
  })
  await test.step('a table shown, sorted, a source open', async () => {
    await press('Table')
    const table = figure.getByRole('table')
    await table.getByRole('button', { name: /^US duties added/ }).click()
    await table.getByRole('button', { name: /145/ }).first().click()
    await expect(page.getByRole('dialog')).toBeVisible()
    expect(await violations(page)).toEqual([])
  })
})

/** What axe finds on the page, each as "region, rule: where (why)". */
async function violations(page: Page): Promise<string[]> {
  // Evaluated, not added as a script element: a strict content policy does not stand in its way.
  await page.evaluate(axeSource)
  return page.evaluate(async (tags) => {
    const results = await window.axe.run({ runOnly: tags, resultTypes: ['violations'] })
    return results.violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => {
        const where = target.join(' ')
        const region = document.querySelector(where)?.closest('main section')?.querySelector('h2')?.textContent
        return `${region ?? 'outside the regions'}, ${id}: ${where} (${failureSummary ?? ''})`
      }),
    )
  }, ruleSets)
}
