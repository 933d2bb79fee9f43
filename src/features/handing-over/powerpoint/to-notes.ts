import type { PlotModel } from '#src/charts/model.ts'
import { isKnown, type Lens } from '#src/data/lens.ts'
import type { Series } from '#src/data/series.ts'
import type { Source } from '#src/data/sources.ts'
import { weakestOnly } from '#src/data/tiers.ts'
import { toCaution } from '#src/evidence/to-caution.ts'
import { formatDate } from '#src/lib/words/format.ts'
import { textOf, type ReadSlide } from '#src/features/handing-over/reading/read-slide.ts'

export interface NoteFacts {
  readonly lens: Lens
  readonly sources: ReadonlyMap<string, Source>
  readonly series: readonly Series[]
}

/** What the speaker has before them, a line each: what the slide says, what to mind, who says so, where it opens. */
export function toNotes(slide: ReadSlide, address: string, { lens, sources, series }: NoteFacts): string[] {
  const models = slide.blocks.flatMap((block) => (block.kind === 'chart' ? [block.model] : []))
  const caution = toCaution(series, models.flatMap(seriesOf), lens)
  const weak = weakestOnly(slide.sourceIds, sources)
  const cited = slide.sourceIds.flatMap((id) => sources.get(id) ?? []).toSorted((a, b) => a.tier.localeCompare(b.tier))
  return [
    `${textOf(slide.title)}.`,
    ...(models.some(hasLater) ? [`Hollow marks and dotted lines: known only after ${formatDate(lens.day)}.`] : []),
    ...(caution === '' ? [] : [`To mind: ${caution}`]),
    ...(weak === null ? [] : [`No better source than tier ${weak} was found.`]),
    ...(cited.length === 0 ? [] : ['Sources:']),
    ...cited.map((source) => toSourceLine(source, lens)),
    `This slide: ${address}`,
  ]
}

function toSourceLine({ publisher, title, published, tier, url, stateMedia }: Source, lens: Lens): string {
  const who = stateMedia ? `${publisher} (state media)` : publisher
  if (!lens.hindsight && published !== null && !isKnown(published, lens)) {
    return `${who}, tier ${tier}. A later page that also carries it.`
  }
  const when = published === null ? 'undated' : formatDate(published)
  return `${who}, ${when}, tier ${tier}. ${title}${url === null ? '' : ` ${url}`}`
}

function seriesOf(model: PlotModel): string[] {
  return model.kind === 'bars' ? [] : model.series.map(({ id }) => id)
}

function hasLater(model: PlotModel): boolean {
  return model.kind === 'bars'
    ? model.rows.some(({ point }) => point.isLater)
    : model.series.some(({ points }) => points.some((point) => point.isLater))
}
