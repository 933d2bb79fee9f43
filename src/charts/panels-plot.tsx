import { ComposedChart, XAxis, YAxis } from 'recharts'
import type { YearPlotModel } from './model.ts'
import { arrangeTicks, type ArrangedTick } from '#src/charts/axes/arrange-ticks.ts'
import { InnerTicks } from '#src/charts/axes/ground.tsx'
import { LinePaths } from '#src/charts/marks/line-paths.tsx'
import { drawnIn } from '#src/charts/labels/obstacles.ts'
import { panelFrame, panelPlaces, seriesOfPanel, stretched, type PanelPlace } from './panel-places.ts'
import { PointMarks } from '#src/charts/marks/point-marks.tsx'
import { RangeMarks } from '#src/charts/marks/range-marks.tsx'
import { PanelContext } from './use-frame.ts'
import { YearGround } from '#src/charts/axes/year-ground.tsx'

const NO_MARGIN = { top: 0, right: 0, bottom: 0, left: 0 }

/** Small drawings side by side, each with axes of its own. One drawing for Recharts, so that it leaves as one image. */
export function PanelsPlot({ model, width }: { model: YearPlotModel; width: number }) {
  const { from, to, height } = model
  const places = panelPlaces(model, width)
  return (
    <ComposedChart
      width={width}
      height={height}
      data={[]}
      margin={NO_MARGIN}
      accessibilityLayer={false}
      aria-hidden="true"
    >
      {places.map(({ panel, left, right }) => (
        <XAxis
          key={panel.title}
          xAxisId={panel.title}
          type="number"
          dataKey="at"
          domain={stretched(from, to, left, right, width)}
          allowDataOverflow
          hide
        />
      ))}
      {places.map(({ panel, top, bottom }) => (
        <YAxis
          key={panel.title}
          yAxisId={panel.title}
          type="number"
          domain={stretched(...panel.domain, height - bottom, height - top, height)}
          allowDataOverflow
          width={0}
          hide
        />
      ))}
      {places.map((place) => (
        <PanelContext key={place.panel.title} value={{ ...place, axis: place.panel.title }}>
          <YearGround model={model} ticks={place.panel.ticks} title={place.panel.title} />
          {seriesOfPanel(model, place.panel).map((one) => (
            <LinePaths key={one.id} series={one} />
          ))}
          {seriesOfPanel(model, place.panel).map((one) =>
            one.shape === 'dots' ? <RangeMarks key={one.id} series={one} /> : <PointMarks key={one.id} series={one} />,
          )}
          <InnerTicks ticks={ticksOfPanel(model, place)} />
        </PanelContext>
      ))}
    </ComposedChart>
  )
}

/** The values of a panel's axis, over their lines where none of what is drawn stands. */
export function ticksOfPanel(model: YearPlotModel, place: PanelPlace): ArrangedTick[] {
  const frame = panelFrame(model, place)
  const drawn = drawnIn({ ...model, series: seriesOfPanel(model, place.panel) }, frame)
  return arrangeTicks({ ticks: place.panel.ticks, unit: model.unit }, frame, drawn, 'left')
}
