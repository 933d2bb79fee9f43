import { Autocomplete } from '@base-ui/react/autocomplete'
import { Chinese } from '#src/ui/chinese.tsx'
import type { Listed } from './to-listed.ts'

/** A line of the box: what it is, where it stands in time, and whether the filters leave it out. */
export function FoundLine({ item, onChoose }: { item: Listed; onChoose: (item: Listed) => void }) {
  const { title, titleZh, detail, isLater, isHidden, key, sourceIds, known, chosen } = item
  return (
    <Autocomplete.Item
      value={item}
      onClick={() => onChoose(item)}
      data-source={sourceIds.length > 0 ? sourceIds.join(' ') : undefined}
      data-known={known ?? undefined}
      // What was not found has no source: it is about the files themselves.
      data-gap={item.id.startsWith('gap:') ? item.id.slice(4) : undefined}
      className={`grid min-h-9 cursor-pointer scroll-my-8 grid-cols-[minmax(0,1fr)_auto] items-baseline gap-x-4 px-5 py-1.5 outline-none data-highlighted:bg-tint data-highlighted:shadow-[inset_3px_0_0_var(--accent)] forced-colors:data-highlighted:outline-2 ${isLater ? 'later-tint' : ''}`}
    >
      <span className={`text-[0.9375rem]/5 text-pretty ${chosen === null ? 'text-accent' : ''}`}>
        {title}
        <Chinese name={titleZh} />
      </span>
      <span className="type-small text-muted">
        {isLater && <span className="text-ink-2">later</span>}
        {key !== null && <kbd className="font-sans font-semibold">{key}</kbd>}
      </span>
      {detail !== '' && <span className="type-small col-span-2 truncate text-muted">{detail}</span>}
      {isHidden && (
        <span className="type-small col-span-2 text-warn">Hidden by the filters: choosing it clears them.</span>
      )}
    </Autocomplete.Item>
  )
}
