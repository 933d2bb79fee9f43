import type { ReactNode } from 'react'

/**
 * Notes of a panel that need its data: under the panel's name in the margin, and above the content where there is no
 * margin. Placed inside the content, so that it waits and fails with it.
 */
export function MarginNote({ children }: { children: ReactNode }) {
  return (
    <div className="type-note mb-4 flex flex-col gap-2 text-ink-2 tab:absolute tab:top-8 tab:left-0 tab:mb-0 tab:w-(--col-margin)">
      {children}
    </div>
  )
}
