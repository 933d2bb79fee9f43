import type { Claim } from '#src/data/claims.ts'
import type { Issue } from '#src/data/issues.ts'
import { isKnown, type Lens } from '#src/data/lens.ts'
import type { Person } from '#src/data/people.ts'
import type { Round } from '#src/data/rounds.ts'

/** A sentence that names a person, and where on the page it stands. */
export interface Mention {
  readonly text: string
  /** YYYY-MM-DD */
  readonly known: string
  readonly isLater: boolean
  /** "Visas of Chinese students"; "London". */
  readonly where: string
  /** Id of the place on the page; null where it has none of its own. */
  readonly anchor: string | null
  readonly sourceIds: readonly string[]
  readonly refs: readonly string[]
}

interface MentionedIn {
  readonly issues: readonly Issue[]
  readonly rounds: readonly Round[]
  readonly claims: readonly Claim[]
}

/** The sentences on issues, rounds and the article that name the person, in date order; later ones only with hindsight. */
export function toMentions(person: Person, { issues, rounds, claims }: MentionedIn, lens: Lens): Mention[] {
  const all = [
    ...issues.flatMap((issue) => ofIssue(issue)),
    ...rounds.flatMap((round) => ofRound(round)),
    ...claims.map(ofClaim),
  ]
  const name = calledName(person)
  const seen = new Set<string>()
  return all
    .filter(({ text }) => hasWord(text, name))
    .filter(({ known }) => lens.hindsight || isKnown(known, lens))
    .map((one) => ({ ...one, isLater: !isKnown(one.known, lens) }))
    .toSorted((a, b) => (a.known < b.known ? -1 : a.known > b.known ? 1 : 0))
    .filter(({ text }) => !seen.has(text) && seen.add(text))
}

/** What a sentence calls somebody: Chinese names are told whole, the others by the family name. */
function calledName({ name, side }: Person): string {
  return side === 'CN' ? name : (name.split(' ').at(-1) ?? name)
}

/** True where the name stands in the text as a word: "Xi" is not in "Xiamen". */
function hasWord(text: string, name: string): boolean {
  const at = text.indexOf(name)
  return at !== -1 && !/[\p{L}]/u.test(text.charAt(at - 1)) && !/[\p{L}]/u.test(text.charAt(at + name.length))
}

type Found = Omit<Mention, 'isLater'>

function ofIssue(issue: Issue): Found[] {
  const place = { where: issue.title, anchor: `issue-${issue.id}`, refs: [`issue:${issue.id}`] }
  const { US, CN, EU } = issue.positions
  return [
    ...[...US, ...CN, ...(EU ?? []), ...issue.atRounds].map(({ text, known, sourceIds }) => ({
      ...place,
      text,
      known,
      sourceIds,
    })),
    ...issue.statusHistory.map(({ note, known, sourceIds }) => ({ ...place, text: note, known, sourceIds })),
  ]
}

function ofRound(round: Round): Found[] {
  const place = { where: round.label, anchor: null, refs: [`round:${round.id}`] }
  return [round.outcome, ...round.byTopic, ...(round.disagreement ? [round.disagreement] : [])].map(
    ({ text, known, sourceIds }) => ({ ...place, text, known, sourceIds }),
  )
}

function ofClaim(claim: Claim): Found {
  return {
    text: claim.finding,
    known: claim.known,
    where: 'Article check',
    anchor: 'article-check',
    sourceIds: claim.sourceIds,
    refs: [`claim:${claim.id}`],
  }
}
