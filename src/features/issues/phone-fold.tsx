import { useState, type ReactNode } from 'react'
import { PHONE, useMedia } from '#src/lib/use-media.ts'

interface PhoneFoldProps {
  /** What is folded: "Elements and charts of rare earths". */
  title: string
  /** Something inside is asked for by the address. */
  isAsked: boolean
  children: ReactNode
}

/**
 * Folded on a phone, where issues and charts one below the other run to twenty screens; as it is elsewhere, on paper too.
 * What is folded is there nonetheless: a link to it opens the fold. It is one fold at every width, so that what was drawn
 * and opened in it outlasts a turned tablet and a printed page.
 */
export function PhoneFold({ title, isAsked, children }: PhoneFoldProps) {
  const isPhone = useMedia(PHONE)
  const [choice, setChoice] = useState<{ isOpen: boolean; wasAsked: boolean } | null>(null)
  const isChosen = choice?.wasAsked === isAsked ? choice.isOpen : isAsked
  return (
    <details
      className={isPhone ? 'mt-6 border-y border-rule py-1' : ''}
      open={!isPhone || isChosen}
      onToggle={({ target, currentTarget }) => {
        // Folds inside tell theirs on the way up.
        if (isPhone && target === currentTarget) setChoice({ isOpen: currentTarget.open, wasAsked: isAsked })
      }}
    >
      <summary className={isPhone ? 'cursor-pointer py-2 text-[0.8125rem]/5 font-medium text-accent' : 'hidden'}>
        {title}
      </summary>
      <div className={isPhone ? 'pb-4' : ''}>{children}</div>
    </details>
  )
}
