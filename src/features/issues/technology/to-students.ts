import type { YearPlotModel } from '#src/charts/model.ts'
import { latestReleased } from '#src/data/known.ts'
import type { Lens } from '#src/data/lens.ts'
import type { Observation } from '#src/data/observations.ts'
import { yearOnYear } from '#src/data/series-math.ts'
import type { Tiers } from '#src/data/tiers.ts'
import { citeChange, citeObservation } from '#src/evidence/citing/cite-observation.ts'
import type { Finding } from '#src/evidence/citing/cited.ts'
import { formatPercent } from '#src/lib/words/format-figure.ts'
import { formatList, formatNumber } from '#src/lib/words/format.ts'
import { niceTicks, scaleOf } from '#src/lib/nice-ticks.ts'
import { toAcademicYear, toYearPoints } from '#src/evidence/points/to-year-points.ts'

export const STUDENTS = 'chinese-students-in-us'
const NAME = 'Chinese students at US institutions'

interface StudentOptions {
  readonly lens: Lens
  readonly sources: Tiers
}

/** Chinese students in the US by academic year; years not found are gaps. */
export function toStudents(
  observations: readonly Observation[],
  options: StudentOptions,
): { finding: Finding; missing: string | null; model: YearPlotModel } {
  const points = toYearPoints(observations, { ...options, nameOf: toAcademicYear })
  const years = points.map((point) => point.at)
  const ticks = niceTicks(0, Math.max(0, ...points.map((point) => point.value ?? 0)), 4)
  return {
    finding: toFinding(observations, options.lens),
    missing: toMissing(years),
    model: {
      kind: 'years',
      unit: 'count',
      years: 'academic',
      from: Math.min(...years),
      to: Math.max(...years),
      ticks,
      domain: scaleOf(ticks),
      height: 196,
      series: [{ id: STUDENTS, name: 'Students from China', role: 'cn', shape: 'line', points }],
    },
  }
}

/** "277 398 Chinese students were in the US in 2023/24, 4.2% fewer than a year before". */
function toFinding(observations: readonly Observation[], lens: Lens): Finding {
  const last = latestReleased(observations, lens.day)
  if (last?.value == null) return ['No figure on Chinese students in the US was known yet']
  const year = toAcademicYear(Number(last.period))
  const named = { seriesId: STUDENTS, name: NAME }
  const count = citeObservation(last, { ...named, text: formatNumber(last.value) })
  const sentence: Finding = [{ ...count, label: `${NAME}, ${year}` }, ` Chinese students were in the US in ${year}`]
  const change = yearOnYear(observations, last.period)
  if (change === null || change.known > last.released) return sentence
  const figure = citeChange(change, { ...named, text: formatPercent(Math.abs(change.value)) })
  return [...sentence, ', ', figure, ` ${change.value < 0 ? 'fewer' : 'more'} than a year before`]
}

/** "2015/16 to 2018/19": the first and last year not found between the years that were; null where none is missing. */
function toMissing(years: readonly number[]): string | null {
  const found = new Set(years)
  const gap = years.flatMap((year) => (found.has(year + 1) || year === years.at(-1) ? [] : [year + 1]))
  const runs = gap.map((from) => {
    const next = years.find((year) => year > from) ?? from + 1
    return next - 1 === from ? toAcademicYear(from) : `${toAcademicYear(from)} to ${toAcademicYear(next - 1)}`
  })
  return runs.length > 0 ? formatList(runs) : null
}
