import { tokenOf } from './presenter-token.ts'
import { isToken, randomToken } from './seal.ts'

const NAME = 'truce-tracker:talk'
/** Holds for this visit where the browser keeps nothing. */
let unkept: string | null = null

/** The token of the talk whose audience this window shows to: from its address when the presenter opened it again, or kept for a reload. */
export function readAudienceToken(): string | null {
  const opened = tokenOf('audience')
  if (opened !== null) keep(opened)
  const token = opened ?? unkept ?? readKept()
  return token !== null && isToken(token) ? token : null
}

/** A new talk. */
export function createAudienceToken(): string {
  const token = randomToken()
  keep(token)
  return token
}

/** The address of the other window of a talk. */
export function toTalkAddress(role: 'presenter' | 'audience', token: string, query: string): string {
  const { origin, pathname } = globalThis.location
  return `${origin === 'null' ? 'file://' : origin}${pathname}${query}#${role}=${token}`
}

function keep(token: string) {
  unkept = token
  try {
    globalThis.sessionStorage.setItem(NAME, token)
  } catch {
    return
  }
}

function readKept(): string | null {
  try {
    return globalThis.sessionStorage.getItem(NAME)
  } catch {
    return null
  }
}
