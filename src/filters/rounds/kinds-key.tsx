import { RoundKnot } from './round-knot.tsx'
import { ROUND_KINDS } from './to-rail.ts'

/** What the forms of the marks mean, in words; each round says its own kind to listeners. */
export function KindsKey({ className }: { className: string }) {
  return (
    <ul aria-hidden="true" className={`flex flex-wrap gap-x-2.5 text-xs/4 text-muted ${className}`}>
      {ROUND_KINDS.map(([kind, name]) => (
        <li key={kind} className="flex items-center gap-1 whitespace-nowrap">
          <svg width="12" height="12">
            <RoundKnot kind={kind} x={6} y={6} />
          </svg>
          {name.split(/[’ ]/)[0]}
        </li>
      ))}
    </ul>
  )
}
