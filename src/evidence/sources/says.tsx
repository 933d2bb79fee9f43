import { useId, type ReactNode } from 'react'
import type { Cited } from '#src/evidence/citing/cited.ts'
import { useEvidence, useIsOpened } from './evidence-provider.tsx'

interface SaysProps {
  cited: Cited
  /** What is shown, when it is more than the text. */
  children?: ReactNode
  className?: string
}

/** A figure, name or status that opens its source from where it stands. */
export function Says({ cited, children, className = '' }: SaysProps) {
  const { toggle } = useEvidence()
  const id = useId()
  const isOpened = useIsOpened(id)
  return (
    <button
      type="button"
      className={`says ${className}`}
      aria-haspopup="dialog"
      aria-expanded={isOpened}
      data-source={cited.sourceIds.join(' ')}
      data-known={cited.known ?? undefined}
      onClick={(event) => toggle({ id, cited, anchor: event.currentTarget })}
    >
      {children ?? cited.text}
    </button>
  )
}
