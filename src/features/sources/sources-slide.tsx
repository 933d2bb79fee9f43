import { SlideFrame } from '#src/evidence/slides/slide-frame.tsx'
import { ViewLink } from '#src/evidence/view-link.tsx'
import { formatDate } from '#src/lib/words/format.ts'
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
      <div className="grid grid-cols-[minmax(0,1fr)_12rem] gap-x-10 portrait:grid-cols-1 portrait:gap-y-6 squarish:grid-cols-[minmax(0,1fr)_10rem] squarish:gap-x-6">
        <div className="[--col-read:8rem] squarish:[--col-read:0rem] [&_li]:py-1 squarish:[&_li>svg]:hidden [&_p]:pr-2 [&_p]:text-[0.8125rem]/4.5 [&_p_b]:text-[1.0625rem]/6">
          <TierRows tiers={list.tiers} />
        </div>
        <ViewLink />
      </div>
    </SlideFrame>
  )
}
