import { ChartFigure } from '#src/evidence/chart-figure.tsx'
import { formatList } from '#src/lib/format.ts'
import { MonthChoice } from './month-choice.tsx'
import { usePartners } from './use-partners.ts'

/** China's exports by partner, one month, and the choice of it. */
export function PartnersFigure() {
  const partners = usePartners()
  const hasLater = partners.model.rows.some((row) => row.point.isLater)
  return (
    <>
      <ChartFigure
        id="partners"
        isSmall
        {...partners}
        source="China Customs via press"
        status={[
          `Letters mark tiers C or D alone; dashed: derived${hasLater ? '; hollow: published later' : ''}.`,
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
