import { cleanup, render } from '@testing-library/react'
import fc from 'fast-check'
import Papa from 'papaparse'
import { expect, test } from 'vitest'
import { ChartTable } from '#src/charts/table/chart-table.tsx'
import { toChartCsv } from '#src/charts/export/to-csv.ts'
import { formatPoint } from '#src/charts/format-value.ts'
import { toTable } from '#src/charts/table/to-table.ts'
import { CHART_IDS } from '#src/filters/view.ts'
import { anyChartView, CHARTS } from './every-chart.ts'

const WORDS = { title: '', subtitle: '', filters: '', source: '', data: '', address: '' }
const asNumber = (cell: string | undefined) => (cell === undefined || cell === '' ? undefined : Number(cell))

test.each(CHART_IDS.filter((id) => id !== 'long-view'))(
  '%s reads in its table as in its file, rounded the same everywhere',
  (id) => {
    fc.assert(
      fc.property(anyChartView, (view) => {
        const chart = CHARTS[id](view)
        if (chart === null) return
        const { model } = chart
        const { data } = Papa.parse<Record<string, string>>(toChartCsv(model, WORDS), { comments: '#', header: true })
        const table = toTable(model)
        const written = data.map((row) => {
          const [value, low, high] = [row['value'], row['low'], row['high']].map(asNumber)
          const unit = table.columns.find((column) => column.id === row['series_id'])?.unit ?? model.unit
          const point = { value: value ?? null, low, high, qualifier: row['qualifier'] || undefined }
          return formatPoint(point, unit, true) ?? 'not found'
        })
        const { container } = render(<ChartTable model={model} caption="Any" isHidden />)
        // By attribute: asking by role takes ten times as long, and the tables are long.
        const shown = [...container.querySelectorAll('td[data-known]')].map(
          (cell) => cell.firstChild?.textContent ?? '',
        )
        cleanup()
        expect(shown.toSorted()).toEqual(written.filter((text) => text !== 'not found').toSorted())
      }),
      { numRuns: 3 },
    )
  },
)
