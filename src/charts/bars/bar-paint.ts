import type { BarRow } from '#src/charts/model.ts'

/** As columns are: known solid, later hollow, derived lighter with a dashed edge. */
export function paintOfBar({ role, point }: BarRow) {
  const dashes = point.isDerived ? { strokeDasharray: '2 2' } : {}
  if (point.isLater) return { className: `f-paper s-${role}`, strokeWidth: 1.25, ...dashes }
  if (!point.isDerived) return { className: `f-${role}`, strokeWidth: 0 }
  return { className: `f-${role} s-${role}`, fillOpacity: 0.35, strokeWidth: 1, ...dashes }
}
