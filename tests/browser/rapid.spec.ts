import type { Page } from '@playwright/test'
import { expect, openView, settle, test, walkDown } from './test.ts'

const TURNS = 20

const headlines = (page: Page) => page.locator('figure[data-chart] h3').allInnerTexts()
const exportsOf = (page: Page) => page.getByRole('region', { name: 'Exports' }).innerText()

test('of twenty rapid changes the last one stays on screen', async ({ page }) => {
  await openView(page, '')
  const filters = page.getByRole('search', { name: 'Filters' })
  const buttons = [
    filters.getByRole('group', { name: 'Round' }).getByRole('button', { name: /^(Geneva|Stockholm|Busan|Paris)/ }),
    page.getByRole('region', { name: 'Exports' }).getByRole('button', { name: /^On the (month|year)$|^Index$/ }),
    filters.getByRole('group', { name: 'Topic' }).getByRole('button', { name: /^(Tariffs|Export)/ }),
  ]
  const handles = (await Promise.all(buttons.map((one) => one.elementHandles()))).flat()
  expect(handles.length).toBeGreaterThan(6)
  await page.evaluate(
    async ({ all, turns }) => {
      for (let turn = 0; turn < turns; turn += 1) {
        // Seven steps on through the list each time: rounds, measures and topics take turns.
        const button = all[(turn * 7) % all.length]
        if (button instanceof HTMLElement) button.click()
        // Faster than a drawing, slower than a task: some changes meet another under way.
        if (turn % 4 === 3) await new Promise((resolve) => setTimeout(resolve, 15))
      }
    },
    { all: handles, turns: TURNS },
  )
  await settle(page)
  await expect.poll(() => new URL(page.url()).searchParams.size).toBeGreaterThan(0)
  await settle(page)
  const fresh = await page.context().newPage()
  await openView(fresh, page.url())
  const told = await headlines(fresh)
  expect(told.length).toBeGreaterThan(0)
  // What is out of sight follows in its turn.
  await page.bringToFront()
  await expect.poll(() => headlines(page), { timeout: 20_000 }).toEqual(told)
  await walkDown(page)
  const shown = await exportsOf(fresh)
  await expect.poll(() => exportsOf(page), { timeout: 20_000 }).toBe(shown)
})
