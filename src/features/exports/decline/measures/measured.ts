import type { PlotLabel, PlotSeries, Readout, Unit } from '#src/charts/model.ts'
import type { Lens } from '#src/data/lens.ts'
import type { Observation } from '#src/data/observations.ts'
import type { Tiers } from '#src/data/tiers.ts'
import type { Finding } from '#src/evidence/citing/cited.ts'
import type { View } from '#src/filters/view.ts'
import type { TimeAxis } from '#src/lib/time-axis.ts'
import type { Range } from '#src/features/exports/to-range.ts'

/** China's exports to the US as China Customs counts them. */
export const CHINA = { id: 'gacc-exports-to-us', name: 'China’s exports to the US', office: 'China Customs: exports' }
export const CHINA_YOY = { id: 'gacc-exports-to-us-yoy' }
/** The same flow as US Census counts it. */
export const US = { id: 'census-imports-from-china', name: 'US imports from China', office: 'US Census: imports' }

export interface DeclineData {
  /** China's exports to the US, China Customs, $bn. */
  readonly levels: readonly Observation[]
  /** Their change on a year earlier as reported, %. */
  readonly changes: readonly Observation[]
  /** US imports from China, US Census, $m. */
  readonly census: readonly Observation[]
  /** China's exports to all partners, $bn. */
  readonly totals: readonly Observation[]
}

export interface MeasureOptions {
  readonly lens: Lens
  readonly sources: Tiers
  readonly range: Range
  /** 'YYYY-MM' that is 100 in the index. */
  readonly base: string
}

/** Why something asked for is not drawn, and the way out. */
export interface Notice {
  readonly text: string
  readonly wayOut: { readonly label: string; readonly change: Partial<View> } | null
}

/** What a measure makes of the figures. */
export interface Measured {
  readonly finding: Finding
  /** What is measured, unit and basis. */
  readonly subtitle: string
  readonly unit: Unit
  /** Values are changes: written with their sign. */
  readonly isChange: boolean
  /** Every point there is, placed on `WHOLE_AXIS`; the main series first. */
  readonly series: readonly PlotSeries[]
  /** "China’s exports to the US were", by series: the start of a comparison. */
  readonly subjects: Readonly<Record<string, string>>
  readonly notices: readonly Notice[]
  /** Words beside the drawing, once it is known which points are drawn and where. */
  readonly annotate: (
    placed: readonly PlotSeries[],
    axis: TimeAxis,
  ) => { labels: readonly PlotLabel[]; readout?: Readout | undefined }
}

/** The rows of a range: what the sentence over it may speak of. */
export const findRow = (rows: readonly Observation[], period: string) => rows.find((row) => row.period === period)
