export interface KeyRow<Act extends string> {
  readonly act: Act
  /** As `KeyboardEvent.key` names them; letters in lower case. */
  readonly keys: readonly string[]
  /** As written for a reader. */
  readonly names: readonly string[]
  readonly does: string
  /** A clicker sends it too: it works from wherever the focus is, unless it is being typed. */
  readonly isClickers?: boolean
}

/** A clicker sends these: they drive the deck wherever the focus is. */
const ALWAYS = ['PageUp', 'PageDown']

export interface Pressed {
  readonly key: string
  /** With Ctrl, Alt or Meta: the browser's own. */
  readonly isModified: boolean
  /** Something nearer to the focus has taken the key (a chart, a menu). */
  readonly isTaken: boolean
  /** Where the focus is. */
  readonly on: 'slide' | 'control' | 'field' | 'dialog'
}

/** What a key does; null where it is not for the table. `hasLetters`: single-key shortcuts are on. */
export function toAct<Act extends string>(
  table: readonly KeyRow<Act>[],
  { key, isModified, isTaken, on }: Pressed,
  hasLetters: boolean,
): Act | null {
  if (isModified) return null
  const name = key.length === 1 ? key.toLowerCase() : key
  const row = table.find(({ keys }) => keys.includes(name))
  const act = row?.act ?? null
  if (ALWAYS.includes(name)) return act
  if (on === 'field' || on === 'dialog') return null
  if (isTaken && row?.isClickers !== true) return null
  if (on === 'control' && name === ' ') return null
  const isLetter = name.length === 1 && name !== ' '
  return isLetter && !hasLetters ? null : act
}

/** The key press as the tables see it. */
export function toPressed(event: KeyboardEvent): Pressed {
  const { key, target } = event
  return {
    key,
    isModified: event.ctrlKey || event.metaKey || event.altKey,
    isTaken: event.defaultPrevented,
    on: toPlace(target instanceof Element ? target : null),
  }
}

function toPlace(target: Element | null): Pressed['on'] {
  if (target === null) return 'slide'
  if (target.closest('[role="dialog"], [role="alertdialog"], [role="menu"]')) return 'dialog'
  if (target.closest('input, select, textarea, [contenteditable="true"]')) return 'field'
  return target.closest('button, a[href], summary') ? 'control' : 'slide'
}
