// npm run build: dist/, static files that work under any sub-path.
import { buildDist } from './build-dist.mjs'
import { makeReady } from './ready.mjs'

makeReady()
process.exit(await buildDist(process.argv.slice(2)))
