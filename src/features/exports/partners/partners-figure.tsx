import { ChartFigure } from '#src/evidence/figure/chart-figure.tsx'
import { formatList } from '#src/lib/words/format.ts'
import { markWords } from './mark-words.ts'
import { MonthChoice } from './month-choice.tsx'
import { usePartners } from './use-partners.ts'

/** China's exports by partner, one month, and the choice of it. */
export function PartnersFigure({ isSmall }: { isSmall: boolean }) {
  const partners = usePartners()
  return (
    <>
      <ChartFigure
        id="partners"
        isSmall={isSmall}
        {...partners}
        source="China Customs via press"
        status={[
          markWords(partners.model.rows),
          partners.missing.length > 0 && `Not found for this month: ${formatList(partners.missing)}.`,
        ]
          .filter(Boolean)
          .join(' ')}
        notes="The total is worked out from revised levels; first releases differ."
      />
      <MonthChoice periods={partners.periods} period={partners.period} />
    </>
  )
}
