import { crisp } from '#src/lib/crisp.ts'
import { heightOf } from '#src/charts/plot-frame.ts'
import type { PointSpot, Spot } from './move-cursor.ts'
import { frameOfTrack, placeOfSpot, type Drawn } from './place-of-spot.ts'

interface CursorLayerProps {
  drawn: Drawn
  spot: Spot | null
  pins: readonly PointSpot[]
}

/** What lies over a drawing: a line at the datum stood on and a ring around it, a filled ring around each pinned one. */
export function CursorLayer({ drawn, spot, pins }: CursorLayerProps) {
  const { model, width } = drawn
  const height = heightOf(model)
  const place = placeOfSpot(drawn, spot)
  const frame = frameOfTrack(drawn, spot?.track ?? '')
  const pinned = pins.flatMap((pin) => placeOfSpot(drawn, pin) ?? [])
  return (
    <svg
      viewBox={`0 0 ${width} ${height}`}
      className="pointer-events-none absolute inset-0 size-full overflow-visible print:hidden"
      aria-hidden="true"
    >
      {place && model.kind !== 'bars' && (
        <line x1={crisp(place.x)} x2={crisp(place.x)} y1={frame.top} y2={frame.bottom} className="g-ink" />
      )}
      {pinned.map(({ x, y }) => y !== null && <Ring key={`${x} ${y}`} x={x} y={y} isFilled />)}
      {place && place.y !== null && <Ring x={place.x} y={place.y} />}
    </svg>
  )
}

/** Dark on light on any ground: a ring in the colour of the paper under one in that of the ink. */
function Ring({ x, y, isFilled = false }: { x: number; y: number; isFilled?: boolean }) {
  const radius = isFilled ? 5 : 8
  return (
    <g className="f-none">
      <circle cx={x} cy={y} r={radius} strokeWidth={5} className="stroke-paper" />
      <circle cx={x} cy={y} r={radius} strokeWidth={2} className={isFilled ? 'f-ink' : 'g-ink'} />
    </g>
  )
}
