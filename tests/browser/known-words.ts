import { readdirSync } from 'node:fs'
import path from 'node:path'
import { latestDayNamed } from '#src/lib/words/named-days.ts'
import { readPublished, type PublishedRound } from './read-data.ts'

const FILES = [
  'rounds',
  'truces',
  'events',
  'issues',
  'people',
  'claims',
  'conflicts',
  'elements',
  'sources',
  ...readdirSync(path.resolve(import.meta.dirname, '../../public/data/observations')).map(
    (file) => `observations/${path.basename(file, '.json')}`,
  ),
]

/** The fields that date a record. Where there are several, it is told from the last. */
const DATED = ['known', 'announced', 'released', 'date', 'start', 'officeAsOf', 'published'] as const

/** What records known on a day say: their sentences, and the days in them that lay ahead. */
export interface KnownWords {
  texts: string[]
  days: Set<string>
}

/** Everything the published files say on a day, part by part: a part of a record is dated by itself where it has a day. */
export function wordsKnownBy(day: string): KnownWords {
  const words: KnownWords = { texts: [], days: new Set() }
  for (const file of FILES) gather(JSON.parse(readPublished(`${file}.json`)), '', day, words)
  return words
}

/**
 * Words that name a day after the one given, or a round that had not been held. A day that lay ahead may be named where
 * something known by then names it, and a city where what happened there before is told.
 */
export function laterWords(
  words: readonly string[],
  day: string,
  known: KnownWords,
  laterRounds: readonly PublishedRound[],
): string[] {
  const isSaid = (text: string) =>
    known.texts.some((said) => said.includes(text) || (said.length > 12 && text.includes(said)))
  return [...new Set(words)].filter((text) => {
    const named = latestDayNamed(text)
    const isLater = named !== null && named > day && !known.days.has(named)
    const isRound = laterRounds.some(({ label }) => new RegExp(`\\b${label}\\b`).test(text))
    return (isLater || isRound) && !isSaid(text)
  })
}

function gather(part: unknown, since: string, day: string, words: KnownWords): void {
  if (Array.isArray(part)) for (const one of part) gather(one, since, day, words)
  else if (typeof part === 'object' && part !== null) {
    const fields = new Map<string, unknown>(Object.entries(part))
    const own = DATED.flatMap((name) => {
      const value = fields.get(name)
      return typeof value === 'string' ? [value] : []
    })
    const told = own.toSorted().at(-1) ?? since
    for (const [name, value] of fields) {
      // A field may have a day of its own: `background`, `backgroundKnown`.
      const ownDay = fields.get(`${name}Known`)
      const from = typeof ownDay === 'string' ? ownDay : told
      if (typeof value === 'object') gather(value, told, day, words)
      else if (typeof value === 'string' && from <= day) {
        words.texts.push(value)
        const named = latestDayNamed(value)
        if (named !== null && named > day && name !== 'url') words.days.add(named)
      }
    }
  }
}
