import type { ControlledElement } from '#src/data/elements.ts'
import { controlThen, elementsUnderLicence } from '#src/data/known.ts'
import { weakestOnly } from '#src/data/tiers.ts'
import { formatSigned } from '#src/lib/words/format-figure.ts'
import { formatDate } from '#src/lib/words/format.ts'
import { PAGE_AXIS, positionOf } from '#src/lib/time-axis.ts'
import { strip, type Drawing, type KeyFigureRow } from './to-trade-row.ts'

/** How many rare earths need a Chinese export licence. */
export function toLicencesRow(elements: readonly ControlledElement[], drawing: Drawing): KeyFigureRow {
  const { lens, sources } = drawing
  const now = elementsUnderLicence(elements, lens.day)
  const days = [
    ...new Set(elements.flatMap(({ control }) => [control.since, control.suspended].filter((day) => day !== null))),
  ].toSorted()
  const steps = days.map((day) => {
    const under = elementsUnderLicence(elements, day)
    const sourceIds = [...new Set(elements.flatMap((element) => element.control.sourceIds))]
    return { day, count: under.length, sourceIds }
  })
  const since = days.findLast((day) => day <= lens.day && elements.some((element) => element.control.since === day))
  const sourceIds = [...new Set(now.flatMap((element) => element.control.sourceIds))]
  const before = since === undefined ? 0 : elements.filter((element) => isUnderBefore(element, since)).length
  const counted = { sourceIds, known: since ?? null, status: 'derived' as const, refs: ['issue:rare-earth-licences'] }
  return {
    id: 'licences',
    name: 'Rare earths under licence',
    measure: 'China, to all destinations',
    missing: `None under licence on ${formatDate(lens.day)}`,
    plot: strip(drawing, {
      unit: 'count',
      domain: [-1.5, 12],
      series: [
        {
          id: 'elements-under-licence',
          name: 'Rare earths under export licence',
          role: 'cn',
          shape: 'step',
          holdsUntil: positionOf(lens.hindsight ? drawing.dataDate : lens.day, PAGE_AXIS),
          points: [{ day: PAGE_AXIS.start, count: 0, sourceIds }, ...steps]
            .filter((step) => lens.hindsight || step.day <= lens.day)
            .map((step) => ({
              period: step.day,
              at: positionOf(step.day, PAGE_AXIS),
              span: 0,
              value: step.count,
              isDerived: false,
              isLater: step.day > lens.day,
              known: step.day,
              sourceIds: step.sourceIds,
              weakTier: weakestOnly(step.sourceIds, sources),
            })),
        },
      ],
    }),
    values:
      now.length === 0
        ? []
        : [
            {
              side: null,
              unit: now.length === 1 ? 'element' : 'elements',
              cited: {
                ...counted,
                text: String(now.length),
                label: `Rare earths that need a Chinese export licence: ${now.map((element) => element.symbol).join(', ')}`,
              },
            },
          ],
    changes:
      since === undefined
        ? []
        : [
            {
              cited: {
                ...counted,
                text: formatSigned(now.length - before, 0),
                label: `Change in the number of rare earths under export licence, ${formatDate(since)}`,
                formula: `${now.length} − ${before} = ${formatSigned(now.length - before, 0)}`,
              },
              after: `on ${formatDate(since)}`,
            },
          ],
  }
}

function isUnderBefore(element: ControlledElement, day: string): boolean {
  return element.control.since !== null && element.control.since < day && controlThen(element, day).state === 'in-force'
}
