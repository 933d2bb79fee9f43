import { crisp } from '#src/lib/crisp.ts'
import type { PlotEvent, TimePlotModel } from './model.ts'
import { placeLabels, textWidth } from './place-labels.ts'
import { useFrame } from './use-frame.ts'

interface EventMarksProps {
  events: readonly PlotEvent[]
  /** Rows above the drawing that labels may use. */
  rows: number
  lens: TimePlotModel['lens']
}

/** Every event of the current filters as a mark on the axis; the most important written out above. */
export function EventMarks({ events, rows, lens }: EventMarksProps) {
  const frame = useFrame()
  if (!frame) return <g />
  const shown = events.filter((event) => frame.x(event.at) >= frame.left && frame.x(event.at) <= frame.right)
  const reserved = lens ? [lensBox(frame.x(lens.at), lens.label, lens.at > 30)] : []
  const labels = rows > 0 ? placeLabels(shown, frame.x, { width: frame.right, rows, reserved }) : []
  return (
    <g>
      {labels.map(({ event, x, row, anchor }) => {
        const at = crisp(x)
        const y = 12 + row * 20
        return (
          <g key={event.id} className={event.isLater ? 'opacity-80' : ''}>
            <line x1={at} x2={at} y1={y - 10} y2={frame.bottom} className="g-rule" />
            <text x={anchor === 'end' ? at - 6 : at + 6} y={y} textAnchor={anchor} className="halo">
              {event.label?.date} <tspan className={event.isLater ? '' : 't-ink-2'}>{event.label?.text}</tspan>
            </text>
          </g>
        )
      })}
      {shown.map((event) => (
        <EventMark key={event.id} event={event} x={frame.x(event.at)} y={frame.bottom} />
      ))}
    </g>
  )
}

function lensBox(x: number, label: string, isAtEnd: boolean) {
  const width = textWidth(label, 9) + 12
  return { row: 0, x, left: isAtEnd ? x - width : x, right: isAtEnd ? x : x + width }
}

function EventMark({ event, x, y }: { event: PlotEvent; x: number; y: number }) {
  const tone = event.side === 'US' ? 'us' : event.side === 'CN' ? 'cn' : 'third'
  const paint = { className: event.isLater ? `f-paper s-${tone}` : `f-${tone}`, strokeWidth: event.isLater ? 1 : 0 }
  const size = event.isLater ? 2.25 : 2.75
  return (
    <g>
      <title>{`${event.date}: ${event.title}`}</title>
      {event.side === 'US' && <rect x={x - size} y={y - size - 5} width={size * 2} height={size * 2} {...paint} />}
      {event.side === 'CN' && <circle cx={x} cy={y - 5} r={size} {...paint} />}
      {event.side === 'other' && <path d={`M${x} ${y - 8.5}l3.5 3.5l-3.5 3.5l-3.5 -3.5z`} {...paint} />}
    </g>
  )
}
