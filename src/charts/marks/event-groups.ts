import { formatCount } from '#src/lib/words/format.ts'
import { NARROW } from '#src/charts/labels/arrange-labels.ts'
import type { Box } from '#src/charts/labels/boxes.ts'
import type { PlotEvent, TimePlotModel } from '#src/charts/model.ts'
import type { PlotFrame } from '#src/charts/plot-frame.ts'
import { textWidth } from '#src/charts/labels/text-width.ts'

/** Events that one mark stands for: one, or on a long axis all that would stand on one another. */
export interface EventGroup {
  /** In the order of the axis. */
  readonly events: readonly PlotEvent[]
  /** px, of the first and the last. */
  readonly from: number
  readonly to: number
  /** Words beside a mark for several, with their place; null beside that of one. */
  readonly words: { readonly text: string; readonly x: number; readonly anchor: 'start' | 'end' } | null
}

type Edges = Pick<PlotFrame, 'x' | 'left' | 'right'>

/** A month narrower than this, px, has no room for the marks of its events. */
const NARROW_MONTH = 4
/** Marks nearer than this, px, are one. */
const NEAR = 8
/** Between a mark and its words, px. */
const GAP = 7
/** Marks and words of events stand on the axis, so high, px. */
const HEIGHT = 15

/** The marks of a drawing's events. On an axis of decades those that fall together are one mark, which says how many. */
export function groupEvents({ events = [], axis }: Pick<TimePlotModel, 'events' | 'axis'>, frame: Edges): EventGroup[] {
  const shown = events.filter(({ at }) => at >= 0 && at <= axis.months)
  if (frame.right - frame.left >= NARROW_MONTH * axis.months) return shown.map((event) => groupOf([event], frame))
  const groups: EventGroup[] = []
  for (const event of shown.toSorted((a, b) => a.at - b.at)) {
    let group = groupOf([event], frame)
    // Its words may reach over the marks before it: then it stands for those too.
    for (let last = groups.at(-1); last && isNear(last, group); last = groups.at(-1)) {
      groups.pop()
      group = groupOf([...last.events, ...group.events], frame)
    }
    groups.push(group)
  }
  return groups
}

const isNear = (one: EventGroup, next: EventGroup) =>
  next.from - one.to < NEAR || boxOfGroup(next, 0).left < boxOfGroup(one, 0).right

function groupOf(events: readonly PlotEvent[], frame: Edges): EventGroup {
  const span = spanOf(events, frame)
  return { ...span, words: events.length === 1 ? null : wordsBeside(span, frame) }
}

/** The events that still have words of their own: those that stand alone. */
export function aloneOf(groups: readonly EventGroup[]): PlotEvent[] {
  return groups.flatMap(({ events }) => (events.length === 1 ? events : []))
}

/** "98 events, 52 of them later". */
export function countEvents(events: readonly PlotEvent[]): string {
  const later = events.filter(({ isLater }) => isLater).length
  const count = formatCount(events.length, 'event')
  if (later === 0) return count
  return later === events.length ? `${count}, later` : `${count}, ${later} of them later`
}

/** What a mark and its words cover, px; `bottom` is the axis. */
export function boxOfGroup({ from, to, words }: EventGroup, bottom: number): Box {
  const width = words ? textWidth(words.text) + GAP : 0
  return {
    left: from - 4 - (words?.anchor === 'end' ? width : 0),
    right: to + 4 + (words?.anchor === 'start' ? width : 0),
    top: bottom - (words ? HEIGHT : 9),
    bottom: bottom - 1,
  }
}

function spanOf(events: readonly PlotEvent[], { x }: Edges): Omit<EventGroup, 'words'> {
  const places = events.map(({ at }) => x(at))
  return { events, from: places[0] ?? 0, to: places.at(-1) ?? 0 }
}

/** Left of the mark, where the axis has most room: what is grouped lies near its end. */
function wordsBeside(
  { events, from, to }: Omit<EventGroup, 'words'>,
  { left, right }: Edges,
): NonNullable<EventGroup['words']> {
  // A narrow drawing says no more than how many.
  const text = right - left < NARROW ? countEvents(events).replace(/,.*/, '') : countEvents(events)
  return from - GAP - textWidth(text) >= left
    ? { text, x: from - GAP, anchor: 'end' }
    : { text, x: to + GAP, anchor: 'start' }
}
