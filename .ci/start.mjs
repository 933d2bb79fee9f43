// npm start: builds, then serves the production build on PORT (4173 when it is not set).
import { buildDist } from './build-dist.mjs'
import { giveUp, makeReady } from './ready.mjs'

const asked = process.env.PORT ?? ''
const port = asked === '' ? 4173 : Number(asked)
if (!Number.isInteger(port) || port < 1 || port > 65_535)
  giveUp(`PORT is "${asked}"; it must be a whole number from 1 to 65535.`)

makeReady()
const code = await buildDist()
if (code !== 0) process.exit(code)
const { preview } = await import('vite')
try {
  await preview({ preview: { port, strictPort: true } })
  console.log(`\nTruce Tracker is served on http://localhost:${port}`)
} catch (error) {
  giveUp(`The build could not be served on port ${port}: ${error.message}. Choose another with PORT=8080 npm start.`)
}
