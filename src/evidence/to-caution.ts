import { namesLaterDay } from '#src/data/known.ts'
import type { Lens } from '#src/data/lens.ts'
import type { Series } from '#src/data/series.ts'

/**
 * What to mind when reading the series, sentence by sentence, each once, and whose series it is of where they are of more
 * than one office. With hindsight off, sentences that name a day after the lens are left out.
 */
export function toCaution(series: readonly Series[], seriesIds: readonly string[], lens: Lens): string {
  const shown = seriesIds.flatMap((id) => series.find((one) => one.id === id) ?? [])
  const told = new Set<string>()
  const byOffice = new Map<string, string[]>()
  for (const { publisher, caveat } of shown) {
    for (const sentence of caveat?.split(/(?<=[.;]) (?=[A-Z])/) ?? []) {
      // Advice on drawing is for those who draw.
      if (told.has(sentence) || /^(Draw|Kept|Never join) /.test(sentence)) continue
      if (!lens.hindsight && namesLaterDay(sentence, lens.day)) continue
      told.add(sentence)
      byOffice.set(publisher, [...(byOffice.get(publisher) ?? []), sentence])
    }
  }
  const isOfOne = new Set(shown.map(({ publisher }) => publisher)).size === 1
  return [...byOffice].map(([office, said]) => `${isOfOne ? '' : `${office}: `}${said.join(' ')}`).join(' ')
}
