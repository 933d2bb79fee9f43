import { ComposedChart, XAxis, YAxis } from 'recharts'
import type { YearPlotModel } from './model.ts'
import { panelPlaces, stretched } from './panel-places.ts'
import { PointMarks } from './point-marks.tsx'
import { RangeMarks } from './range-marks.tsx'
import { PanelContext } from './use-frame.ts'
import { YearGround } from './year-ground.tsx'
import { yearLines } from './year-lines.tsx'

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
        </PanelContext>
      ))}
      {places.flatMap(({ panel }) => seriesOf(model, panel.seriesIds).flatMap((one) => yearLines(one, panel.title)))}
      {places.map((place) => (
        <PanelContext key={place.panel.title} value={{ ...place, axis: place.panel.title }}>
          {seriesOf(model, place.panel.seriesIds).map((one) =>
            one.shape === 'dots' ? <RangeMarks key={one.id} series={one} /> : <PointMarks key={one.id} series={one} />,
          )}
        </PanelContext>
      ))}
    </ComposedChart>
  )
}

function seriesOf({ series }: YearPlotModel, ids: readonly string[]) {
  return series.filter(({ id }) => ids.includes(id))
}
