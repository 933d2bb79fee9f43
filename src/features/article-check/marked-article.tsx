import { VERDICT_WORDS } from './to-sentence.ts'
import type { ArticleCheck, Statement } from './to-check.ts'
import { toFault } from './to-fault.ts'

const DASHED = 'underline decoration-line decoration-dashed decoration-[1.5px] underline-offset-[5px]'
const DOTTED = 'underline decoration-ink decoration-dotted decoration-2 underline-offset-[5px]'

/** The article in our short wording, marked as a proofreader would, each statement with the number of its note. */
export function MarkedArticle({ check }: { check: ArticleCheck }) {
  return (
    <div
      className={`mt-5 max-w-180 font-serif text-lg/7 text-pretty tab:text-xl/8 wide:max-w-260 ${check.isArticleLater ? 'later-tint p-4' : ''}`}
    >
      {check.paragraphs.map((paragraph) => (
        <p key={paragraph[0]?.claim.id} className="mt-3 first:mt-0">
          {paragraph.map((statement) => (
            <MarkedStatement key={statement.claim.id} statement={statement} />
          ))}
        </p>
      ))}
    </div>
  )
}

function MarkedStatement({ statement }: { statement: Statement }) {
  const { claim, number, verdict, isLater } = statement
  const spoken = verdict === null ? 'still to be checked' : VERDICT_WORDS[verdict].toLowerCase()
  return (
    <>
      <span
        id={`statement-${claim.id}`}
        data-known={verdict === null || !isLater ? claim.published : claim.known}
        data-source={claim.sourceIds.join(' ')}
        className={`box-decoration-clone ${isLater && verdict !== null ? 'later-tint' : ''}`}
      >
        <Marks statement={statement} />
        <sup className="font-sans text-[0.6875rem]/none font-semibold tnum">
          <a href={`#note-${claim.id}`} aria-label={`Note ${number}, ${spoken}`} className="px-0.5 no-underline">
            {number}
          </a>
        </sup>
      </span>{' '}
    </>
  )
}

function Marks({ statement: { claim, verdict } }: { statement: Statement }) {
  if (verdict === null || verdict === 'confirmed') return claim.claim
  if (verdict === 'unverified') return <span className={DOTTED}>{claim.claim}</span>
  const { before, fault, after } = toFault(claim.claim, claim.correction)
  return (
    <>
      {before}
      {verdict === 'contradicted' ? (
        <del className="text-muted decoration-ink decoration-[1.5px]">{fault}</del>
      ) : (
        <span className={DASHED}>{fault}</span>
      )}
      {claim.correction !== null && (
        <>
          {' '}
          <ins className="border-b-2 border-ink font-semibold no-underline">
            <span className="sr-only">should read: </span>
            {claim.correction}
          </ins>
        </>
      )}
      {after}
    </>
  )
}

/** What the marks of the article mean. */
export function MarkKey() {
  return (
    <p>
      <del className="text-muted decoration-ink decoration-[1.5px]">Struck</del>: contradicted.{' '}
      <span className={DASHED}>Dashed</span>: refined. <span className={DOTTED}>Dotted</span>: not verified.{' '}
      <ins className="border-b-2 border-ink font-semibold no-underline">Ruled</ins>: what the sources say.
    </p>
  )
}
