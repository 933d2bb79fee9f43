import type { Finding } from './cited.ts'
import { Says } from './says.tsx'

/** A finding-sentence with its figures opening their sources. */
export function FindingLine({ finding }: { finding: Finding }) {
  return finding.map((part, index) =>
    typeof part === 'string' ? (
      part
    ) : (
      // A sentence is built anew as a whole, so the place of a part is its identity.
      // oxlint-disable-next-line react/no-array-index-key
      <Says key={index} cited={part} />
    ),
  )
}
