import { findingText } from '#src/evidence/citing/cited.ts'
import { SlideChart } from '#src/evidence/slides/slide-chart.tsx'
import { SlideFrame } from '#src/evidence/slides/slide-frame.tsx'
import { markWords } from './mark-words.ts'
import { usePartners } from './use-partners.ts'

/** China's exports by partner, one month. */
export function PartnersSlide() {
  const { finding, subtitle, model } = usePartners()
  const marks = model.rows.length === 0 ? '' : `. ${markWords(model.rows)}`
  return (
    <SlideFrame
      finding={finding}
      subtitle={`${subtitle}${marks}`}
      sourceIds={model.rows.flatMap((row) => row.point.sourceIds)}
    >
      {model.rows.length === 0 ? (
        <p className="text-base/6 text-muted">No figure by partner was found.</p>
      ) : (
        <SlideChart
          model={model}
          caption={`${findingText(finding)}. ${subtitle}`}
          drawnWidth={640}
          className="h-full"
        />
      )}
    </SlideFrame>
  )
}
