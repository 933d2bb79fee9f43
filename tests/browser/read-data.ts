import { readFileSync } from 'node:fs'
import path from 'node:path'

const folder = path.resolve(import.meta.dirname, '../../public/data')

export interface PublishedRound {
  id: string
  start: string
  /** The city. */
  label: string
}

/** The rounds as published. The lens day of a round is the day on which it opened. */
export function readRounds(): PublishedRound[] {
  const rounds: PublishedRound[] = JSON.parse(readFileSync(path.join(folder, 'rounds.json'), 'utf8'))
  return rounds
}

/** A published file as text, for a path such as `issues.json`. */
export function readPublished(file: string): string {
  return readFileSync(path.join(folder, file), 'utf8')
}

/** Everybody's name, as written in English. */
export function readNames(): string[] {
  const people: { name: string }[] = JSON.parse(readPublished('people.json'))
  return people.map(({ name }) => name)
}

/** Ids of all sources. */
export function readSourceIds(): string[] {
  const sources: { id: string }[] = JSON.parse(readPublished('sources.json'))
  return sources.map(({ id }) => id)
}
