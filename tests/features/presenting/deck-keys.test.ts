import { describe, expect, it } from 'vitest'
import { DECK_KEYS } from '#src/features/presenting/deck-keys.ts'
import { COMMAND_KEYS } from '#src/ui/commands/command-list.ts'
import { toAct, type Pressed } from '#src/ui/commands/pressed.ts'

const pressed = (key: string, rest: Partial<Pressed> = {}): Pressed => ({
  key,
  isModified: false,
  isTaken: false,
  on: 'slide',
  ...rest,
})

describe('keys while presenting', () => {
  it.each([
    ['ArrowRight', 'next'],
    [' ', 'next'],
    ['PageDown', 'next'],
    ['ArrowLeft', 'back'],
    ['PageUp', 'back'],
    ['Home', 'first'],
    ['End', 'last'],
    ['f', 'full-screen'],
    ['F', 'full-screen'],
    ['Escape', 'leave'],
    ['x', null],
    ['p', null],
    ['ArrowDown', null],
  ])('%j means %s', (key, act) => {
    expect(toAct(DECK_KEYS, pressed(key), true)).toBe(act)
  })

  it('leaves keys with Ctrl, Alt or Meta to the browser', () => {
    for (const row of DECK_KEYS)
      for (const key of row.keys) expect(toAct(DECK_KEYS, pressed(key, { isModified: true }), true)).toBeNull()
  })

  it('is driven by a clicker wherever the focus is', () => {
    for (const on of ['slide', 'control', 'field', 'dialog'] as const) {
      expect(toAct(DECK_KEYS, pressed('PageDown', { on, isTaken: true }), true)).toBe('next')
      expect(toAct(DECK_KEYS, pressed('PageUp', { on, isTaken: true }), true)).toBe('back')
    }
  })

  it.each(['ArrowRight', 'ArrowLeft', ' ', 'Home', 'End', 'f', 'Escape'])(
    'leaves %j to what is open, typed in, or has taken it',
    (key) => {
      expect(toAct(DECK_KEYS, pressed(key, { on: 'dialog' }), true)).toBeNull()
      expect(toAct(DECK_KEYS, pressed(key, { on: 'field' }), true)).toBeNull()
      expect(toAct(DECK_KEYS, pressed(key, { isTaken: true }), true)).toBeNull()
    },
  )

  it('lets Space press a button that has the focus', () => {
    expect(toAct(DECK_KEYS, pressed(' ', { on: 'control' }), true)).toBeNull()
    expect(toAct(DECK_KEYS, pressed('ArrowRight', { on: 'control' }), true)).toBe('next')
  })

  it('knows no letters and marks when they are switched off, and all else', () => {
    expect(toAct(DECK_KEYS, pressed('f'), false)).toBeNull()
    expect(toAct(COMMAND_KEYS, pressed('p'), false)).toBeNull()
    expect(toAct(COMMAND_KEYS, pressed('?'), false)).toBeNull()
    expect(toAct(DECK_KEYS, pressed(' '), false)).toBe('next')
    expect(toAct(DECK_KEYS, pressed('Escape'), false)).toBe('leave')
  })

  it('gives each key one meaning', () => {
    for (const table of [DECK_KEYS, COMMAND_KEYS]) {
      const keys = table.flatMap((row) => row.keys)
      expect(new Set(keys).size).toBe(keys.length)
    }
  })
})
