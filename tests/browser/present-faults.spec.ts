import type { Page } from '@playwright/test'
import { SLIDE_IDS } from '#src/filters/view.ts'
import { openTalk, press, slideOf } from './talk.ts'
import { expect, settle, test, untilFetched } from './test.ts'

/** What a page asks for in vain; its icon is asked for by the browser, time and again. */
function watchFailures(page: Page): string[] {
  const asked: string[] = []
  page.on('requestfailed', (request) => {
    if (!request.url().endsWith('/favicon.svg')) asked.push(request.url())
  })
  return asked
}

/** Goes through all slides from the first and sees that each is drawn whole. */
async function expectWhole(page: Page) {
  for (const id of SLIDE_IDS) {
    await expect(page).toHaveURL(new RegExp(`slide=${id}(?:&|$)`))
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
    await expect(page.locator('[aria-busy="true"]')).toHaveCount(0)
    await expect(page.getByRole('button', { name: 'Try again' }), `${id} came`).toHaveCount(0)
    await press(page, 'PageDown')
  }
}

/** Pressed again where the window before it is still being closed. */
async function openPresenter(page: Page): Promise<Page> {
  let presenter: Page | undefined
  await expect(async () => {
    const opened = page.waitForEvent('popup', { timeout: 2000 })
    await press(page, 's')
    presenter = await opened
  }).toPass()
  if (presenter === undefined) throw new Error('No window was opened.')
  return presenter
}

test.describe('the network goes away', () => {
  // What the browser itself still asks for, an icon, is not to be had.
  test.use({ mayComplain: true })

  for (const [way, open] of [
    ['a link to the slides', (page: Page) => page.goto('?round=busan&slide=title')],
    [
      'the page',
      async (page: Page) => {
        await page.goto('?round=busan')
        await settle(page)
        await press(page, 'p')
      },
    ],
  ] as const) {
    test(`right after the first slide was opened from ${way}`, async ({ page, context }) => {
      const asked = watchFailures(page)
      await open(page)
      await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
      await untilFetched(page)
      await context.setOffline(true)
      await expectWhole(page)
      await press(page, 'g')
      await page.getByRole('dialog', { name: 'Go to' }).waitFor()
      await page.keyboard.type('decline')
      await press(page, 'Enter')
      await expect(page).toHaveURL(/slide=decline/)
      await page.locator('.slide-sheet .says').first().click()
      await expect(page.getByRole('dialog').getByRole('link').first()).toBeVisible()
      await press(page, 'Escape')
      await press(page, 'o')
      await page.getByRole('dialog', { name: 'Slides of this deck' }).waitFor()
      await press(page, 'o')
      await page.getByRole('button', { name: 'Hand over' }).click()
      await expect(page.getByRole('menuitem', { name: 'Slides as PDF' })).toBeVisible()
      await press(page, 'Escape')
      await press(page, '?')
      await page.getByRole('dialog', { name: 'Keys' }).waitFor()
      expect(asked).toEqual([])
    })
  }

  test('and the notes of every slide are there', async ({ page, context }) => {
    const presenter = await openTalk(page, '?slide=title')
    const asked = watchFailures(presenter)
    await Promise.all([untilFetched(page), untilFetched(presenter)])
    await context.setOffline(true)
    for (const id of SLIDE_IDS) {
      await expect.poll(() => slideOf(presenter)).toBe(id)
      await expect.poll(() => slideOf(page)).toBe(id)
      await expect(presenter.locator('[aria-busy="true"]')).toHaveCount(0)
      await expect(presenter.getByRole('heading', { level: 3, name: 'Sources' })).toBeVisible()
      await expect(presenter.getByRole('button', { name: 'Try again' })).toHaveCount(0)
      if (id === 'decline') await expect(presenter.getByRole('heading', { level: 3, name: 'If asked' })).toBeVisible()
      await press(presenter, 'PageDown')
    }
    expect(asked).toEqual([])
  })

  test('the presenter window, opened and opened again, comes all the same', async ({ page, context }) => {
    await page.goto('rounds/busan/')
    await settle(page)
    await press(page, 'p')
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
    await untilFetched(page)
    await context.setOffline(true)
    for (const [from, to] of [
      ['title', 'round'],
      ['round', 'decline'],
    ]) {
      const presenter = await openPresenter(page)
      await expect(presenter.getByText('The audience window follows.')).toBeVisible()
      await expect(presenter.getByRole('heading', { level: 3, name: 'Sources' })).toBeVisible()
      expect([slideOf(page), slideOf(presenter)]).toEqual([from, from])
      await press(presenter, 'PageDown')
      await expect.poll(() => slideOf(page)).toBe(to)
      await expect(presenter.getByRole('button', { name: 'Try again' })).toHaveCount(0)
      await presenter.close()
    }
  })

  test('a presenter window that does not come is told of, in passing, and the talk goes on', async ({
    page,
    context,
  }) => {
    await page.clock.install()
    await page.goto('?slide=title')
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
    await settle(page)
    const line = page.getByText('The presenter window did not come. Is there a network?')
    // One that came and was closed soon is not missed.
    const [brief] = await Promise.all([page.waitForEvent('popup'), press(page, 's')])
    await expect(brief.getByText('The audience window follows.')).toBeVisible()
    await brief.close()
    await page.clock.runFor(10_500)
    await expect(line).toHaveCount(0)
    await context.setOffline(true)
    // Opened again where it came before it could be closed.
    await expect(async () => {
      const [lost] = await Promise.all([page.waitForEvent('popup', { timeout: 5000 }), press(page, 's')])
      await lost.close()
      await page.clock.runFor(10_500)
      await expect(line).toHaveCSS('opacity', '1', { timeout: 2000 })
    }).toPass()
    await expect(page.getByRole('link', { name: 'Try again' })).toBeVisible()
    await page.clock.runFor(8500)
    await expect(page.getByRole('group', { name: 'Slides' }).locator('..')).toHaveCSS('opacity', '0')
    await press(page, 'PageDown')
    await expect.poll(() => slideOf(page)).toBe('round')
    await expect(line).toHaveCount(0)
  })
})

test.describe('a window that is asleep', () => {
  test('is told of to the presenter alone, and is in step again once it wakes', async ({ page, context }) => {
    const token = 'a'.repeat(32)
    await page.goto(`?slide=title#audience=${token}`)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await settle(page)
    const presenter = await context.newPage()
    await presenter.goto(`?slide=title#presenter=${token}`)
    await expect(presenter.getByText('The audience window follows.')).toBeVisible()
    await settle(presenter)
    // Nothing runs in it: neither timers nor messages.
    await page.evaluate(() => {
      setTimeout(() => {
        const until = Date.now() + 7000
        while (Date.now() < until);
      })
    })
    await press(presenter, 'PageDown')
    await press(presenter, 'PageDown')
    await expect(presenter.getByText('The audience window does not answer.')).toBeVisible()
    await expect(presenter.getByRole('heading', { name: /^On screen: 3 of / })).toBeVisible()
    await expect(presenter.getByText('The audience window follows.')).toBeVisible({ timeout: 20_000 })
    await expect.poll(() => slideOf(page)).toBe('decline')
    await expect(page.getByRole('alert')).toHaveCount(0)
    await press(presenter, 'PageDown')
    await expect.poll(() => slideOf(page)).toBe('partners')
  })
})

test.describe('a talk without network or storage', () => {
  // What the browser itself still asks for, an icon, is not to be had.
  test.use({ mayComplain: true })
  test('goes on, and says what is not kept', async ({ page, context }) => {
    await context.addInitScript(() => {
      Storage.prototype.setItem = () => {
        throw new DOMException('full', 'QuotaExceededError')
      }
    })
    const presenter = await openTalk(page, '?slide=title')
    await Promise.all([untilFetched(page), untilFetched(presenter)])
    await context.setOffline(true)
    await presenter.getByRole('textbox', { name: /^Your note/ }).fill('Begin with the truce.')
    await expect(presenter.getByText('This browser keeps nothing')).toBeVisible()
    await press(presenter, 'PageDown')
    await expect.poll(() => slideOf(page)).toBe('round')
    await expect(page.getByRole('heading', { level: 1 })).toContainText('London')
  })
})
