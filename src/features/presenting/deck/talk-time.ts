import { useSyncExternalStore } from 'react'

const START = 'truce-tracker:talk-start'
const LENGTH = 'truce-tracker:talk-minutes'
const listeners = new Set<() => void>()
/** Hold for this visit where the browser keeps nothing. */
let start: number | null = null
let minutes: number | null = null

export interface TalkTime {
  /** Seconds since 1970. */
  readonly now: number
  /** Seconds since the talk began. */
  readonly elapsed: number
  /** Seconds left of the length set; negative when over it. */
  readonly remaining: number
  /** Length set, minutes. */
  readonly minutes: number
}

/** Eight minutes: what a talk before a board is given. */
const USUAL_MINUTES = 8

/** How long the talk has gone on, drawn anew each second for whoever asks. A window opened by another goes on from its start. */
export function useTalkTime(): TalkTime {
  const now = useSyncExternalStore(subscribe, readNow, () => 0)
  const length = readMinutes()
  const elapsed = Math.max(0, now - Math.floor(readStart() / 1000))
  return { now, elapsed, remaining: length * 60 - elapsed, minutes: length }
}

export function startTalk(at: number): void {
  start = at
  keep('sessionStorage', START, String(at))
  tell()
}

/** Starts the time unless it runs already. */
export function beginTalk(at: number): void {
  if (readStart() === 0) startTalk(at)
}

/** 1 to 600 minutes; others change nothing. */
export function setTalkMinutes(length: number): void {
  if (!Number.isInteger(length) || length < 1 || length > 600) return
  minutes = length
  keep('localStorage', LENGTH, String(length))
  tell()
}

/** "3:07", "1:02:05", "−0:12". */
export function formatClock(seconds: number): string {
  const whole = Math.abs(Math.trunc(seconds))
  const [hours, mins, secs] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60, whole % 60]
  const two = (part: number) => String(part).padStart(2, '0')
  return `${seconds < 0 ? '−' : ''}${hours > 0 ? `${hours}:${two(mins)}` : mins}:${two(secs)}`
}

function readNow(): number {
  return Math.floor(Date.now() / 1000)
}

function readStart(): number {
  if (start === null) start = toNumber(read('sessionStorage', START)) ?? 0
  return start
}

function readMinutes(): number {
  if (minutes === null) minutes = toNumber(read('localStorage', LENGTH)) ?? USUAL_MINUTES
  return minutes
}

function toNumber(text: string | null): number | null {
  return text !== null && /^\d{1,15}$/.test(text) ? Number(text) : null
}

function read(where: 'localStorage' | 'sessionStorage', name: string): string | null {
  try {
    return globalThis[where].getItem(name)
  } catch {
    return null
  }
}

function keep(where: 'localStorage' | 'sessionStorage', name: string, text: string) {
  try {
    globalThis[where].setItem(name, text)
  } catch {
    return
  }
}

function tell() {
  for (const listener of listeners) listener()
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  const timer = setInterval(listener, 500)
  return () => {
    listeners.delete(listener)
    clearInterval(timer)
  }
}
