import { useSuspenseQueries } from '@tanstack/react-query'
import type { YearPlotModel } from '#src/charts/model.ts'
import { observationsQuery } from '#src/data/observations.ts'
import { ChartFigure } from '#src/evidence/figure/chart-figure.tsx'
import type { Finding } from '#src/evidence/citing/cited.ts'
import { DataBoundary } from '#src/evidence/data-boundary.tsx'
import { SetAsideNote } from '#src/evidence/set-aside-note.tsx'
import type { FootWords } from '#src/evidence/figure/to-foot.ts'
import { useTiers } from '#src/evidence/sources/use-sources.ts'
import { useLens } from '#src/filters/use-lens.ts'
import { CHIPS_CHINA, CHIPS_TAIWAN, CHIPS_WORLD, toChips } from './to-chips.ts'
import { STUDENTS, toStudents } from './to-students.ts'

/** Shares of China and Taiwan in US chip imports, by year. */
export function ChipChart() {
  return (
    <div id="chart-chips" className="scroll-mt-20">
      <DataBoundary what="chip imports" height={300}>
        <Chips />
      </DataBoundary>
    </div>
  )
}

/** Chinese students in the US, by academic year. */
export function StudentChart() {
  return (
    <div id="chart-students" className="scroll-mt-20">
      <DataBoundary what="student numbers" height={300}>
        <Students />
      </DataBoundary>
    </div>
  )
}

/** What the chip chart shows under the lens. Waits for both series. */
function useChips() {
  const [china, taiwan, world] = useSuspenseQueries({
    queries: [observationsQuery(CHIPS_CHINA), observationsQuery(CHIPS_TAIWAN), observationsQuery(CHIPS_WORLD)],
  })
  const { lens } = useLens()
  const tiers = useTiers()
  const data = { china: china.data.rows, taiwan: taiwan.data.rows, world: world.data.rows }
  return { ...toChips(data, { lens, sources: tiers }), loaded: [china.data, taiwan.data, world.data] }
}

function Chips() {
  const { finding, model, loaded } = useChips()
  return (
    <YearFigure
      id="chips"
      finding={finding}
      subtitle="Share of US semiconductor imports by value, %, by year."
      source="UN Comtrade, compiled by a third party"
      status="HS 8541 and 8542 less 8541.4. The table adds imports from all origins."
      notes="US chip exports to China: no matching series found."
      model={model}
      loaded={loaded}
    />
  )
}

/** What the student chart shows under the lens. Waits for the series. */
function useStudents() {
  const [students] = useSuspenseQueries({ queries: [observationsQuery(STUDENTS)] })
  const { lens } = useLens()
  const tiers = useTiers()
  return { ...toStudents(students.data.rows, { lens, sources: tiers }), loaded: [students.data] }
}

function Students() {
  const { finding, missing, model, loaded } = useStudents()
  return (
    <YearFigure
      id="students"
      finding={finding}
      subtitle="Students from China at US institutions, by the year in which the academic year starts."
      source="IIE Open Doors"
      status={missing === null ? '' : `Not found: ${missing}.`}
      model={model}
      loaded={loaded}
    />
  )
}

interface YearFigureProps extends FootWords {
  id: 'chips' | 'students'
  finding: Finding
  subtitle: string
  model: YearPlotModel
  loaded: readonly Parameters<typeof SetAsideNote>[0]['loaded'][]
}

function YearFigure({ loaded, ...figure }: YearFigureProps) {
  const isEmpty = figure.model.series.every((series) => series.points.length === 0)
  return (
    <>
      {isEmpty ? (
        <p className="type-read text-muted">No figure was found for this chart.</p>
      ) : (
        <ChartFigure {...figure} isSmall />
      )}
      {loaded.map((one, index) => (
        // The series of a chart keep their places.
        // oxlint-disable-next-line react/no-array-index-key
        <SetAsideNote key={index} loaded={one} what="years" />
      ))}
    </>
  )
}
