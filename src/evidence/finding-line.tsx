import type { Finding } from '#src/evidence/citing/cited.ts'
import { Says } from '#src/evidence/sources/says.tsx'

/** What may not stand at the start of a line. */
const PUNCTUATION = /^[,.;:)]+/
/** A longer figure may have to break itself, letters. */
const LONGEST = 24

/** A finding-sentence with its figures opening their sources; a comma after one stays beside it. */
export function FindingLine({ finding }: { finding: Finding }) {
  return finding.map((part, index) => {
    if (typeof part === 'string') return part.slice(heldBy(finding, index - 1).length)
    const held = heldBy(finding, index)
    // oxlint-disable-next-line react/no-array-index-key -- a sentence is built anew as a whole: a part is its place in it
    if (held === '') return <Says key={index} cited={part} />
    return (
      // oxlint-disable-next-line react/no-array-index-key -- the same
      <span key={index} className="whitespace-nowrap">
        <Says cited={part} />
        {held}
      </span>
    )
  })
}

/** The punctuation that the figure at this place takes from what follows it. */
function heldBy(finding: Finding, index: number): string {
  const [part, next] = [finding[index], finding[index + 1]]
  if (part === undefined || typeof part === 'string' || typeof next !== 'string') return ''
  return part.text.length > LONGEST ? '' : (PUNCTUATION.exec(next)?.[0] ?? '')
}
