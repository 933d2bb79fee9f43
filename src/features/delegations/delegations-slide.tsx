import { SlideFrame } from '#src/evidence/slides/slide-frame.tsx'
import { formatDate } from '#src/lib/words/format.ts'
import { toWhere } from './delegations-panel.tsx'
import { SlideSides } from '#src/features/delegations/sides/slide-sides.tsx'
import { toMatrixSlide, toTableSlide } from '#src/features/delegations/sides/to-slide-sides.ts'
import { useDelegations } from './use-delegations.ts'

/** Who is at the table: both sides facing each other, heads first; for all rounds, who sat most often. */
export function DelegationsSlide() {
  const { table, matrix, lens } = useDelegations()
  const shown = table ?? matrix
  const sides = table ? toTableSlide(table.sides) : matrix ? toMatrixSlide(matrix) : []
  return (
    <SlideFrame
      finding={shown?.finding ?? ['No one is listed']}
      subtitle={table ? toWhere(table.round, lens) : `Rounds opened by ${formatDate(lens.day)}. The most often named.`}
      sourceIds={[
        ...(table?.round.sourceIds ?? []),
        ...sides.flatMap(({ people }) => people.flatMap((one) => one.person.sourceIds)),
      ]}
    >
      <SlideSides sides={sides} label={table ? `At the table in ${table.round.label}` : 'Named at the table'} />
    </SlideFrame>
  )
}
