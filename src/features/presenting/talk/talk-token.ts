import { useSyncExternalStore } from 'react'
import { isToken, randomToken } from './seal.ts'

const NAME = 'truce-tracker:talk'
const HASH = /^#(presenter|audience)=([0-9a-f]{32})$/
/** Holds for this visit where the browser keeps nothing. */
let unkept: string | null = null

/**
 * The token of the talk whose presenter's window this is, or null. It stands behind the `#` of the address: no server
 * is told it and no link of a view carries it.
 */
export function usePresenterToken(): string | null {
  return useSyncExternalStore(
    subscribe,
    () => tokenOf('presenter'),
    () => null,
  )
}

function subscribe(listener: () => void): () => void {
  globalThis.addEventListener('hashchange', listener)
  return () => globalThis.removeEventListener('hashchange', listener)
}

function tokenOf(role: 'presenter' | 'audience'): string | null {
  const [, named, token] = HASH.exec(globalThis.location.hash) ?? []
  return named === role && token !== undefined ? token : null
}

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
