// npm test: everything. Stops at the first step that fails.
import { makeReady } from './ready.mjs'
import { buildApp, checkSizes, checkSource, runBrowserTests, runTests, sayCount } from './steps.mjs'

makeReady()
await checkSource()
await runTests()
await buildApp()
await checkSizes()
const { ensureChromium } = await import('./chromium.mjs')
const { ensureNginx } = await import('./nginx.mjs')
await runBrowserTests(await ensureChromium(), ensureNginx())
sayCount()
