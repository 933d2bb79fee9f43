import { readFile } from 'node:fs/promises'
import type { Locator, Page } from '@playwright/test'
import Papa from 'papaparse'
import { expect, openView, test } from './test.ts'

const PAPER = [0xfb, 0xfa, 0xf7]
const WIDTH = 960

const figureOf = (page: Page, chart: string) => page.locator(`figure[data-chart="${chart}"]`)

async function download(page: Page, chart: string, item: string) {
  await figureOf(page, chart).getByRole('button', { name: 'Download' }).click()
  const waiting = page.waitForEvent('download')
  await page.getByRole('menuitem', { name: item, exact: true }).click()
  const file = await waiting
  return { name: file.suggestedFilename(), content: await readFile(await file.path()) }
}

/** Cells of a column of the table on screen, as numbers; those without a figure are left out. */
async function numbersOn(table: Locator, column: number): Promise<number[]> {
  const cells = await table.locator(`tbody td:nth-of-type(${column})`).allTextContents()
  return cells
    .filter((cell) => cell !== 'not found')
    .map((cell) => Number((/[−\d.\u202F]+/.exec(cell)?.[0] ?? '').replace('−', '-').replaceAll('\u202F', '')))
}

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`a chart taken away from a ${colorScheme} page`, () => {
    test.use({ colorScheme })

    for (const chart of ['decline', 'partners']) {
      test(`${chart} as SVG stands alone`, async ({ page }) => {
        await openView(page, '')
        const headline = (await figureOf(page, chart).getByRole('heading').first().textContent()) ?? 'missing'
        const { name, content } = await download(page, chart, 'SVG')
        expect(name).toBe(`truce-tracker-${chart}-london.svg`)
        const read = await page.evaluate((text) => {
          const file = new DOMParser().parseFromString(text, 'image/svg+xml')
          const all = [...file.querySelectorAll('*')]
          return {
            error: file.querySelector('parsererror')?.textContent ?? null,
            title: file.querySelector('svg > title')?.textContent,
            text: [...file.querySelectorAll('svg > text')].map((line) => line.textContent).join(' '),
            drawn: file.querySelectorAll('svg > g path, svg > g rect').length,
            fill: file.querySelector('svg > rect')?.getAttribute('fill'),
            names: [...new Set(all.map((element) => element.localName))],
            outside: all
              .flatMap((element) => [...element.attributes])
              .filter(
                ({ name, value }) =>
                  name !== 'xmlns' && (/https?:|var\(|^on/.test(`${name} ${value}`) || /href/.test(name)),
              )
              .map(({ name, value }) => `${name}=${value}`),
          }
        }, content.toString('utf8'))
        expect(read.error).toBeNull()
        expect(read.title).toBe(headline)
        expect(read.text.startsWith(headline)).toBe(true)
        expect(read.text).toContain('Round: London, known on 9 June 2025')
        expect(read.text).toContain('Data of 23 November 2026')
        expect(read.text.endsWith(page.url())).toBe(true)
        expect(read.drawn).toBeGreaterThan(5)
        expect(read.fill).toBe('#fbfaf7')
        expect(read.names.filter((one) => /script|foreignObject|image|^a$|use|style|link/.test(one))).toEqual([])
        expect(read.outside).toEqual([])
      })

      test(`${chart} as PNG is light, twice as large and not blank`, async ({ page }) => {
        await openView(page, '')
        const { name, content } = await download(page, chart, 'PNG')
        expect(name).toBe(`truce-tracker-${chart}-london.png`)
        expect(content.subarray(1, 4).toString('latin1')).toBe('PNG')
        const { width, corner, colours } = await page.evaluate(async (base64) => {
          const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))
          const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }))
          const canvas = new OffscreenCanvas(bitmap.width, bitmap.height)
          const context = canvas.getContext('2d')
          context?.drawImage(bitmap, 0, 0)
          const pixels = context?.getImageData(0, 0, bitmap.width, bitmap.height).data ?? new Uint8ClampedArray()
          const seen = new Map<string, number>()
          for (let at = 0; at < pixels.length; at += 4) {
            const colour = `${pixels[at]},${pixels[at + 1]},${pixels[at + 2]}`
            seen.set(colour, (seen.get(colour) ?? 0) + 1)
          }
          return { width: bitmap.width, corner: Array.from(pixels.subarray(0, 3)), colours: [...seen] }
        }, content.toString('base64'))
        expect(width).toBe(WIDTH * 2)
        expect(corner).toEqual(PAPER)
        // The ink of the title and the blue of the US are there, in more than a few dots.
        const count = (colour: string) => colours.find(([one]) => one === colour)?.[1] ?? 0
        expect(count('27,31,36')).toBeGreaterThan(500)
        expect(count('23,63,125')).toBeGreaterThan(500)
      })
    }
  })
}

test('the decline as CSV holds what its table shows', async ({ page }) => {
  await openView(page, '?table=decline&round=busan')
  const table = figureOf(page, 'decline').getByRole('table')
  const { name, content } = await download(page, 'decline', 'CSV')
  expect(name).toBe('truce-tracker-decline-busan.csv')
  const { data, errors } = readCsv(content)
  expect(errors).toEqual([])
  const series = [...new Set(data.map((row) => row['series']))]
  expect(await table.getByRole('columnheader').allTextContents()).toEqual([
    expect.stringContaining('Period'),
    ...series.map((one) => expect.stringContaining(one ?? 'missing')),
  ])
  for (const [index, one] of series.entries()) {
    const rows = data.filter((row) => row['series'] === one && row['value'] !== '')
    const inFile = rows.toSorted((a, b) => ((a['period'] ?? '') < (b['period'] ?? '') ? 1 : -1))
    expect(inFile.length).toBeGreaterThan(20)
    expect(await numbersOn(table, index + 1)).toEqual(inFile.map((row) => Number(Number(row['value']).toFixed(1))))
  }
})

test('the partners as CSV hold what their table shows, in words that open the same view', async ({ page }) => {
  await openView(page, '?table=partners&country=IN')
  const figure = figureOf(page, 'partners')
  const { content } = await download(page, 'partners', 'CSV')
  const { data } = readCsv(content)
  expect(await figure.getByRole('rowheader').allTextContents()).toEqual(data.map((row) => row['series']))
  expect(await numbersOn(figure.getByRole('table'), 1)).toEqual(
    data.map((row) => Number(Number(row['value']).toFixed(1))),
  )
  const comments = content
    .toString('utf8')
    .split('\r\n')
    .filter((line) => line.startsWith('#'))
  expect(comments[0]).toBe(`# ${await figure.getByRole('heading').first().textContent()}`)
  expect(comments[2]).toContain('country or region: India')
  const address = comments.at(-1)?.slice(2) ?? ''
  await page.goto(address)
  await expect(figure.getByRole('heading').first()).toHaveText(comments[0]?.slice(2) ?? '')
})

test('the menu is worked by keys and gives the focus back', async ({ page }) => {
  await openView(page, '')
  const button = figureOf(page, 'decline').getByRole('button', { name: 'Download' })
  await button.focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('menu')).toBeFocused()
  await page.keyboard.press('ArrowDown')
  await expect(page.getByRole('menuitem').first()).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(button).toBeFocused()
})

const readCsv = (content: Buffer) =>
  Papa.parse<Record<string, string>>(content.toString('utf8'), { comments: '#', header: true, skipEmptyLines: true })
