import type { ReactNode } from 'react'
import { PHONE, useMedia } from '#src/lib/use-media.ts'

interface PhoneFoldProps {
  /** What is folded: "Elements and charts of rare earths". */
  title: string
  /** Something inside is asked for by the address. */
  isAsked: boolean
  children: ReactNode
}

/**
 * Folded on a phone, where issues and charts one below the other run to twenty screens; as it is elsewhere. What is folded
 * is there nonetheless: a link to it opens the fold.
 */
export function PhoneFold({ title, isAsked, children }: PhoneFoldProps) {
  const isPhone = useMedia(PHONE)
  if (!isPhone) return children
  return (
    <details className="mt-6 border-y border-rule py-1" open={isAsked || undefined}>
      <summary className="cursor-pointer py-2 text-[0.8125rem]/5 font-medium text-accent">{title}</summary>
      <div className="pb-4">{children}</div>
    </details>
  )
}
