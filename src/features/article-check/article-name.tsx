import { useQuery } from '@tanstack/react-query'
import { sourcesQuery } from '#src/data/sources.ts'
import { Says } from '#src/evidence/sources/says.tsx'
import { formatDate } from '#src/lib/words/format.ts'

/** The article under check, among the sources. */
const ARTICLE_ID = 'briefing-article'

/** Which article it is: title, publisher and day as its source record has them, with a link where one is known. */
export function ArticleName({ published }: { published: string }) {
  const article = useQuery(sourcesQuery).data?.rows.find(({ id }) => id === ARTICLE_ID)
  if (article === undefined) return <p>One news article, in our own short wording.</p>
  const { title, publisher, url, note } = article
  return (
    <div data-source={ARTICLE_ID} data-known={published}>
      <p className="font-serif text-base/5 text-ink">
        <Says
          cited={{
            text: `“${title}”`,
            exact: '',
            label: `The article: “${title}”`,
            sourceIds: [ARTICLE_ID],
            known: published,
          }}
          className="text-left"
        />
      </p>
      <p className="mt-1">
        {publisher}, {formatDate(published)}.{' '}
        {url === null ? (note ?? 'No public page known.') : <ArticleLink url={url} />} In our own short wording.
      </p>
    </div>
  )
}

function ArticleLink({ url }: { url: string }) {
  return (
    <a href={url} target="_blank" rel="noopener noreferrer">
      The article.
    </a>
  )
}
