import { DataBoundary } from '#src/evidence/data-boundary.tsx'
import { NarrowedCount, NothingLeft } from '#src/evidence/narrowed-count.tsx'
import { SetAsideNote } from '#src/evidence/set-aside-note.tsx'
import { useView } from '#src/filters/use-view.ts'
import { formatDate } from '#src/lib/words/format.ts'
import { MarginNote } from '#src/ui/margin-note.tsx'
import { Panel } from '#src/ui/panel.tsx'
import { Empty } from '#src/ui/empty.tsx'
import { ArticleName } from './article-name.tsx'
import { CheckNotes } from './check-notes.tsx'
import { MarkedArticle, MarkKey } from './marked-article.tsx'
import { Tally } from './tally.tsx'
import { toCheckSentence } from './to-sentence.ts'
import { useArticleCheck } from './use-article-check.ts'

/** The article with which it began, statement by statement, against the sources. */
export function ArticleCheckPanel() {
  return (
    <Panel title="Article check" id="article-check">
      <DataBoundary what="statements of the article" height={480}>
        <Check />
      </DataBoundary>
    </Panel>
  )
}

function Check() {
  const shown = useArticleCheck()
  const { check, lens, loaded } = shown
  const { statements, published } = check
  if (statements.length === 0 || published === null) return <NoStatements shown={shown} />
  const hasLater = statements.some(({ isLater }) => isLater)
  return (
    <>
      <MarginNote>
        <NarrowedCount kept={statements.length} total={check.total} what="statements" />
        <ArticleName published={published} />
        <MarkKey />
      </MarginNote>
      <div className="gap-x-(--col-gap-2) mid:grid mid:grid-cols-[minmax(0,1fr)_var(--col-read)]">
        <div className="min-w-0">
          <h3
            className="type-h3 max-w-180"
            data-source={[...new Set(statements.flatMap(({ claim }) => claim.sourceIds))].join(' ')}
          >
            {toCheckSentence(statements)}
          </h3>
          <p className="type-note mt-1 text-muted">
            {check.isArticleLater
              ? `On tinted ground: the article and all that is said of it came after ${formatDate(lens.day)}.`
              : hasLater && lens.hindsight
                ? `On tinted ground: what was settled after ${formatDate(lens.day)}.`
                : `As known on ${formatDate(lens.day)}.`}
          </p>
          <Tally statements={statements} />
          <MarkedArticle check={check} />
        </div>
        <CheckNotes statements={statements} />
      </div>
      <SetAsideNote loaded={loaded} what="statements" />
    </>
  )
}

function NoStatements({ shown: { check, round, names, loaded } }: { shown: ReturnType<typeof useArticleCheck> }) {
  const { setView } = useView()
  if (check.kept > 0) {
    return (
      <Empty
        // No day is named: with hindsight off it would lie ahead.
        title={`The article came out after ${round?.label ?? 'this'}`}
        why="So did all that is said about it, and hindsight is off."
      >
        <button type="button" className="ruled-button-quiet" onClick={() => setView({ hindsight: 'on' })}>
          Turn hindsight on
        </button>
      </Empty>
    )
  }
  return check.total > 0 ? (
    <NothingLeft what="statements" total={check.total} names={names} />
  ) : (
    <>
      <Empty title="The file of statements is empty" why="It arrived, and it lists nothing." />
      <SetAsideNote loaded={loaded} what="statements" />
    </>
  )
}
