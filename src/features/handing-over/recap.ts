import { formatDate } from '#src/lib/words/format.ts'

/** A slide that was shown. */
export interface Shown {
  /** Milliseconds since 1970. */
  readonly at: number
  /** What the slide is about. */
  readonly name: string
  /** What the address said: '?round=busan&slide=decline'. */
  readonly query: string
}

interface RecapOptions {
  /** Where the page is published. */
  readonly address: string
  /** When the recap is asked for, milliseconds since 1970: the last slide was shown until then. */
  readonly now: number
  /** Minutes by which the clock on the wall is ahead of universal time. */
  readonly ahead: number
}

/** Shorter than this, milliseconds, a slide was passed over. */
const PASSED_OVER = 2_000

/** What was shown, in order, with times and links, as text; '' where nothing was. */
export function toRecap(shown: readonly Shown[], { address, now, ahead }: RecapOptions): string {
  const kept = shown.flatMap((one, index) => {
    const until = shown[index + 1]?.at ?? now
    return until - one.at < PASSED_OVER && index < shown.length - 1 ? [] : [{ ...one, until }]
  })
  const first = kept[0]
  if (first === undefined) return ''
  const wall = (at: number) => new Date(at + ahead * 60_000).toISOString()
  const lines = kept.map(
    ({ at, until, name, query }, index) =>
      `${index + 1}. ${wall(at).slice(11, 16)}, ${toLength(until - at)}: ${name}\n   ${address}${query}`,
  )
  const day = formatDate(wall(first.at).slice(0, 10))
  return [
    `Truce Tracker, shown on ${day}, ${wall(first.at).slice(11, 16)} to ${wall(now).slice(11, 16)}`,
    ...lines,
  ].join('\n')
}

/** 95 000 -> "1 min 35 s". */
function toLength(ms: number): string {
  const seconds = Math.max(0, Math.round(ms / 1000))
  const minutes = Math.floor(seconds / 60)
  return minutes === 0 ? `${seconds} s` : `${minutes} min ${seconds % 60} s`
}

/** The list with what is shown now; the same slide seen again at once is no second entry. */
export function addShown(shown: readonly Shown[], next: Shown): readonly Shown[] {
  return shown.at(-1)?.query === next.query ? shown : [...shown, next].slice(-MOST)
}

const MOST = 500
