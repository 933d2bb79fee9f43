import type { Round } from '#src/data/rounds.ts'

interface RoundKnotProps {
  kind: Round['kind']
  /** Centre, px. */
  x: number
  y: number
  isChosen?: boolean
  isLater?: boolean
  /** Ringed: set beside the chosen one. */
  isAgainst?: boolean
}

/** Half the height of a mark, px; the chosen one is larger. */
const HALF: Record<Round['kind'], number> = { leaders: 5.5, ministerial: 4.25, 'vice-ministerial': 4 }
const CHOSEN = 2.25

/** The mark of a round on an axis: leaders' meetings are diamonds, ministerial rounds circles, vice-ministerial ones triangles. */
export function RoundKnot({ kind, x, y, isChosen = false, isLater = false, isAgainst = false }: RoundKnotProps) {
  const className = isLater && !isChosen ? 'knot-later' : 'knot'
  const half = HALF[kind] + (isChosen ? CHOSEN : 0)
  return (
    <>
      {isAgainst && <circle cx={x} cy={y} r={half + 4} className="knot-ring" />}
      {kind === 'ministerial' ? (
        <circle cx={x} cy={y} r={half} className={className} />
      ) : (
        <path
          d={
            kind === 'leaders'
              ? `M${x} ${y - half}l${half} ${half}l${-half} ${half}l${-half} ${-half}z`
              : `M${x} ${y - half}l${half} ${half * 1.75}h${-half * 2}z`
          }
          className={className}
        />
      )}
    </>
  )
}
