import { addShown, type Shown } from './recap.ts'

const NAME = 'truce-tracker:recap'
/** Holds for this visit where the browser keeps nothing. */
let log: readonly Shown[] | null = null

/** What has been shown in this tab, oldest first. */
export function readRecap(): readonly Shown[] {
  log ??= kept()
  return log
}

export function noteShown(next: Shown): void {
  write(addShown(readRecap(), next))
}

export function clearRecap(): void {
  write([])
}

function write(next: readonly Shown[]) {
  log = next
  try {
    globalThis.sessionStorage.setItem(NAME, JSON.stringify(next))
  } catch {
    return
  }
}

function kept(): readonly Shown[] {
  try {
    const value: unknown = JSON.parse(globalThis.sessionStorage.getItem(NAME) ?? '[]')
    return Array.isArray(value) ? value.filter(isShown) : []
  } catch {
    return []
  }
}

function isShown(value: unknown): value is Shown {
  if (typeof value !== 'object' || value === null) return false
  const fields = new Map<string, unknown>(Object.entries(value))
  return (
    Number.isFinite(fields.get('at')) &&
    typeof fields.get('name') === 'string' &&
    typeof fields.get('query') === 'string'
  )
}
