import type { PlotLabel, PlotPoint, PlotSeries } from '#src/charts/model.ts'
import { toPoints } from '#src/evidence/points/to-points.ts'
import type { DutyBeside } from '#src/filters/view.ts'
import { PAGE_AXIS, positionOf } from '#src/lib/time-axis.ts'
import { toSteps } from './to-steps.ts'
import type { TariffData, TariffOptions } from './to-tariffs.ts'

export interface BesideSeries {
  readonly duty: DutyBeside
  /** On the button that shows it. */
  readonly word: string
  readonly series: PlotSeries
  readonly label: readonly PlotLabel[]
}

/** C and D: models with other bases. Each its own line. */
const BESIDE = [
  {
    duty: 'c',
    seriesId: 'tariff-us-added-model',
    word: 'C: added, modelled',
    name: 'C: US duties added, weighted by imports (model)',
    publisher: 'M. Waugh',
    dash: true,
  },
  {
    duty: 'd',
    seriesId: 'tariff-us-statutory-total',
    word: 'D: total, modelled',
    name: 'D: US duty in total, older duties included (model)',
    publisher: 'The Budget Lab at Yale',
    dash: 'long',
  },
] as const satisfies readonly { duty: DutyBeside; [key: string]: unknown }[]

/** E: quoted second-hand, points and no line, so in the table alone. */
const QUOTED = [
  { seriesId: 'tariff-us-piie-points', role: 'us', name: 'E: US tariff in total, quoted' },
  { seriesId: 'tariff-cn-piie-points', role: 'cn', name: 'E: Chinese tariff in total, quoted' },
] as const

export const TARIFF_OTHERS = [...BESIDE, ...QUOTED].map(({ seriesId }) => seriesId)

/** C and D as steps of their own, where they are here. */
export function toBeside({ others }: TariffData, options: TariffOptions, holdsUntil: number): BesideSeries[] {
  return BESIDE.flatMap(({ duty, seriesId, word, name, publisher, dash }): BesideSeries[] => {
    const points = toSteps(others?.get(seriesId) ?? [], options)
    if (points.length === 0) return []
    const series: PlotSeries = {
      id: seriesId,
      name,
      publisher,
      role: 'us',
      shape: 'step',
      isDashed: dash,
      isThin: true,
      isDotless: true,
      points,
      holdsUntil,
    }
    return [{ duty, word, series, label: besideLabel(points, word) }]
  })
}

/** Where the line begins: later the lines of the other series lie close. */
function besideLabel([first]: readonly PlotPoint[], word: string): PlotLabel[] {
  if (first?.value == null) return []
  return [{ at: first.at, value: first.value, text: word, short: word.charAt(0), side: 'left', role: 'us' }]
}

/** E, for the table. */
export function toQuoted({ others }: TariffData, options: TariffOptions): PlotSeries[] {
  return QUOTED.flatMap(({ seriesId, role, name }): PlotSeries[] => {
    const axis = { start: '2018-01', months: 9 * 12 }
    const points = toPoints(others?.get(seriesId) ?? [], { ...options, axis }).map((point) => ({
      ...point,
      at: positionOf(point.period, PAGE_AXIS),
      isTableOnly: true,
    }))
    return points.length === 0
      ? []
      : [{ id: seriesId, name, publisher: 'PIIE, as quoted', role, shape: 'line', points }]
  })
}
