import type { Box } from '#src/charts/labels/boxes.ts'
import type { PlotPoint } from '#src/charts/model.ts'
import type { PlotFrame } from '#src/charts/plot-frame.ts'

/** Where a column stands: as wide as its period less a gap, from zero to its value. Null for a gap. */
export function columnBox(
  { at, span, value }: Pick<PlotPoint, 'at' | 'span' | 'value'>,
  frame: Pick<PlotFrame, 'x' | 'y'>,
): Box | null {
  if (value === null) return null
  const step = frame.x(1) - frame.x(0)
  const width = Math.max(1.5, step * span - (step > 8 ? Math.max(3, step * 0.34) : step * 0.3))
  const [zero, tip] = [frame.y(0), frame.y(value)]
  const top = Math.min(tip, zero)
  const left = frame.x(at) - width / 2
  return { left, right: left + width, top, bottom: top + Math.max(1, Math.abs(tip - zero)) }
}
