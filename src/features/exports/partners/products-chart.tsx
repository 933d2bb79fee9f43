import { useSuspenseQuery } from '@tanstack/react-query'
import { productsQuery } from '#src/data/products.ts'
import { ChartFigure } from '#src/evidence/figure/chart-figure.tsx'
import { SetAsideNote } from '#src/evidence/set-aside-note.tsx'
import { useTiers } from '#src/evidence/sources/use-sources.ts'
import { useLens } from '#src/filters/use-lens.ts'
import { useView } from '#src/filters/use-view.ts'
import { formatDate } from '#src/lib/words/format.ts'
import { toProducts } from './to-products.ts'

/** What was shipped, by group of products; a month published later than the day is told as such. */
export function ProductsChart() {
  const { view, setView } = useView()
  const { lens } = useLens()
  const sources = useTiers()
  const products = useSuspenseQuery(productsQuery).data
  const chart = toProducts(products.rows, { kind: view.shipped, month: view.goods, lens, sources })
  if (chart === null) return <NoneKnown day={lens.day} isHidden={!lens.hindsight} />
  const { period, periods, ...drawn } = chart
  return (
    <>
      <ChartFigure
        id="products"
        isSmall
        {...drawn}
        source="China Customs, as given by UIBE"
        status="Groups are those named in the source; what it does not name is not drawn."
      />
      <div className="type-note screen-only mt-2 flex flex-wrap gap-x-4 text-muted" role="group" aria-label="Products">
        {periods.map((one) => (
          <button
            key={one}
            type="button"
            className="word-button"
            aria-pressed={one === period}
            onClick={() => setView({ goods: one })}
          >
            {formatDate(one)}
          </button>
        ))}
        <button
          type="button"
          className="word-button"
          aria-pressed={view.shipped === 'change'}
          onClick={() => setView({ shipped: view.shipped === 'change' ? 'value' : 'change' })}
        >
          Change on the year
        </button>
      </div>
      <p role="status" className="type-note mt-2 text-ink-2 empty:hidden">
        {view.goods !== null &&
          view.goods !== period &&
          `No figures by group of products for ${formatDate(view.goods)} are here${lens.hindsight ? '' : `, or none were known on ${formatDate(lens.day)}`}.`}
      </p>
      <SetAsideNote loaded={products} what="figures by product" />
    </>
  )
}

function NoneKnown({ day, isHidden }: { day: string; isHidden: boolean }) {
  const { setView } = useView()
  return (
    <div>
      <h3 className="type-h4">What was shipped</h3>
      <p data-gap="" className="type-read mt-2 text-ink-2">
        No figures by group of products were known on {formatDate(day)}. They come out on about the 20th of the next
        month, after the headline.
      </p>
      {isHidden && (
        <button type="button" className="ruled-button-quiet screen-only" onClick={() => setView({ hindsight: 'on' })}>
          Turn hindsight on
        </button>
      )}
    </div>
  )
}
