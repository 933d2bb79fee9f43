import type { Page } from '@playwright/test'
import { expect, settle } from './test.ts'

/** Opens the slides and, by key, the presenter's window beside them. */
export async function openTalk(page: Page, view: string): Promise<Page> {
  await page.goto(view)
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
  await settle(page)
  const [presenter] = await Promise.all([page.waitForEvent('popup'), press(page, 's')])
  await expect(presenter.getByText('The audience window follows.')).toBeVisible()
  await settle(presenter)
  return presenter
}

export const press = (page: Page, key: string) => page.keyboard.press(key)

/** Id of the slide in the address. */
export const slideOf = (page: Page) => new URL(page.url()).searchParams.get('slide')
