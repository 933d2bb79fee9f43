import type { Page } from '@playwright/test'
import { expect, settle } from './test.ts'

/**
 * What is narrowed beside round and hindsight, one a round in turn: a side, a third country and a topic, another topic,
 * the better tiers alone.
 */
export const FILTERS = ['tiers=ab', 'country=JP&topic=rare-earths', 'topic=technology-access', 'country=US'] as const

/** Goes to another view within the page, as its own links do: no reload, so that a view takes a moment. */
export async function turnTo(page: Page, view: string): Promise<void> {
  await page.evaluate((search) => {
    history.pushState(null, '', search === '' ? location.pathname : search)
    dispatchEvent(new PopStateEvent('popstate'))
  }, view)
  await settle(page)
}

/** Opens a round's slides and hands each to `read`, from the title on. */
export async function eachSlide(page: Page, view: string, read: (title: string) => Promise<void>): Promise<void> {
  await turnTo(page, `${view}&slide=title`)
  await expect(page).toHaveTitle(/^1 \/ /)
  const total = Number(/^1 \/ (\d+)/.exec(await page.title())?.[1])
  for (let number = 1; number <= total; number += 1) {
    await expect(page).toHaveTitle(new RegExp(`^${number} / `))
    await settle(page)
    await read(await page.title())
    await page.keyboard.press('PageDown')
  }
}

/**
 * What stands in the main part of the page with a number, a name or the state of an issue in it, or with the day on which
 * it became known, and no `data-source` around it. Left alone:
 *
 * - what the page counts of itself (`data-count`), and what it says was not found (`data-gap`);
 * - controls, and links to a place on the page: they name where they lead;
 * - the heads of tables: every cell under and beside them has its own source;
 * - the text of drawings in a chart, and its name for listeners: its table and headline say the same, with sources;
 * - a day, a month, a year in the midst of other words: it says when the view is, or what is measured.
 */
export function readUnsourced(page: Page, names: readonly string[]): Promise<string[]> {
  return page.evaluate((people) => {
    const own = [
      '[data-source], [data-count], [data-gap]',
      'button, summary, select, option, a[href^="#"]',
      'th, caption, figure svg, figcaption.sr-only, style, [hidden]',
    ].join()
    const months = 'January|February|March|April|May|June|July|August|September|October|November|December'
    const day = new RegExp(
      `(\\b\\d{1,2}[-–])?(\\b\\d{1,2} )?\\b(${months}|Jan|Feb|Mar|Apr|Aug|Sept|Oct|Nov|Dec)\\b( \\d{4})?|\\b(19|20)\\d\\d(/\\d\\d)?\\b`,
      'g',
    )
    const states = ['Open', 'Partly settled', 'Settled']
    const main = document.querySelector('main') ?? document.body
    const found = new Set<string>()
    const tell = (element: Element, text: string) => {
      const around = element.closest('p, li, td, h1, h2, h3, h4, h5, dd, figcaption') ?? element
      const place = element.closest('[id]')?.id ?? ''
      found.add(`${place}: “${text.trim()}” in “${(around.textContent ?? '').trim().slice(0, 120)}”`)
    }
    const walker = document.createTreeWalker(main, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const text = (node.textContent ?? '').replaceAll('\u202F', '')
      const parent = node.parentElement
      // The address of the view is no figure, whatever digits are in it.
      if (!parent || parent.closest(own) || text.includes(location.host)) continue
      const isNamed = people.some((name) => text.includes(name)) || states.includes(text.trim())
      if (isNamed || /\d/.test(text.replace(day, ''))) tell(parent, text)
    }
    for (const dated of main.querySelectorAll('[data-known]')) {
      const isSourced = dated.closest('[data-source], [data-gap]') ?? dated.querySelector('[data-source]')
      if (!isSourced) tell(dated, dated.textContent ?? '')
    }
    return [...found]
  }, names)
}

/**
 * What can be read or heard of the main part of the page and of what is open over it: every text, and every accessible
 * name and title. Controls that choose among rounds and months are left out: they name what may be chosen.
 */
export function readWords(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    // Years alone stand on an axis.
    const chooser = 'select, option, style, script, .t-year'
    const roots = [document.querySelector('main'), ...document.querySelectorAll('[role="dialog"]')]
    return roots.flatMap((root) => {
      if (!root) return []
      const words: string[] = []
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const text = node.textContent?.trim() ?? ''
        if (text !== '' && !node.parentElement?.closest(chooser)) words.push(text)
      }
      for (const name of ['aria-label', 'title', 'aria-description', 'alt']) {
        for (const element of root.querySelectorAll(`[${name}]`)) {
          if (!element.closest(chooser)) words.push(element.getAttribute(name) ?? '')
        }
      }
      return words
    })
  })
}
