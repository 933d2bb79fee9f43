import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from '@playwright/test'

const dist = path.resolve(process.env['DIST'] ?? path.join(import.meta.dirname, '../../dist'))
const files = readdirSync(dist, { recursive: true, encoding: 'utf8' })

test('the build holds no mock and no service worker of the mock', () => {
  const scripts = files.filter((file) => /\.(js|html)$/.test(file))
  expect(scripts.length).toBeGreaterThan(1)
  const traces = scripts.filter((file) =>
    /mockServiceWorker|\bmsw\b|setupWorker/.test(readFileSync(path.join(dist, file), 'utf8')),
  )
  expect(traces).toEqual([])
  expect(files.filter((file) => /mock/i.test(file))).toEqual([])
})

test('the build holds every published file, unchanged', () => {
  const published = path.resolve(import.meta.dirname, '../../public')
  const wanted = readdirSync(published, { recursive: true, encoding: 'utf8' }).filter((file) => /\.\w+$/.test(file))
  expect(wanted.length).toBeGreaterThan(20)
  const differing = wanted.filter(
    (file) =>
      !files.includes(file) || !readFileSync(path.join(dist, file)).equals(readFileSync(path.join(published, file))),
  )
  expect(differing).toEqual([])
})

test('the page holds no absolute path, so that it works under any sub-path', () => {
  const page = readFileSync(path.join(dist, 'index.html'), 'utf8')
  expect(page.match(/(?:href|src|content)="\/[^"]*"/g) ?? []).toEqual([])
})
