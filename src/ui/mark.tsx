/** Sides are told apart by shape first, then by hue: the US is a square, China a circle, others a diamond. */
export type MarkSide = 'US' | 'CN' | 'other'

export function Mark({ side, isHollow = false }: { side: MarkSide; isHollow?: boolean }) {
  const tone = side === 'US' ? 'us' : side === 'CN' ? 'cn' : 'third'
  const className = isHollow ? `f-paper s-${tone}` : `f-${tone}`
  return (
    <svg
      className="mr-1.5 inline-block size-3 align-[-1px]"
      viewBox="0 0 12 12"
      aria-hidden="true"
      strokeWidth={isHollow ? 1.5 : 0}
    >
      {side === 'US' && <rect x="2" y="2" width="8" height="8" className={className} />}
      {side === 'CN' && <circle cx="6" cy="6" r="4.5" className={className} />}
      {side === 'other' && <path d="M6 1l5 5l-5 5l-5 -5z" className={className} />}
    </svg>
  )
}

/** Which mark a side or an actor wears. */
export function markOf(side: string): MarkSide {
  return side === 'US' || side === 'CN' ? side : 'other'
}
