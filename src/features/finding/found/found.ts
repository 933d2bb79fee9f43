import type { Bearing } from '#src/filters/narrow.ts'
import type { ChartId } from '#src/filters/view.ts'

/** Groups of what can be found, in the order in which they stand where they fit equally well. */
export const FOUND_GROUPS = [
  'People',
  'Issues',
  'Rounds',
  'Figures',
  'Events',
  'Elements',
  'Countries and topics',
  'Statements of the article',
  'Where sources differ',
  'What was not found',
  'Sources',
] as const
export type FoundGroup = (typeof FOUND_GROUPS)[number]

/** Where a result leads: a place of the page, or a change of the view. */
export type LeadsTo =
  | { readonly place: string }
  | { readonly person: string }
  | { readonly element: string }
  | { readonly round: string }
  | { readonly country: string }
  | { readonly topic: string }

/** Something that can be found, as it could be told under the lens. */
export interface Found {
  readonly id: string
  readonly group: FoundGroup
  readonly title: string
  readonly titleZh: string | null
  readonly detail: string
  /** Other words to find it by, nothing among them that was not known then. */
  readonly words: string
  readonly sourceIds: readonly string[]
  /** Day on which it became known; null for what has no day of its own. */
  readonly known: string | null
  readonly isLater: boolean
  /** What filters look at; null where they do not. */
  readonly bearing: Bearing | null
  readonly leadsTo: LeadsTo
}

/** A chart of the page, by what filters look at. */
export interface ChartPlace {
  readonly id: ChartId
  readonly reporters: readonly string[]
  readonly topics: readonly string[]
}
