import type { ReactNode } from 'react'

/**
 * Notes of a panel that need its data: under the panel's name in the margin, and above the content where there is no
 * margin. Placed inside the content, so that it waits and fails with it; it floats, without a width of its own, so that a
 * region with little in it is still as high as its note.
 */
export function MarginNote({ children }: { children: ReactNode }) {
  return (
    <div className="type-note mb-4 flex flex-col gap-2 text-ink-2 tab:float-left tab:mt-8 tab:mr-(--col-gap-1) tab:mb-0 tab:-ml-[calc(var(--col-margin)+var(--col-gap-1))] tab:w-(--col-margin)">
      {children}
    </div>
  )
}
