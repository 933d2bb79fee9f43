// npm run check: the quick gate, no browser.
import { makeReady } from './ready.mjs'
import { checkSource, runTests, sayCount } from './steps.mjs'

makeReady()
await checkSource()
await runTests()
sayCount()
