// npm run build: dist/, static files that work under any sub-path.
import { binOf, makeReady, run } from './ready.mjs'

makeReady()
process.exit(await run(process.execPath, [binOf('vite'), 'build', ...process.argv.slice(2)]))
