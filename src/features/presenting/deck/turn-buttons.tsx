interface TurnButtonsProps {
  isFirst: boolean
  isLast: boolean
  act: (wanted: 'back' | 'next') => void
}

/** Previous and Next, the same in the deck and in the presenter's window. */
export function TurnButtons({ isFirst, isLast, act }: TurnButtonsProps) {
  return (
    <>
      <button type="button" className="word-button disabled:text-muted" disabled={isFirst} onClick={() => act('back')}>
        Previous
      </button>
      <button type="button" className="word-button disabled:text-muted" disabled={isLast} onClick={() => act('next')}>
        Next
      </button>
    </>
  )
}
