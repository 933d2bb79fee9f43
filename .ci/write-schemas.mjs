// Writes public/data/schema from the schemas the app parses with, and source-tiers.json from sources.json. Run it after a change in src/data or of the sources.
import { mkdir, readFile, writeFile } from 'node:fs/promises'
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
const published = new URL('../public/data/', import.meta.url)
const sources = await readFile(new URL('sources.json', published), 'utf8')
await writeFile(new URL('source-tiers.json', published), module.toSourceTiers(sources))
console.log(`${files.size} schemas written to public/data/schema, and source-tiers.json`)
