import { dutyInForce } from '#src/data/known.ts'
import type { Lens } from '#src/data/lens.ts'
import type { Observation } from '#src/data/observations.ts'
import { citeObservation, refsOf } from '#src/evidence/citing/cite-observation.ts'
import type { Cited } from '#src/evidence/citing/cited.ts'
import { toPoints } from '#src/evidence/points/to-points.ts'
import { formatAsPublished, formatSigned } from '#src/lib/words/format-figure.ts'
import { formatDate, formatDateNoYear } from '#src/lib/words/format.ts'
import { PAGE_AXIS, positionOf } from '#src/lib/time-axis.ts'
import { strip, type Drawing, type KeyFigureRow } from './to-trade-row.ts'

/** Duties in force each way, as steps. */
export function toDutiesRow(
  duties: { us: readonly Observation[]; cn: readonly Observation[] },
  drawing: Drawing,
): KeyFigureRow {
  const { lens, sources } = drawing
  const sides = [
    { side: 'US', seriesId: 'tariff-us-added-legal', name: 'US duties added on China', rows: duties.us },
    { side: 'CN', seriesId: 'tariff-cn-added-legal', name: 'Chinese duties added on the US', rows: duties.cn },
  ] as const
  const inForce = sides.map((side) => ({ ...side, ...stepThen(side.rows, lens) }))
  return {
    id: 'duties',
    name: 'Duties added since 2025',
    measure: 'legal rates, %',
    plot: strip(drawing, {
      unit: 'percent',
      domain: [-8, 153],
      series: sides.map((side) => ({
        id: side.seriesId,
        name: side.name,
        role: side.side === 'US' ? ('us' as const) : ('cn' as const),
        shape: 'step' as const,
        points: toPoints(side.rows, { lens, sources }),
        holdsUntil: positionOf(lens.hindsight ? drawing.dataDate : lens.day, PAGE_AXIS),
      })),
    }),
    missing: `${inForce.some(({ now }) => now?.value === null) ? 'Not known what was' : 'None'} in force on ${formatDate(lens.day)}`,
    values: inForce.flatMap(({ side, seriesId, name, now }) =>
      now?.value == null
        ? []
        : [
            {
              side,
              unit: '',
              cited: citeObservation(now, { seriesId, name, text: `${formatAsPublished(now.value)}%` }),
            },
          ],
    ),
    changes: toDutyChanges(inForce),
  }
}

function stepThen(rows: readonly Observation[], lens: Lens) {
  const now = dutyInForce(rows, lens.day)
  const before =
    now &&
    dutyInForce(
      rows.filter((row) => row.period < now.period),
      lens.day,
    )
  // From a rate that was not found no step can be told.
  const from = before === null ? 0 : before.value
  return { now, before, points: now?.value == null || from === null ? null : now.value - from }
}

interface SideStep {
  side: 'US' | 'CN'
  seriesId: string
  name: string
  now: Observation | null
  before: Observation | null
  points: number | null
}

/** "−115 points each, on 14 May 2025" when both sides moved alike, else each side's own last step. */
function toDutyChanges(steps: readonly SideStep[]): KeyFigureRow['changes'] {
  const cite = (step: SideStep & { now: Observation; points: number }): Cited => ({
    text:
      step.points === 0 ? 'unchanged' : `${formatSigned(step.points, Number.isInteger(step.points) ? 0 : 1)} points`,
    label: `${step.name}, step of ${formatDate(step.now.period)}`,
    sourceIds: [...new Set([...step.now.sourceIds, ...(step.before?.sourceIds ?? [])])],
    known: step.now.released,
    status: 'derived',
    formula: `${formatAsPublished(step.now.value ?? 0)} − ${formatAsPublished(step.before?.value ?? 0)} = ${formatSigned(step.points, 1)}`,
    formulaTerms: 'percentage points',
    note: step.now.note,
    refs: refsOf(step.seriesId, step.now.period),
  })
  const moved = steps.filter(
    (step): step is SideStep & { now: Observation; points: number } => step.now !== null && step.points !== null,
  )
  const [first, second] = moved
  if (first && second && first.points === second.points && first.now.period === second.now.period) {
    const [one, other] = [cite(first), cite(second)]
    const both: Cited = {
      ...one,
      label: `${first.name} and ${second.name.charAt(0).toLowerCase()}${second.name.slice(1)}, step of ${formatDate(first.now.period)}`,
      sourceIds: [...new Set([...one.sourceIds, ...other.sourceIds])],
      formula: `${one.formula}; ${other.formula}`,
      formulaTerms: 'US; China, percentage points',
      refs: [...(one.refs ?? []), ...(other.refs ?? [])],
    }
    return [{ cited: both, after: `each, on ${formatDateNoYear(first.now.period)}` }]
  }
  return moved.map((step) => ({
    cited: cite(step),
    after: `${step.side === 'US' ? 'US' : 'China'}, ${formatDate(step.now.period)}`,
  }))
}
