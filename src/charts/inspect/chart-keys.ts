/** What the keys do while a chart has the focus, as written for a reader. */
export const CHART_KEYS: readonly { readonly names: readonly string[]; readonly does: string }[] = [
  { names: ['Left', 'Right'], does: 'Figure before, figure after' },
  { names: ['Up', 'Down'], does: 'Series before, series after' },
  { names: ['Home', 'End'], does: 'First, last figure' },
  { names: ['Page Up', 'Page Down'], does: 'A tenth back, a tenth on' },
  { names: ['[', ']'], does: 'Lowest, highest figure' },
  { names: ['e'], does: 'Next event' },
  { names: ['Space'], does: 'Pin, to compare two figures' },
  { names: ['Enter'], does: 'Source' },
  { names: ['Esc'], does: 'Unpin, then leave the chart' },
]

/** The same in one breath, for listeners. */
export const KEYS_SPOKEN =
  'Left and right go by figure, up and down by series, square brackets to the lowest and highest, e to the next event. Space pins, Enter opens the source, Escape leaves.'
