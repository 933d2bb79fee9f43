import { formatClock, useTalkTime } from './talk-time.ts'

/** Time gone and time left, where the controls are. */
export function DeckTime() {
  const { elapsed, remaining } = useTalkTime()
  return (
    <p role="timer" aria-live="off" className="text-[0.8125rem]/5 whitespace-nowrap text-ink-2 tnum">
      {formatClock(elapsed)} gone, {formatClock(remaining)} left
    </p>
  )
}
