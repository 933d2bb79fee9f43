import type { ReactNode } from 'react'

/** Nothing left: why, and a way out. */
export function Empty({ title, why, children }: { title: string; why: string; children?: ReactNode }) {
  return (
    <div className="min-h-32">
      <p className="type-h4">{title}</p>
      <p data-count="" className="type-body mt-2 max-w-[52ch] text-ink-2">
        {why}
      </p>
      <p className="mt-3 flex flex-wrap gap-4">{children}</p>
    </div>
  )
}
