import type { BarPlotModel, BarRow } from '#src/charts/model.ts'
import type { ImportSource } from '#src/data/import-sources.ts'
import { isKnown, splitKnown, type Lens } from '#src/data/lens.ts'
import { weakestOnly, type Tiers } from '#src/data/tiers.ts'
import type { Cited, Finding } from '#src/evidence/citing/cited.ts'
import { formatAsPublished } from '#src/lib/words/format-figure.ts'
import { formatPeriod } from '#src/lib/words/format-period.ts'
import { formatDate, formatList } from '#src/lib/words/format.ts'

interface SourcesOptions {
  readonly lens: Lens
  readonly sources: Tiers
  /** Codes a filter marks. */
  readonly marked: readonly string[]
}

/** Where US imports of rare earths come from, by product and period; the shares of a product are parts of one bar. */
export function toImportSources(
  rows: readonly ImportSource[],
  options: SourcesOptions,
): { finding: Finding; model: BarPlotModel } {
  const { then, later } = splitKnown(rows, options.lens, (row) => row.released)
  return {
    finding: toFinding(then, options.lens),
    model: {
      kind: 'bars',
      unit: 'share',
      rowName: 'Product and origin',
      whole: 100,
      domain: [0, 100],
      rowHeight: 62,
      rows: [...then, ...later].map((row) => toRow(row, options)),
    },
  }
}

function toRow(row: ImportSource, { lens, sources, marked }: SourcesOptions): BarRow {
  return {
    id: row.id,
    name: row.label,
    role: row.country === 'CN' ? 'cn' : 'third',
    group: `${row.product}, ${formatPeriod(row.period)}`,
    isMarked: row.country !== null && marked.includes(row.country),
    point: {
      period: row.period,
      at: 0,
      span: 48,
      value: row.sharePercent,
      isDerived: row.status === 'derived',
      isLater: !isKnown(row.released, lens),
      known: row.released,
      sourceIds: row.sourceIds,
      weakTier: weakestOnly(row.sourceIds, sources),
      formula: row.formula ?? undefined,
      refs: [`import-source:${row.id}`],
    },
  }
}

/** "71% of US imports of rare-earth compounds and metals came from China in 2021 to 2024; all of terbium, …". */
function toFinding(then: readonly ImportSource[], lens: Lens): Finding {
  const chinas = then.filter((row) => row.country === 'CN')
  const main = chinas
    .filter((row) => row.product === 'Rare-earth compounds and metals')
    .toSorted((a, b) => a.period.localeCompare(b.period))
    .at(-1)
  if (main === undefined)
    return [`No origin of US imports of rare-earth compounds and metals was known on ${formatDate(lens.day)}`]
  const sentence: Finding = [
    cite(main),
    ` of US imports of rare-earth compounds and metals came from China in ${formatPeriod(main.period)}`,
  ]
  const [alone, ...others] = chinas.filter((row) => row.sharePercent === 100)
  if (alone === undefined) return sentence
  const elements = [alone, ...others].map(({ product }) => product.toLowerCase().replace(/ .*/, ''))
  const all = {
    ...cite(alone),
    text: 'all',
    sourceIds: [...new Set([alone, ...others].flatMap((row) => row.sourceIds))],
  }
  return [...sentence, ', and ', all, ` of ${formatList(elements)}`]
}

function cite(row: ImportSource): Cited {
  return {
    text: `${formatAsPublished(row.sharePercent)}%`,
    label: `US imports of ${row.product.toLowerCase()} from ${row.label}, ${formatPeriod(row.period)}`,
    sourceIds: row.sourceIds,
    known: row.released,
    status: row.status,
    formula: row.formula ?? undefined,
  }
}
