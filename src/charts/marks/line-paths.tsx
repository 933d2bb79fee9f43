import { Curve } from 'recharts'
import type { PlotSeries } from '#src/charts/model.ts'
import { strokeOf } from './stroke-of.ts'
import { toRows } from '#src/charts/to-rows.ts'
import { useFrame } from '#src/charts/use-frame.ts'

interface LinePathsProps {
  series: PlotSeries
  /** Where the lens stands on the axis; steps are parted there. Null where what came later is told by the points alone. */
  lensAt?: number | null
  isStrip?: boolean
}

const DASHES = { long: '8 4', short: '2 4' } as const

/**
 * A line or a step as two paths, what came later beneath what was known. Paths and not lines of Recharts: those keep each
 * datum in a store, for tooltips and labels that are not used here, which with 500 months costs more than all the rest.
 */
export function LinePaths({ series, lensAt = null, isStrip = false }: LinePathsProps) {
  const frame = useFrame()
  if (!frame || (series.shape !== 'line' && series.shape !== 'step')) return <g />
  const rows = toRows(series, lensAt)
  const { isDashed = false } = series
  const lines = (['later', 'known'] as const).filter((when) => rows.some((row) => row[when] !== null))
  return (
    <g>
      {lines.map((when) => (
        <Curve
          key={when}
          points={rows.map(({ at, [when]: value }) => ({ x: frame.x(at), y: value === null ? null : frame.y(value) }))}
          type={series.shape === 'step' ? 'stepAfter' : 'linear'}
          className={`plot-line f-none s-${series.role}`}
          strokeWidth={strokeOf(series, { isLater: when === 'later', isStrip })}
          strokeLinejoin="round"
          strokeLinecap="round"
          {...(isDashed === false ? {} : { strokeDasharray: DASHES[isDashed === 'long' ? 'long' : 'short'] })}
        />
      ))}
    </g>
  )
}
