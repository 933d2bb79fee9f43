// Writes public/data/schema from the schemas the app parses with. Run it after a change in src/data.
import { mkdir, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { runnerImport } from 'vite'

const root = fileURLToPath(new URL('..', import.meta.url))
const folder = new URL('../public/data/schema/', import.meta.url)
const { module } = await runnerImport(fileURLToPath(new URL('json-schemas.ts', import.meta.url)), {
  root,
  configFile: false,
  logLevel: 'error',
})
await mkdir(folder, { recursive: true })
const files = module.toSchemaFiles()
for (const [name, text] of files) await writeFile(new URL(name, folder), text)
console.log(`${files.size} schemas written to public/data/schema`)
