import { readFile } from 'node:fs/promises'
import type { Locator, Page } from '@playwright/test'
import Papa from 'papaparse'
import { CHART_IDS } from '#src/filters/view.ts'
import { expect, openView, settle, test } from './test.ts'

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

/** Read by the browser: what an SVG file consists of. */
const readSvg = (page: Page, content: Buffer) =>
  page.evaluate((text) => {
    const file = new DOMParser().parseFromString(text, 'image/svg+xml')
    const all = [...file.querySelectorAll('*')]
    return {
      error: file.querySelector('parsererror')?.textContent ?? null,
      title: file.querySelector('svg > title')?.textContent,
      lines: [...file.querySelectorAll('svg > text')].map((line) => line.textContent),
      drawn: file.querySelectorAll('svg > g path, svg > g rect, svg > g circle').length,
      fill: file.querySelector('svg > rect')?.getAttribute('fill'),
      names: [...new Set(all.map((element) => element.localName))],
      outside: all
        .flatMap((element) => [...element.attributes])
        .filter(
          ({ name, value }) => name !== 'xmlns' && (/https?:|var\(|^on/.test(`${name} ${value}`) || /href/.test(name)),
        )
        .map(({ name, value }) => `${name}=${value}`),
    }
  }, content.toString('utf8'))

/** Read by the browser: size, the colour of a corner, and how many dots each colour has. */
const readPng = (page: Page, content: Buffer) =>
  page.evaluate(async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))
    const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }))
    const canvas = new OffscreenCanvas(bitmap.width, bitmap.height)
    const context = canvas.getContext('2d')
    context?.drawImage(bitmap, 0, 0)
    const pixels = new Uint32Array(context?.getImageData(0, 0, bitmap.width, bitmap.height).data.buffer ?? [])
    const counts = new Map<number, number>()
    for (const pixel of pixels) counts.set(pixel, (counts.get(pixel) ?? 0) + 1)
    // Bytes stand the other way round: alpha, blue, green, red.
    const count = (red: number, green: number, blue: number) =>
      counts.get((255 * 2 ** 24 + blue * 2 ** 16 + green * 2 ** 8 + red) >>> 0) ?? 0
    return {
      width: bitmap.width,
      height: bitmap.height,
      paper: count(0xfb, 0xfa, 0xf7) / pixels.length,
      ink: count(0x1b, 0x1f, 0x24),
      colours: counts.size,
    }
  }, content.toString('base64'))

test.describe('every chart, taken away from a dark page', () => {
  test.use({ colorScheme: 'dark' })

  // Two halves, one for each of two workers: opening the page anew for each chart would take longer than the charts.
  for (const half of [0, 1]) {
    test(`stands alone as SVG, light PNG and CSV, part ${half + 1} of 2`, async ({ page }) => {
      test.setTimeout(240_000)
      await openView(page, '?round=all')
      await page.getByText(/^(\d+|One) more charts?:/).click()
      await settle(page)
      for (const chart of CHART_IDS.filter((_, index) => index % 2 === half)) {
        await test.step(chart, async () => {
          const headline = (await figureOf(page, chart).getByRole('heading').first().textContent()) ?? 'missing'
          const svg = await download(page, chart, 'SVG')
          expect(svg.name).toBe(`truce-tracker-${chart}-all.svg`)
          const read = await readSvg(page, svg.content)
          expect(read.error).toBeNull()
          expect(read.title).toBe(headline)
          const text = read.lines.join(' ')
          expect(text.startsWith(headline)).toBe(true)
          expect(text).toContain('All rounds, known on 23 November 2026')
          expect(text).toContain('Truce Tracker. Data of 23 November 2026')
          expect(text.endsWith(page.url())).toBe(true)
          expect(read.drawn).toBeGreaterThan(2)
          expect(read.fill).toBe('#fbfaf7')
          expect(read.names.filter((one) => /script|foreignObject|image|^a$|use|style|link/.test(one))).toEqual([])
          expect(read.outside).toEqual([])

          const png = await download(page, chart, 'PNG')
          expect(png.name).toBe(`truce-tracker-${chart}-all.png`)
          const image = await readPng(page, png.content)
          expect(image.width).toBe(WIDTH * 2)
          expect(image.height).toBe(2 * Number(/height="(\d+)"/.exec(svg.content.toString('utf8'))?.[1]))
          // Light, and neither blank nor words alone.
          expect(image.paper).toBeGreaterThan(0.4)
          expect(image.ink).toBeGreaterThan(500)
          expect(image.colours).toBeGreaterThan(20)

          const csv = await download(page, chart, 'CSV')
          const file = csv.content.toString('utf8')
          expect(file.startsWith(`# ${headline.replaceAll('"', '”')}\r\n`)).toBe(true)
          expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
          const { data, errors } = readCsv(csv.content)
          expect(errors).toEqual([])
          for (const row of data) {
            expect(row['status']).toMatch(/^(reported|derived|announced|not found|hidden)/)
            expect(row['known']).toMatch(/^\d{4}-\d\d-\d\d$/)
            expect(row['source_ids']).not.toBe('')
            expect(row['value']).toMatch(/^(-?\d+(\.\d{1,8})?)?$/)
          }
          // Cell for cell they are compared where no browser is needed: tests/charts/same-table.test.tsx.
          const toggle = figureOf(page, chart).getByRole('button', { name: 'Table', exact: true })
          await toggle.click()
          const found = data.filter((row) => row['value'] !== '' || row['low'] !== '')
          await expect(figureOf(page, chart).locator('table td[data-known]:not(.text-muted)')).toHaveCount(found.length)
          await toggle.click()
        })
      }
    })
  }
})

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

test('a chart copied as an image is the light PNG', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await openView(page, '?topic=tariffs')
  await figureOf(page, 'tariffs').getByRole('button', { name: 'Download' }).click()
  await page.getByRole('menuitem', { name: 'Copy image' }).click()
  await expect(figureOf(page, 'tariffs').getByText('Image copied')).toBeVisible()
  const base64 = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read()
    const bytes = new Uint8Array((await (await item?.getType('image/png'))?.arrayBuffer()) ?? [])
    return btoa(Array.from(bytes, (byte) => String.fromCodePoint(byte)).join(''))
  })
  const image = await readPng(page, Buffer.from(base64, 'base64'))
  expect(image.width).toBe(WIDTH * 2)
  expect(image.paper).toBeGreaterThan(0.4)
  expect(image.ink).toBeGreaterThan(500)
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
