import { readdirSync, readFileSync } from 'node:fs'
import { get } from 'node:http'
import path from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import type { Page } from '@playwright/test'
import { hashesOfPages } from '../../.ci/hosting/inline-scripts.mjs'
import { findNginx } from '../../.ci/nginx.mjs'
import { DIST, serveNginx } from './serve-nginx.ts'
import { expect, openView, settle, test, untilFetched } from './test.ts'

const nginx = findNginx()
const files = readdirSync(DIST, { recursive: true, encoding: 'utf8' })
const assetOf = (ending: string) =>
  files.find((file) => file.startsWith('assets/index-') && file.endsWith(ending)) ?? ''
const configuration = readFileSync(path.resolve(import.meta.dirname, '../../.ci/hosting/truce-tracker.conf'), 'utf8')

test('the shipped policy names the scripts written into the pages, and no other', () => {
  const policy = /^add_header Content-Security-Policy "([^"]*)"/m.exec(configuration)?.[1] ?? ''
  const sources = policy.split('; ').find((rule) => rule.startsWith('script-src '))
  expect(sources?.split(' ').slice(1).toSorted()).toEqual(["'self'", ...hashesOfPages(DIST)].toSorted())
})

test.describe('on nginx', () => {
  test.skip(nginx === undefined, 'No nginx is installed here: hosting is not tested.')
  let origin = ''
  let close = async () => {}

  test.beforeAll(async () => {
    const server = await serveNginx(nginx ?? '')
    origin = server.origin
    close = server.close
  })
  test.afterAll(() => close())

  for (const base of ['/', '/truce/']) {
    test.describe(`at ${base}`, () => {
      test('each file is sent packed as the client takes it, with its type', async () => {
        const wanted = [
          ['', 'index.html', 'text/html; charset=utf-8'],
          ['data/rounds.json', 'data/rounds.json', 'application/json; charset=utf-8'],
          [assetOf('.js'), assetOf('.js'), 'text/javascript; charset=utf-8'],
          [assetOf('.css'), assetOf('.css'), 'text/css; charset=utf-8'],
        ] as const
        for (const [address, file, type] of wanted) {
          const text = readFileSync(path.join(DIST, file), 'utf8')
          for (const [accepted, encoding] of [
            ['gzip, deflate, br', 'br'],
            ['br;q=0, gzip', 'gzip'],
            ['gzip', 'gzip'],
            ['identity', undefined],
          ] as const) {
            const { status, headers, body } = await ask(base + address, { 'accept-encoding': accepted })
            expect({ status, type: headers['content-type'], vary: headers.vary }).toEqual({
              status: 200,
              type,
              vary: 'Accept-Encoding',
            })
            expect(headers['content-encoding'], `${file} for ${accepted}`).toBe(encoding)
            expect(unpack(body, encoding)).toBe(text)
          }
        }
      })

      test('what is packed already is sent as it is', async () => {
        const face = files.find((file) => file.endsWith('.woff2')) ?? ''
        for (const [file, type] of [
          [face, 'font/woff2'],
          ['social-card.png', 'image/png'],
          ['favicon.svg', 'image/svg+xml'],
        ] as const) {
          const { status, headers, body } = await ask(base + file, { 'accept-encoding': 'br, gzip' })
          expect([status, headers['content-type'], headers['content-encoding']]).toEqual([200, type, undefined])
          expect(body.equals(readFileSync(path.join(DIST, file)))).toBe(true)
        }
      })

      test('assets are kept for good, pages are asked after, the data may be read by other sites', async () => {
        const page = await ask(base)
        expect(page.headers['cache-control']).toBe('no-cache')
        expect((await ask(base, { 'if-none-match': String(page.headers.etag) })).status).toBe(304)
        const { headers } = await ask(base + assetOf('.js'))
        expect(headers['cache-control']).toBe('public, max-age=31536000, immutable')
        const data = await ask(`${base}data/rounds.json`)
        expect(data.headers['cache-control']).toBe('public, max-age=300, stale-while-revalidate=3600')
        expect(data.headers['access-control-allow-origin']).toBe('*')
        expect(headers['access-control-allow-origin']).toBeUndefined()
      })

      test('what is not there is a plain 404, guarded like the rest', async () => {
        for (const address of ['nothing', 'assets/', 'data/nothing.json', 'rounds/atlantis/', '../../etc/passwd']) {
          const { status, headers, body } = await ask(base + address)
          expect([404, 400]).toContain(status)
          expect(body.toString()).not.toContain('id="root"')
          if (status === 404) expect(guards(headers)).toEqual(guards((await ask(base)).headers))
        }
        for (const address of ['', 'rounds/busan/', 'data/rounds.json', assetOf('.js'), 'nothing']) {
          const { headers } = await ask(base + address)
          expect(headers['x-content-type-options']).toBe('nosniff')
          const policy = String(headers['content-security-policy'])
          expect(policy).toContain("script-src 'self'")
          // Marks are placed by style attributes, which run nothing; scripts and sheets come from files alone.
          expect(policy.replace("style-src-attr 'unsafe-inline'", '')).not.toContain('unsafe')
        }
      })

      test('a folder without its slash leads to its page, with what the address says', async () => {
        const { status, headers } = await ask(`${base}rounds/busan?country=JP`)
        expect([status, headers.location]).toEqual([301, `${base}rounds/busan/?country=JP`])
      })

      test('the page is whole under the policy: charts, find, a source, downloads', async ({ page }) => {
        test.setTimeout(120_000)
        const violations = await watchPolicy(page)
        await openView(page, origin + base)
        const figure = page.locator('figure[data-chart="decline"]')
        await expect(figure.locator('svg').first()).toBeVisible()
        for (const kind of ['PNG', 'SVG', 'CSV']) {
          await figure.getByRole('button', { name: 'Download' }).click()
          const [file] = await Promise.all([
            page.waitForEvent('download'),
            page.getByRole('menuitem', { name: kind, exact: true }).click(),
          ])
          expect(readFileSync(await file.path()).length).toBeGreaterThan(500)
        }
        await page.locator('[data-source][aria-expanded]').first().click()
        await expect(page.getByRole('dialog').first()).toBeVisible()
        await page.keyboard.press('Escape')
        await page.keyboard.press('/')
        await page.keyboard.type('rare')
        await expect(page.getByRole('dialog', { name: 'Find' }).getByRole('option').first()).toBeVisible()
        await page.keyboard.press('Escape')
        expect(await violations()).toEqual([])
      })

      test.describe('without a network', () => {
        test.use({ mayComplain: true })

        test('the presenter window is written under the policy', async ({ page, context }) => {
          const violations = await watchPolicy(page)
          await page.goto(`${origin}${base}?slide=decline`)
          await untilFetched(page)
          await context.setOffline(true)
          const [presenter] = await Promise.all([page.waitForEvent('popup'), page.keyboard.press('s')])
          await expect(presenter.getByText('The audience window follows.')).toBeVisible()
          expect(await violations()).toEqual([])
        })
      })

      test('the talk and what is handed over are whole under the policy', async ({ page }) => {
        test.setTimeout(180_000)
        const violations = await watchPolicy(page)
        await page.goto(`${origin}${base}?slide=decline`)
        await settle(page)
        const [presenter] = await Promise.all([page.waitForEvent('popup'), page.keyboard.press('s')])
        await expect(presenter.getByText('The audience window follows.')).toBeVisible()
        await presenter.keyboard.press('PageDown')
        await expect.poll(() => new URL(page.url()).searchParams.get('slide')).toBe('partners')
        await presenter.close()
        await page.goto(origin + base)
        await settle(page)
        for (const item of ['PowerPoint', 'One HTML file']) {
          await page.getByRole('button', { name: 'Hand over' }).click()
          const [file] = await Promise.all([
            page.waitForEvent('download', { timeout: 90_000 }),
            page.getByRole('menuitem', { name: item }).click(),
          ])
          expect(readFileSync(await file.path()).length).toBeGreaterThan(50_000)
        }
        await page.goto(`${origin}${base}?slide=title`)
        await settle(page)
        await page.evaluate(() => {
          globalThis.print = () => document.body.setAttribute('data-asked', 'yes')
        })
        await page.keyboard.press('Control+p')
        await expect(page.locator('body[data-asked]')).toHaveCount(1, { timeout: 30_000 })
        expect(await violations()).toEqual([])
      })
    })
  }

  function ask(address: string, headers: Record<string, string> = {}) {
    return new Promise<Answer>((resolve, reject) => {
      get(origin + address, { headers }, (response) => {
        const parts: Buffer[] = []
        response.on('data', (part: Buffer) => parts.push(part))
        response.on('end', () =>
          resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(parts) }),
        )
      }).on('error', reject)
    })
  }
})

interface Answer {
  status: number
  headers: Record<string, string | string[] | undefined>
  body: Buffer
}

const GUARDS = ['content-security-policy', 'x-content-type-options', 'referrer-policy', 'permissions-policy']
const guards = (headers: Answer['headers']) => GUARDS.map((name) => headers[name])

function unpack(body: Buffer, encoding: 'br' | 'gzip' | undefined): string {
  if (encoding === 'br') return brotliDecompressSync(body).toString()
  return (encoding === 'gzip' ? gunzipSync(body) : body).toString()
}

/** Notes whatever the policy stops, in this page and the windows it opens, from their first line on. */
async function watchPolicy(page: Page): Promise<() => Promise<string[]>> {
  const stopped: string[] = []
  const context = page.context()
  await context.exposeFunction('noteViolation', (text: string) => stopped.push(text))
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      const tell: unknown = Reflect.get(window, 'noteViolation')
      const { effectiveDirective, blockedURI, sample, sourceFile, lineNumber, columnNumber } = event
      const text = [effectiveDirective, blockedURI, sample, sourceFile, lineNumber, columnNumber].join(' ')
      if (typeof tell === 'function') tell(text)
    })
  })
  context.on('console', (message) => {
    if (/Content.Security.Policy|Trusted/i.test(message.text())) stopped.push(message.text())
  })
  return async () => {
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve)))
    return stopped
  }
}
