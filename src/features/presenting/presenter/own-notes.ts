import { useSyncExternalStore } from 'react'
import * as z from 'zod/mini'
import { SLIDE_IDS, type SlideId } from '#src/filters/view.ts'

const NAME = 'truce-tracker:notes'
const LONGEST = 20_000
const listeners = new Set<() => void>()
/** As read last; holds for this visit where the browser keeps nothing. */
let held: OwnNotes | null = null
let isKept = true

const ownNotes = z.object({
  kind: z.literal('truce-tracker-notes'),
  version: z.literal(1),
  /** Text by slide. */
  notes: z.partialRecord(z.enum(SLIDE_IDS), z.string().check(z.maxLength(LONGEST))),
})
/** One's own notes by slide. */
export type OwnNotes = z.infer<typeof ownNotes>['notes']

/** The notes, and whether this browser keeps them beyond the visit. */
export function useOwnNotes(): { notes: OwnNotes; isKept: boolean } {
  const notes = useSyncExternalStore(subscribe, readNotes, () => NONE)
  return {
    notes,
    isKept: useSyncExternalStore(
      subscribe,
      () => isKept,
      () => true,
    ),
  }
}

const NONE: OwnNotes = {}

export function writeNote(slide: SlideId, text: string): void {
  const { [slide]: _, ...rest } = readNotes()
  put(text === '' ? rest : { ...rest, [slide]: text.slice(0, LONGEST) })
}

/** The notes as a file that `importNotes` reads. */
export function exportNotes(): Blob {
  return new Blob([toText(readNotes())], { type: 'application/json' })
}

/** Takes the notes of a file over those of the same slides. What happened, in words; a file that is none changes nothing. */
export function importNotes(text: string): string {
  const notes = fromText(text)
  if (notes === null) return 'That file holds no notes of Truce Tracker. Nothing was changed.'
  put({ ...readNotes(), ...notes })
  const count = Object.keys(notes).length
  return `Notes of ${count} ${count === 1 ? 'slide' : 'slides'} were taken over.`
}

function toText(notes: OwnNotes): string {
  const inOrder = Object.fromEntries(SLIDE_IDS.flatMap((id) => (notes[id] === undefined ? [] : [[id, notes[id]]])))
  return `${JSON.stringify({ kind: 'truce-tracker-notes', version: 1, notes: inOrder }, null, 2)}\n`
}

function fromText(text: string): OwnNotes | null {
  try {
    return ownNotes.safeParse(JSON.parse(text)).data?.notes ?? null
  } catch {
    return null
  }
}

function readNotes(): OwnNotes {
  if (held !== null) return held
  try {
    held = fromText(globalThis.localStorage.getItem(NAME) ?? '') ?? {}
  } catch {
    held = {}
    isKept = false
  }
  return held
}

function put(notes: OwnNotes) {
  held = notes
  try {
    globalThis.localStorage.setItem(NAME, toText(notes))
    isKept = true
  } catch {
    isKept = false
  }
  for (const listener of listeners) listener()
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
