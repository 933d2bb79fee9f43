/** What the keys do while a chart has the focus, for listeners. */
export const KEYS_SPOKEN =
  'Left and right go by figure, up and down by series, square brackets to the lowest and highest, e to the next event. Space pins, Enter opens the source, Escape leaves.'
