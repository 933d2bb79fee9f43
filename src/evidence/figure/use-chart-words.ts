import { useQuery } from '@tanstack/react-query'
import type { ChartWords } from '#src/charts/export/chart-words.ts'
import { countriesQuery } from '#src/data/countries.ts'
import { topicsQuery } from '#src/data/topics.ts'
import { toAddress } from '#src/filters/address.ts'
import { useLens } from '#src/filters/use-lens.ts'
import { useView } from '#src/filters/use-view.ts'
import { formatDate } from '#src/lib/words/format.ts'
import { pageAddress } from '#src/lib/page-address.ts'
import { findingText, type Finding } from '#src/evidence/citing/cited.ts'
import { toViewWords } from '#src/evidence/to-view-words.ts'

interface UseChartWords {
  /** The words that leave with a chart; `source` is the text under it. */
  wordsOf: (source: string) => ChartWords
  /** Where the view opens again. Asked when needed: the page's own place is known in a browser alone. */
  address: () => string
}

/** What a chart is called and how its view reads, for a file that leaves the page. Waits for the rounds. */
export function useChartWords(finding: Finding, subtitle: string): UseChartWords {
  const { view } = useView()
  const { lens, round, dataDate } = useLens()
  const countries = useQuery(countriesQuery).data?.rows ?? []
  const topics = useQuery(topicsQuery).data?.rows ?? []
  // The theme, the deck and what is open as a table are the sender's own; the view is what is shared.
  const address = () => `${pageAddress()}${toAddress({ ...view, theme: null, slide: null, table: [] })}`
  return {
    address,
    wordsOf: (source) => ({
      title: findingText(finding),
      subtitle,
      filters: toViewWords({
        lens,
        round: round?.label ?? null,
        tiers: view.tiers,
        countries: view.country.map((code) => countries.find((country) => country.code === code)?.name ?? code),
        topics: view.topic.map((id) => topics.find((topic) => topic.id === id)?.short ?? id),
      }),
      source,
      data: `Data of ${formatDate(dataDate)}`,
      address: address(),
    }),
  }
}
