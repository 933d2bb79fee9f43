import { bears } from '#src/filters/narrow.ts'
import type { View } from '#src/filters/view.ts'
import { COMMAND_GROUPS, keyOf, type Command } from '#src/ui/commands/command-list.ts'
import { fold } from '#src/lib/words/words.ts'
import { createFinder, type Finder, type FoundList } from './finder.ts'
import type { Found, LeadsTo } from '#src/features/finding/found/found.ts'

/** What choosing a line does. */
export type Chosen = { readonly command: string } | { readonly leadsTo: LeadsTo; readonly isHidden: boolean }

/** A line of the box. */
export interface Listed {
  readonly id: string
  readonly title: string
  readonly titleZh: string | null
  readonly detail: string
  readonly isLater: boolean
  /** The filters leave it out of its region: choosing it clears them. */
  readonly isHidden: boolean
  /** Its key, where it is a command that has one. */
  readonly key: string | null
  readonly sourceIds: readonly string[]
  readonly known: string | null
  /** Null for the line that lists the whole of its group. */
  readonly chosen: Chosen | null
}

export interface ListedGroup {
  /** Its heading. */
  readonly value: string
  readonly items: readonly Listed[]
}

/** Lines of a group before the rest is asked for. */
const FIRST = 5

interface ListedOptions {
  readonly finder: Finder<Found> | null
  readonly commands: readonly Command[]
  readonly view: Pick<View, 'country' | 'topic'>
  /** The group listed whole, if any. */
  readonly whole: string | null
}

/** The lines of the box: with nothing typed the commands on offer, else what was found and the commands that fit. */
export function toListed(query: string, { finder, commands, view, whole }: ListedOptions): ListedGroup[] {
  if (query.trim() === '') return toCommandGroups(commands.filter(({ isOffered }) => isOffered === true))
  const found = (finder?.find(query) ?? []).map((list) => cut(list, whole, (item) => toLine(item, view)))
  const fitting = createFinder(
    commands.map((command) => ({ ...command, group: 'Commands', title: command.name })),
  ).find(query)
  const acts = fitting.map((list) => cut(list, whole, toCommandLine))
  const start = fold(query.trim())
  const isMeant = commands.some(({ name }) => fold(name).startsWith(start))
  return isMeant ? [...acts, ...found] : [...found, ...acts]
}

/** How many lines lead somewhere; lines that list more do not count. */
export function countListed(groups: readonly ListedGroup[]): number {
  return groups.reduce((sum, { items }) => sum + items.filter(({ chosen }) => chosen !== null).length, 0)
}

function cut<T>({ group, items }: FoundList<T>, whole: string | null, toLine: (item: T) => Listed): ListedGroup {
  if (whole === group || items.length <= FIRST + 1) return { value: group, items: items.map(toLine) }
  const more: Listed = {
    ...toCommandLine({ id: `more:${group}`, name: `All ${items.length}` }),
    chosen: null,
  }
  return { value: group, items: [...items.slice(0, FIRST).map(toLine), more] }
}

function toCommandGroups(commands: readonly Command[]): ListedGroup[] {
  const groups = new Map<string, Listed[]>()
  for (const command of commands) {
    groups.set(command.group, [...(groups.get(command.group) ?? []), toCommandLine(command)])
  }
  return COMMAND_GROUPS.flatMap((value) => {
    const items = groups.get(value)
    return items === undefined ? [] : [{ value, items }]
  })
}

function toCommandLine({ id, name }: Pick<Command, 'id' | 'name'>): Listed {
  return {
    id: `command:${id}`,
    title: name,
    titleZh: null,
    detail: '',
    isLater: false,
    isHidden: false,
    key: keyOf(id) ?? null,
    sourceIds: [],
    known: null,
    chosen: { command: id },
  }
}

function toLine(found: Found, view: Pick<View, 'country' | 'topic'>): Listed {
  const isHidden = found.bearing !== null && !bears(found.bearing, view)
  const { id, title, titleZh, detail, isLater, sourceIds, known, leadsTo } = found
  return { id, title, titleZh, detail, isLater, isHidden, key: null, sourceIds, known, chosen: { leadsTo, isHidden } }
}
