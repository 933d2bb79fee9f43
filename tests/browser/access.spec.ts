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
