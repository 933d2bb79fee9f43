import { useRef, useState, type PointerEvent, type ReactNode } from 'react'
import { monthAt, type TimeAxis } from '#src/lib/time-axis.ts'

interface RangeDragProps {
  axis: TimeAxis
  onRange: (range: { from: string; to: string }) => void
  children: ReactNode
}

/** Where a drag began and is, px from the left of the drawing, and the drawing's place in the wrapper. */
interface Drag {
  readonly from: number
  readonly to: number
  readonly drawing: { left: number; top: number; width: number; height: number }
}

/** A drag shorter than this many px is a click. */
const SLACK = 8

/**
 * Dragging over the drawing inside chooses the months between. By mouse and pen; a finger scrolls. The fields beside the
 * chart do the same by key.
 */
export function RangeDrag({ axis, onRange, children }: RangeDragProps) {
  const wrapper = useRef<HTMLDivElement>(null)
  const [drag, setDrag] = useState<Drag | null>(null)
  const isChosen = useRef(false)
  const isReal = drag !== null && Math.abs(drag.to - drag.from) >= SLACK

  function start(event: PointerEvent) {
    isChosen.current = false
    setDrag(null)
    const drawing = wrapper.current?.querySelector('.chart')?.getBoundingClientRect()
    const own = wrapper.current?.getBoundingClientRect()
    if (!drawing || !own || event.pointerType === 'touch' || event.button !== 0) return
    const x = event.clientX - drawing.left
    const isInside =
      x >= 0 && x <= drawing.width && event.clientY >= drawing.top && event.clientY <= drawing.top + drawing.height
    if (!isInside) return
    setDrag({
      from: x,
      to: x,
      drawing: {
        left: drawing.left - own.left,
        top: drawing.top - own.top,
        width: drawing.width,
        height: drawing.height,
      },
    })
  }

  function move(event: PointerEvent) {
    if (drag === null || !wrapper.current) return
    // Let go where the page did not hear of it.
    if (event.buttons === 0) return setDrag(null)
    const left = wrapper.current.getBoundingClientRect().left + drag.drawing.left
    const to = Math.min(drag.drawing.width, Math.max(0, event.clientX - left))
    if (Math.abs(to - drag.from) >= SLACK) wrapper.current.setPointerCapture(event.pointerId)
    setDrag({ ...drag, to })
  }

  function end() {
    setDrag(null)
    if (drag === null || !isReal) return
    isChosen.current = true
    const toMonth = (x: number) => monthAt(Math.min(axis.months - 1, (x / drag.drawing.width) * axis.months), axis)
    onRange({ from: toMonth(Math.min(drag.from, drag.to)), to: toMonth(Math.max(drag.from, drag.to)) })
  }

  return (
    <div
      ref={wrapper}
      className="relative [&_.chart]:select-none"
      onPointerDown={start}
      onPointerMove={move}
      onPointerUp={end}
      onPointerCancel={() => setDrag(null)}
      onClickCapture={(event) => {
        // The click that ends a drag means nothing to the drawing.
        if (isChosen.current) event.stopPropagation()
        isChosen.current = false
      }}
    >
      {children}
      {isReal && (
        <svg aria-hidden="true" className="pointer-events-none absolute inset-0 size-full">
          <rect
            x={drag.drawing.left + Math.min(drag.from, drag.to)}
            y={drag.drawing.top}
            width={Math.abs(drag.to - drag.from)}
            height={drag.drawing.height}
            className="fill-accent stroke-accent"
            fillOpacity={0.12}
          />
        </svg>
      )}
    </div>
  )
}
