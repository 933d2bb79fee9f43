import { ComposedChart, XAxis, YAxis } from 'recharts'
import { arrangeWords } from '#src/charts/labels/arrange-words.ts'
import { LinePaths } from '#src/charts/marks/line-paths.tsx'
import type { YearPlotModel } from './model.ts'
import { PanelsPlot } from './panels-plot.tsx'
import { marginOf } from './plot-frame.ts'
import { PlotLabels } from '#src/charts/labels/plot-labels.tsx'
import { PointMarks } from '#src/charts/marks/point-marks.tsx'
import { RangeMarks } from '#src/charts/marks/range-marks.tsx'
import { YearGround } from '#src/charts/axes/year-ground.tsx'

/** Lines by year, names at their ends. Room at the right is kept for the names. */
export function YearPlot({ model, width }: { model: YearPlotModel; width: number }) {
  if (model.panels !== undefined) return <PanelsPlot model={model} width={width} />
  return (
    <ComposedChart
      width={width}
      height={model.height}
      data={[]}
      margin={marginOf(model)}
      accessibilityLayer={false}
      aria-hidden="true"
    >
      <XAxis type="number" dataKey="at" domain={[model.from, model.to]} allowDataOverflow hide />
      <YAxis type="number" domain={[...model.domain]} allowDataOverflow width={0} hide />
      <YearGround model={model} ticks={model.ticks} />
      {model.series.map((series) => (
        <LinePaths key={series.id} series={series} />
      ))}
      {model.series.map((series) =>
        series.shape === 'dots' ? (
          <RangeMarks key={series.id} series={series} />
        ) : (
          <PointMarks key={series.id} series={series} />
        ),
      )}
      <PlotLabels arranged={arrangeWords(model, width).labels} labels={[]} />
    </ComposedChart>
  )
}
