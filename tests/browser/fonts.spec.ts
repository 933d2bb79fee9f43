import type { Page } from '@playwright/test'
import { expect, hold, settle, test } from './test.ts'

const FAMILIES = [
  { name: 'Inter', real: 'Inter Variable', fallback: 'Inter fallback' },
  { name: 'Source Serif', real: 'Source Serif 4 Variable', fallback: 'Source Serif fallback' },
] as const
const WEIGHTS = [400, 600] as const

test('index.html asks for the faces of the first view, and the letters of other languages are not loaded for it', async ({
  page,
}) => {
  const loaded: string[] = []
  page.on('request', (request) => {
    if (request.resourceType() === 'font') loaded.push(new URL(request.url()).pathname)
  })
  await page.goto('')
  await settle(page)
  const wanted = await page
    .locator('link[rel="preload"][as="font"]')
    .evaluateAll((links) => links.map((link) => new URL(link.getAttribute('href') ?? '', document.baseURI).pathname))
  expect(wanted).toHaveLength(2)
  expect(wanted.filter((face) => !loaded.includes(face))).toEqual([])
  // Further down the page stand names such as Šefčovič's.
  expect(loaded.filter((face) => !/-(page|accents)-/.test(face))).toEqual([])
  expect(new Set(loaded).size).toBe(loaded.length)
})

for (const width of [1440, 390])
  test(`nothing moves when the faces arrive late, ${width} px wide`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 })
    const release = await hold(page, '**/*.woff2')
    await page.goto('', { waitUntil: 'domcontentloaded' })
    await expect(page.getByRole('heading', { level: 3 }).first()).toBeVisible()
    await expect(page.locator('[aria-busy="true"]')).toHaveCount(0)
    const moved = await watchShifts(page)
    release()
    await page.waitForLoadState('networkidle')
    await page.evaluate(() => document.fonts.ready)
    const isDrawn = () => page.evaluate(() => document.fonts.check("600 16px 'Source Serif 4 Variable'"))
    await expect.poll(isDrawn).toBe(true)
    expect(await moved()).toBeLessThan(0.002)
  })

for (const { name, real, fallback } of FAMILIES)
  test(`the local face for ${name} is as wide and as high as it, on the words of the page`, async ({ page }) => {
    await page.goto('')
    await settle(page)
    await expect.poll(async () => (await textIn(page, real)).length).toBeGreaterThan(1000)
    for (const weight of WEIGHTS) {
      const text = await textIn(page, real)
      const [ours, theirs, missing] = await page.evaluate(measure, {
        text,
        weight,
        faces: [real, fallback, 'no such face'],
      })
      // Without Arial, Times New Roman or Liberation there is no local face to measure.
      test.skip(theirs?.width === missing?.width, 'This machine has no local face to compare with.')
      expect(Math.abs((theirs?.width ?? 0) / (ours?.width ?? 1) - 1)).toBeLessThan(0.02)
      expect(Math.abs((theirs?.ascent ?? 0) - (ours?.ascent ?? 0))).toBeLessThan(2)
      expect(Math.abs((theirs?.descent ?? 0) - (ours?.descent ?? 0))).toBeLessThan(2)
    }
  })

/** Watches what moves from now on. @returns asks for the score so far, as the browser counts layout shifts */
async function watchShifts(page: Page): Promise<() => Promise<number>> {
  const total = await page.evaluateHandle(() => {
    const seen = { score: 0, began: performance.now() }
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        if (entry.startTime >= seen.began && 'value' in entry) seen.score += Number(entry.value)
    }).observe({ type: 'layout-shift', buffered: true })
    return seen
  })
  return async () => {
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))))
    return total.evaluate(({ score }) => score)
  }
}

/** The words that the page sets in a family. */
function textIn(page: Page, family: string): Promise<string> {
  return page.evaluate((family) => {
    const texts: string[] = []
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const holder = node.parentElement
      if (holder && getComputedStyle(holder).fontFamily.includes(family)) texts.push(node.textContent ?? '')
    }
    return texts
      .join('')
      .replaceAll(/[^ -~]/g, '')
      .slice(0, 6000)
  }, family)
}

/** How wide a text is in each face, and how far the face reaches above and below its line: for a size of 1000 px. */
async function measure({ text, weight, faces }: { text: string; weight: number; faces: readonly string[] }) {
  await Promise.all(faces.map((face) => document.fonts.load(`${weight} 16px '${face}'`)))
  const pen = document.createElement('canvas').getContext('2d')
  return faces.map((face) => {
    if (pen) pen.font = `${weight} 1000px '${face}', monospace`
    const box = pen?.measureText(text)
    return { width: box?.width, ascent: box?.fontBoundingBoxAscent, descent: box?.fontBoundingBoxDescent }
  })
}
