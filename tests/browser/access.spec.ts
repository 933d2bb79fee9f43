import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Locator, Page } from '@playwright/test'
import type axe from 'axe-core'
import { expect, openView, regions, test } from './test.ts'

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

    test('finds nothing on the page', async ({ page }) => {
      await openWithAxe(page, '')
      expect(await violations(page.locator('html'))).toEqual([])
    })

    test('finds nothing on a narrowed page without hindsight', async ({ page }) => {
      await openWithAxe(page, '?round=busan&country=JP&topic=rare-earths&hindsight=off')
      expect(await violations(page.locator('html'))).toEqual([])
    })

    test('finds nothing in any region on a phone', async ({ page }) => {
      await page.setViewportSize({ width: 390, height: 844 })
      await openWithAxe(page, '')
      for (const name of regions) {
        expect(await violations(page.getByRole('region', { name, exact: true })), name).toEqual([])
      }
    })
  })
}

async function openWithAxe(page: Page, view: string): Promise<void> {
  await openView(page, view)
  // Evaluated, not added as a script element: a strict content policy does not stand in its way.
  await page.evaluate(axeSource)
}

/** What axe finds, each as "rule: where (why)". */
async function violations(within: Locator): Promise<string[]> {
  return within.evaluate(async (element, tags) => {
    const results = await window.axe.run(element, { runOnly: tags, resultTypes: ['violations'] })
    return results.violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')} (${failureSummary ?? ''})`),
    )
  }, ruleSets)
}
