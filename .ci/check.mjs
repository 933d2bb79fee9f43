// npm run check: the quick gate, no browser and no whole regions; npm test runs everything.
import { makeReady } from './ready.mjs'
import { checkSource, runTests, sayCount } from './steps.mjs'

makeReady()
await checkSource()
await runTests({ isQuick: true })
sayCount()
