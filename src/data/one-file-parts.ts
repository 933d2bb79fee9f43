import { ONE_FILE } from 'virtual:one-file'
import { dataUrl } from './get-json.ts'

/** Whether this build can be saved as one file. A page that is one already is copied as it is. */
export const hasOneFile = ONE_FILE !== null

export interface OneFileParts {
  readonly script: string
  readonly style: string
  /** Text of every published file, by its path. */
  readonly data: readonly (readonly [path: string, text: string])[]
}

/** Fetches what a page saved as one file is made of. Throws where a part does not come. */
export async function getOneFileParts(): Promise<OneFileParts> {
  if (ONE_FILE === null) throw new Error('This build has no parts for a single file.')
  const page = (path: string) => textOf(new URL(path, document.baseURI).href)
  const [script, style, data] = await Promise.all([
    page(ONE_FILE.script),
    page(ONE_FILE.style),
    Promise.all(ONE_FILE.data.map(async (path) => [path, await textOf(dataUrl(path))] as const)),
  ])
  return { script, style, data }
}

async function textOf(url: string): Promise<string> {
  const response = await fetch(url)
  if (!response.ok) throw new Error(`${url} answered ${response.status}.`)
  return response.text()
}
