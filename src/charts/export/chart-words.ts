/** The words that leave with a chart, whatever it leaves as. Plain text. */
export interface ChartWords {
  /** The finding: the headline, without the full stop. */
  readonly title: string
  /** What is measured, unit, period and basis. */
  readonly subtitle: string
  /** Round, filters and hindsight in words. */
  readonly filters: string
  /** Who says so, and the notes under the chart. */
  readonly source: string
  /** "Data of 23 November 2026". */
  readonly data: string
  /** Where the same view opens again. */
  readonly address: string
}
