import { namesLaterDay } from '#src/data/known.ts'
import type { Lens } from '#src/data/lens.ts'
import type { Series } from '#src/data/series.ts'

/**
 * What to mind when reading the series, sentence by sentence, each once. With hindsight off, sentences that name a day
 * after the lens are left out.
 */
export function toCaution(series: readonly Series[], seriesIds: readonly string[], lens: Lens): string {
  const sentences = seriesIds
    .flatMap((id) => series.find((one) => one.id === id)?.caveat ?? [])
    .flatMap((caveat) => caveat.split(/(?<=[.;]) (?=[A-Z])/))
    // Advice on drawing is for those who draw.
    .filter((sentence) => !/^(Draw|Kept|Never join) /.test(sentence))
    .filter((sentence) => lens.hindsight || !namesLaterDay(sentence, lens.day))
  return [...new Set(sentences)].join(' ')
}
