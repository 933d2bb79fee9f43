// The steps of `npm run check` and `npm test`, and the count that both end with.
import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import path from 'node:path'
import { buildDist } from './build-dist.mjs'
import { binOf, root, run } from './ready.mjs'

const reports = path.join(root, 'node_modules', '.cache', 'reports')
const count = { passed: 0, failed: 0 }

/** Format, lint and types side by side; each counts as one. */
export async function checkSource() {
  const results = await Promise.all([
    quiet('format', binOf('oxfmt'), ['--check', '.']),
    quiet('lint', binOf('oxlint'), ['--deny-warnings', '.']),
    quiet('types', binOf('typescript', 'tsc'), ['--project', '.']),
  ])
  for (const { name, code, output, seconds } of results) {
    if (code === 0) count.passed += 1
    else count.failed += 1
    console.log(`${code === 0 ? 'ok  ' : 'FAIL'} ${name} (${seconds} s)`)
    if (code !== 0) console.log(output)
  }
  const failed = results.filter(({ code }) => code !== 0).map(({ name }) => name)
  stopIf(
    failed.length > 0,
    `${failed.join(', ')} failed${failed.includes('format') ? ' (npm run format mends the format)' : ''}`,
  )
}

/**
 * Unit, component and data tests. The quick gate leaves out `*.whole.test.tsx`: whole regions with every chart drawn,
 * a second or more a test in a simulated page.
 */
export async function runTests({ isQuick = false } = {}) {
  const report = freshReport('vitest.json')
  const code = await run(process.execPath, [
    binOf('vitest'),
    'run',
    ...(isQuick ? ['--exclude', '**/*.whole.test.tsx'] : []),
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ])
  const told = read(report)
  count.passed += told?.numPassedTests ?? 0
  // A file that cannot even be loaded fails without a failed test in it.
  count.failed += Math.max(told?.numFailedTests ?? 0, code === 0 ? 0 : 1)
  stopIf(code !== 0, 'unit, component or data tests failed')
}

/** dist/, as it will be published. */
export async function buildApp() {
  const code = await buildDist(['--logLevel', 'warn'])
  count[code === 0 ? 'passed' : 'failed'] += 1
  stopIf(code !== 0, 'the build failed')
}

/** The weight of the build against its targets. */
export async function checkSizes() {
  const { name, code, output, seconds } = await quiet('bench sizes', path.join(root, 'tests/bench/check-sizes.mjs'), [])
  console.log(`${code === 0 ? 'ok  ' : 'FAIL'} ${name} (${seconds} s)`)
  if (code !== 0) console.log(output)
  count[code === 0 ? 'passed' : 'failed'] += 1
  stopIf(code !== 0, 'the build is heavier than its targets (npm run bench -- --only sizes)')
}

/** The built app in a browser; with an nginx, as that serves it too. */
export async function runBrowserTests(chromium, nginx = '') {
  const report = freshReport('browser.json')
  const code = await run(
    process.execPath,
    [
      binOf('@playwright/test', 'playwright'),
      'test',
      '--config',
      'tests/browser/playwright.config.ts',
      '--reporter=line,json',
    ],
    { CHROMIUM_PATH: chromium, NGINX_PATH: nginx, PLAYWRIGHT_JSON_OUTPUT_NAME: report },
  )
  const told = read(report)
  count.passed += (told?.stats.expected ?? 0) + (told?.stats.flaky ?? 0)
  count.failed += Math.max(told?.stats.unexpected ?? 0, code === 0 ? 0 : 1)
  for (const name of flakyOf(told?.suites ?? [])) console.log(`needed a second try: ${name}`)
  stopIf(code !== 0, 'browser tests failed')
}

/** The tests that passed at a second try alone. */
function flakyOf(suites) {
  return suites.flatMap(({ file, specs = [], suites: inner = [] }) => [
    ...specs
      .filter(({ tests }) => tests.some(({ status }) => status === 'flaky'))
      .map(({ title }) => `${file}: ${title}`),
    ...flakyOf(inner),
  ])
}

/** The last line of every run. */
export function sayCount() {
  console.log(`\n${count.passed} passed, ${count.failed} failed`)
}

function stopIf(isFailed, why) {
  if (!isFailed) return
  console.error(`\nStopped: ${why}.`)
  sayCount()
  process.exit(1)
}

function quiet(name, script, args) {
  return new Promise((resolve) => {
    const began = performance.now()
    const child = spawn(process.execPath, [script, ...args], { cwd: root, env: process.env })
    let output = ''
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (output += text))
    child.on('close', (code) => {
      resolve({ name, code: code ?? 1, output, seconds: ((performance.now() - began) / 1000).toFixed(1) })
    })
  })
}

function freshReport(name) {
  mkdirSync(reports, { recursive: true })
  const file = path.join(reports, name)
  rmSync(file, { force: true })
  return file
}

function read(report) {
  return existsSync(report) ? JSON.parse(readFileSync(report, 'utf8')) : undefined
}
