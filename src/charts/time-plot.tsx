import { Bar, ComposedChart, XAxis, YAxis } from 'recharts'
import type { TimePlotModel } from './model.ts'
import { arrangeWords, labelsOf } from '#src/charts/labels/arrange-words.ts'
import { AxisTicks, GridLines, InnerTicks, LaterGround, LensLine, StripGround } from '#src/charts/axes/ground.tsx'
import { ColumnShape } from '#src/charts/bars/column-shape.tsx'
import { EventMarks } from '#src/charts/marks/event-marks.tsx'
import { LinePaths } from '#src/charts/marks/line-paths.tsx'
import { PointMarks } from '#src/charts/marks/point-marks.tsx'
import { marginOf } from './plot-frame.ts'
import { PlotLabels } from '#src/charts/labels/plot-labels.tsx'
import { ReadoutNote } from '#src/charts/readout/readout-note.tsx'
import { toColumnRows } from './to-rows.ts'

/** Lines, steps and columns over the page's axis of time, drawn at the width they are given. */
export function TimePlot({ model, width }: { model: TimePlotModel; width: number }) {
  const isStrip = model.isStrip === true
  const columns = model.series.filter((series) => series.shape === 'column')
  const lines = model.series.filter((series) => series.shape !== 'column')
  const words = arrangeWords(model, width)
  return (
    <ComposedChart
      width={width}
      height={model.height}
      data={toColumnRows(columns)}
      margin={marginOf(model)}
      barGap={0}
      accessibilityLayer={false}
      aria-hidden="true"
    >
      <XAxis type="number" dataKey="at" domain={[0, model.axis.months]} allowDataOverflow hide />
      <YAxis type="number" domain={[...model.domain]} allowDataOverflow width={0} hide />
      <LaterGround lens={model.lens} />
      {isStrip ? <StripGround axis={model.axis} /> : <GridLines ticks={model.ticks} unit={model.unit} />}
      <EventMarks model={model} />
      {columns.flatMap((series) =>
        (['known', 'later'] as const).map((when) => (
          <Bar
            key={`${series.id}:${when}`}
            dataKey={`${series.id}:${when}`}
            xAxisId={0}
            isAnimationActive={false}
            barSize={1}
            // In the order written: Recharts lifts columns over what follows them.
            zIndex={0}
            shape={(props) => <ColumnShape drawn={props} series={series} isLater={when === 'later'} />}
          />
        )),
      )}
      {lines.map((series) => (
        <LinePaths key={series.id} series={series} lensAt={model.lens?.at ?? null} isStrip={isStrip} />
      ))}
      {model.series.map((series) => (
        <PointMarks key={series.id} series={series} />
      ))}
      <InnerTicks ticks={words.ticks} />
      <LensLine lens={model.lens} hasLabel={(model.labelRows ?? 0) > 0} />
      {!isStrip && <AxisTicks axis={model.axis} />}
      <PlotLabels arranged={words.labels} labels={labelsOf(model)} />
      {model.readout && words.readout && <ReadoutNote readout={model.readout} box={words.readout} />}
    </ComposedChart>
  )
}
