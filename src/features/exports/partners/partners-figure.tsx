import { ChartFigure } from '#src/evidence/chart-figure.tsx'
import { formatList } from '#src/lib/format.ts'
import { MonthChoice } from './month-choice.tsx'
import { usePartners } from './use-partners.ts'

/** China's exports by partner, one month, and the choice of it. */
export function PartnersFigure() {
  const partners = usePartners()
  return (
    <>
      <ChartFigure
        id="partners"
        isSmall
        {...partners}
        foot={
          <>
            China Customs via press; letters mark figures that rest on tiers C or D alone; dashed: derived
            {partners.model.rows.some((row) => row.point.isLater) ? '; hollow: published later.' : '.'}
            {' The total is worked out from revised levels; first releases differ.'}
            {partners.missing.length > 0 && ` Not found for this month: ${formatList(partners.missing)}.`}
          </>
        }
      />
      <MonthChoice periods={partners.periods} period={partners.period} />
    </>
  )
}
