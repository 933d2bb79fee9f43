// npm run dev: Vite's server on 5173, the data answered by the mock.
import { binOf, makeReady, run } from './ready.mjs'

makeReady()
process.exit(await run(process.execPath, [binOf('vite'), ...process.argv.slice(2)]))
