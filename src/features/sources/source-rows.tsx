import { useState } from 'react'
import { formatDate, formatNumber } from '#src/lib/words/format.ts'
import { useHash } from '#src/lib/use-hash.ts'
import { SourceItem } from './source-item.tsx'
import type { ListedSource } from './to-source-list.ts'
import type { SourcesShown } from './use-source-list.ts'

const AT_FIRST = 20
const MORE = 50

/** The sources themselves, those of the round first, the rest on request. */
export function SourceRows({ shown }: { shown: SourcesShown }) {
  const [asked, setLimit] = useState(AT_FIRST)
  const hash = useHash()
  const { list, lens, round } = shown
  // A link to a source beyond those listed at first asks for all of them.
  const isBeyond = [...list.first, ...list.others, ...list.later].some(
    ({ source }, index) => index >= asked && hash === `#source-${source.id}`,
  )
  const limit = isBeyond ? list.kept : asked
  const groups = cutGroups(limit, [
    { title: `What ${round?.label ?? 'this'} rests on`, rows: list.first },
    { title: `${list.first.length > 0 ? 'Others' : 'All'} out by ${formatDate(lens.day)}`, rows: list.others },
    { title: 'Others, published later', rows: list.later },
  ])
  const left = list.kept - Math.min(limit, list.kept)
  return (
    <>
      {groups.map((group) => (
        <Rows key={group.title} {...group} shown={shown} />
      ))}
      {left > 0 && (
        <p className="mt-3 flex flex-wrap gap-6">
          {left > MORE && (
            <button type="button" className="ruled-button-quiet" onClick={() => setLimit(limit + MORE)}>
              Show {MORE} more
            </button>
          )}
          <button type="button" className="ruled-button-quiet" onClick={() => setLimit(list.kept)}>
            All {formatNumber(list.kept)}
          </button>
        </p>
      )}
    </>
  )
}

interface Group {
  title: string
  /** Those listed so far, and how many there are. */
  rows: readonly ListedSource[]
  total: number
}

/** The groups in turn, up to so many rows in all; groups without a row fall away. */
function cutGroups(limit: number, groups: readonly { title: string; rows: readonly ListedSource[] }[]): Group[] {
  let left = limit
  return groups.flatMap(({ title, rows }) => {
    const cut = rows.slice(0, left)
    left -= cut.length
    return cut.length === 0 ? [] : [{ title, rows: cut, total: rows.length }]
  })
}

function Rows({ title, total, rows, shown }: Group & { shown: SourcesShown }) {
  return (
    <>
      <h4 className="type-label mt-8">
        {title}{' '}
        <span data-count="" className="font-normal text-muted tnum">
          {formatNumber(total)}
        </span>
      </h4>
      <ul className="mt-2">
        {rows.map((listed) => (
          <SourceItem key={listed.source.id} listed={listed} lens={shown.lens} isCounting={shown.isCounting} />
        ))}
      </ul>
    </>
  )
}
