import type { Source } from '#src/data/sources.ts'
import { formatCount, formatList } from '#src/lib/words/format.ts'
import { Says } from '#src/evidence/sources/says.tsx'
import { WeakBadge } from '#src/evidence/sources/tier-marks.tsx'
import { useSources } from '#src/evidence/sources/use-sources.ts'

const LONGEST = 70
const MOST_NAMES = 3

/** Who says so, at the foot of a slide; opens all of its sources. */
export function SlideSources({ label, sourceIds }: { label: string; sourceIds: readonly string[] }) {
  const { byId } = useSources()
  if (sourceIds.length === 0) return <p>Every figure opens its source.</p>
  const text = toSourceLine(
    sourceIds.flatMap((id) => byId.get(id) ?? []),
    sourceIds.length,
  )
  return (
    <p className="flex min-w-0 flex-wrap items-center gap-x-4">
      <Says cited={{ text, label, sourceIds, known: null }} className="text-left" />
      <WeakBadge sourceIds={sourceIds} />
    </p>
  )
}

/** "MOFCOM, Associated Press and 4 more sources": the best tiers first, as many names as fit in a line. */
export function toSourceLine(sources: readonly Source[], total: number): string {
  const best = sources.toSorted((a, b) => a.tier.localeCompare(b.tier))
  const publishers = [...new Set(best.map((source) => source.publisher))]
  const named: string[] = []
  for (const publisher of publishers) {
    if (named.length < MOST_NAMES && [...named, publisher].join(', ').length <= LONGEST) named.push(publisher)
  }
  const rest = total - sources.filter((source) => named.includes(source.publisher)).length
  if (named.length === 0) return formatCount(total, 'source')
  return rest === 0 ? formatList(named) : formatList([...named, formatCount(rest, 'more source')])
}
