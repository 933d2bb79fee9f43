import { digestOf } from '#src/lib/digest.ts'

/** By path: what the text of a file was when the page was written, every record of it read with its schema. */
const proven = new Map<string, string>()
const seen = new Set<string>()

/** Takes in what a written page says of the files it was written from: 'rounds.json:1a2b3c4d topics.json:…'. */
export function trust(list: string): void {
  for (const one of list.split(' ')) {
    const [path = '', digest] = one.split(':')
    if (digest !== undefined) proven.set(path, digest)
  }
}

/** A file as it is said in that list. */
export const toProof = (path: string, text: string): string => `${path}:${digestOf(text)}`

/** Whether a text that has come is the one the page was written from: then it need not be gone through again. */
export function isProven(path: string, text: string): boolean {
  if (proven.get(path) !== digestOf(text)) return false
  seen.add(path)
  return true
}

/** Whether such a text has come for that file. */
export const wasProven = (path: string): boolean => seen.has(path)
