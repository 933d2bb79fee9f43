// The app once more as one classic script and one style sheet: what a page saved as one file consists of.
import { createHash } from 'node:crypto'
import { readdirSync } from 'node:fs'
import path from 'node:path'
import { build, type Plugin } from 'vite'
import { subsetFonts } from './subset-fonts.ts'

const NAME = 'virtual:one-file'
const root = path.resolve(import.meta.dirname, '..')
const published = path.join(root, 'public', 'data')

/**
 * Tells the app where its one-file parts lie in the build (`virtual:one-file`); null while developing, testing, and in
 * those parts themselves. Modules, fonts and chunks cannot be fetched from a page on disk, so all of it is in the two.
 */
export function oneFile(isPart = false): Plugin {
  let isBuild = false
  return {
    name: 'one-file',
    configResolved({ command, mode, build }) {
      // Pages are written with no menu open: there is nothing to save yet.
      isBuild = command === 'build' && mode !== 'test' && build.ssr === false
    },
    resolveId: (id) => (id === NAME ? `\0${NAME}` : undefined),
    async load(id) {
      if (id !== `\0${NAME}`) return undefined
      if (!isBuild || isPart) return 'export const ONE_FILE = null'
      const parts = await buildParts()
      const [script, style] = parts.map(({ ending, source }) => {
        const hash = createHash('sha256').update(source).digest('base64url').slice(0, 8)
        const fileName = `assets/one-file-${hash}.${ending}`
        this.emitFile({ type: 'asset', fileName, source })
        return fileName
      })
      return `export const ONE_FILE = ${JSON.stringify({ script, style, data: dataFiles() })}`
    },
  }
}

async function buildParts() {
  const [{ default: react }, { default: tailwindcss }] = await Promise.all([
    import('@vitejs/plugin-react'),
    import('@tailwindcss/vite'),
  ])
  const built = await build({
    configFile: false,
    root,
    base: './',
    logLevel: 'error',
    publicDir: false,
    plugins: [react(), tailwindcss(), subsetFonts(), oneFile(true)],
    build: {
      write: false,
      target: 'baseline-widely-available',
      cssCodeSplit: false,
      assetsInlineLimit: Number.MAX_SAFE_INTEGER,
      chunkSizeWarningLimit: Number.MAX_SAFE_INTEGER,
      rolldownOptions: {
        input: path.join(root, 'src/app/main.tsx'),
        output: { format: 'iife', codeSplitting: false },
      },
    },
  })
  const { output } = [built].flat().flatMap((one) => ('output' in one ? [one] : []))[0] ?? { output: [] }
  const script = output.find((part) => part.type === 'chunk')
  const style = output.find((part) => part.type === 'asset' && part.fileName.endsWith('.css'))
  if (script?.type !== 'chunk' || style?.type !== 'asset') throw new Error('The parts of the one file were not built.')
  return [
    { ending: 'js', source: script.code },
    { ending: 'css', source: String(style.source) },
  ]
}

/** Every published file but the schemas, as the app asks for it. */
function dataFiles(): string[] {
  return readdirSync(published, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.endsWith('.json') && !file.startsWith('schema/'))
    .toSorted()
}
