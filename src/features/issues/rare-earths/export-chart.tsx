import { FindingLine } from '#src/evidence/finding-line.tsx'
import { useEventMarks } from '#src/evidence/events/use-event-marks.ts'
import { PAGE_AXIS } from '#src/lib/time-axis.ts'
import { SupplyFigure } from './supply-figure.tsx'
import { RARE_EARTHS, RARE_EARTHS_ANNUAL, toRareEarthExports } from './to-rare-earth-exports.ts'
import { useFigures } from './use-figures.ts'

/** China's exports of rare earths by month. */
export function ExportChart() {
  const { rows, loaded, caution, ...options } = useFigures([RARE_EARTHS, RARE_EARTHS_ANNUAL])
  const data = { monthly: rows.get(RARE_EARTHS) ?? [], annual: rows.get(RARE_EARTHS_ANNUAL) ?? [] }
  const events = useEventMarks(PAGE_AXIS, 'rare-earths')
  const { finding, yearFinding, model } = toRareEarthExports(data, { ...options, events })
  return (
    <>
      <SupplyFigure
        id="rare-earth-exports"
        finding={finding}
        subtitle="Ores, metals and compounds, tonnes a month, all partners, customs basis, not seasonally adjusted; magnets not included. January and February as their average."
        source="China Customs, via press and compiled files"
        status="Hollow marks are derived. The weight of rare earths is not the weight of magnets: the two do not compare."
        notes={caution}
        model={model}
        loaded={loaded}
        what="months"
      />
      {yearFinding !== null && (
        <p className="type-read mt-2 text-ink-2">
          <FindingLine finding={yearFinding} />.
        </p>
      )}
    </>
  )
}
