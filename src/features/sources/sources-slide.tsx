import { SlideFrame } from '#src/evidence/slide-frame.tsx'
import { formatDate } from '#src/lib/format.ts'
import { TierRows } from './tier-rows.tsx'
import { toSourcesSentence } from './to-sentence.ts'
import { useSourceList } from './use-source-list.ts'

/** What everything rests on, by tier. */
export function SourcesSlide() {
  const { list, lens } = useSourceList()
  return (
    <SlideFrame
      finding={[toSourcesSentence(list)]}
      subtitle={`${list.kept} of ${list.total} sources${lens.hindsight ? '' : `, out by ${formatDate(lens.day)}`}. What rests on C and D alone wears a mark.`}
    >
      <div className="[--col-read:14rem] squarish:[--col-read:6rem] [&_li]:py-1 [&_p]:text-[0.875rem]/6 [&_p_b]:text-[1.125rem]/6">
        <TierRows tiers={list.tiers} />
      </div>
    </SlideFrame>
  )
}
