import type { RefObject } from 'react'
import { flushSync } from 'react-dom'
import { drawAtOnce } from './draw-at-once.ts'
import { isLookedFor, isNear, whenNear } from './when-near.ts'

/** Something that can wait until what is seen has been painted. */
export interface Turn {
  /** Words come before drawings where neither is seen. */
  readonly kind: 'words' | 'drawing'
  /** px from the window; 0 for what is seen. Asked when a turn is given. */
  readonly distance: () => number
  /** Where it is drawn: a drawing far from the window waits there until it comes near. Without a place it does not. */
  readonly place?: RefObject<Element | null>
  /** Far from the window: what was drawn there before is out of date, and need not stand. */
  readonly sleep?: () => void
  /** Takes the turn: by an update that gives way to others or, `isAtOnce`, by one that does not. */
  readonly take: (isAtOnce: boolean) => void
}

/** Where no frame comes, turns are given all the same, ms. */
const PATIENCE = 400
/** Who is not done by then, for data has to come, holds nobody up, ms. */
const LONGEST = 500
/** Small drawings share a frame as long as they have not taken that, ms. */
const FRAME = 16
/** Turns come of turns: words are drawn, and then what is drawn among them asks. */
const MOST_ROUNDS = 8

/** Who is not done. */
const asking = new Map<Turn, 'waiting' | 'asleep' | 'given'>()
const sleeping = new Map<Turn, () => void>()
let taking: Turn | null = null
let isWaiting = false
let limit: ReturnType<typeof setTimeout> | undefined

/**
 * Asks for a turn. They are given one at a time across the page, a frame after the other, or as many of what is seen as
 * one frame holds: first to what is seen, then to words, then to drawings, the nearest first, and to those far from the window
 * only when they come near. The function given back says that it is done, or not wanted any more.
 */
export function askTurn(turn: Turn): () => void {
  if (asking.size === 0) globalThis.addEventListener('beforeprint', takeAllForPaper)
  asking.set(turn, 'waiting')
  giveNext()
  return () => {
    asking.delete(turn)
    sleeping.get(turn)?.()
    sleeping.delete(turn)
    if (asking.size === 0) globalThis.removeEventListener('beforeprint', takeAllForPaper)
    if (taking === turn) goOn()
  }
}

/** Nobody waits any longer for words: somebody goes to what may not be drawn yet. */
export function takeTurnsOfWords(): void {
  takeTurns(({ kind }) => kind === 'words', flushSync)
}

/** Nor for drawings: paper is printed. */
const takeAllForPaper = () => takeTurns(() => true, drawAtOnce)

function takeTurns(isMeant: (turn: Turn) => boolean, draw: (change: () => void) => void) {
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const turns = [...asking.keys()].filter(isMeant)
    if (turns.length === 0) return
    draw(() => {
      for (const turn of turns) turn.take(true)
    })
  }
}

function goOn() {
  clearTimeout(limit)
  taking = null
  giveNext()
}

function giveNext() {
  if (taking !== null || isWaiting || ![...asking.values()].includes('waiting')) return
  isWaiting = true
  whenPainted(() => {
    try {
      giveForFrame()
    } finally {
      isWaiting = false
      giveNext()
    }
  })
}

function giveForFrame() {
  const began = performance.now()
  do {
    taking = next()
    if (taking === null) return
    asking.set(taking, 'given')
    limit = setTimeout(goOn, LONGEST)
    taking.take(false)
    // What was done at once has left already: the next one may come into the same frame.
  } while (taking === null && performance.now() - began < FRAME)
}

function next(): Turn | null {
  const ranked = [...asking]
    .filter(([, state]) => state === 'waiting')
    .map(([turn]) => ({ turn, distance: turn.distance() }))
    .toSorted((a, b) => rankOf(a) - rankOf(b) || a.distance - b.distance)
  // Far drawings are the last in the list: to take them down does not hold up what comes before.
  return ranked.find(({ turn, distance }) => !fallsAsleep(turn, distance))?.turn ?? null
}

/** Nobody waits for a drawing far away: it is not made before somebody comes near. */
function fallsAsleep(turn: Turn, distance: number): boolean {
  const element = turn.place?.current
  if (turn.kind !== 'drawing' || !element || !isLookedFor() || isNear(distance)) return false
  asking.set(turn, 'asleep')
  const wake = () => {
    asking.set(turn, 'waiting')
    sleeping.delete(turn)
    giveNext()
  }
  sleeping.set(turn, whenNear(element, wake))
  turn.sleep?.()
  return true
}

const rankOf = ({ turn, distance }: { turn: Turn; distance: number }) =>
  distance === 0 ? 0 : turn.kind === 'words' ? 1 : 2

/** Once what has changed so far is painted. A hidden window paints nothing, and a covered one may not. */
function whenPainted(run: () => void) {
  if (globalThis.document?.hidden !== false || globalThis.requestAnimationFrame === undefined) {
    setTimeout(run)
    return
  }
  const limit = setTimeout(() => {
    cancelAnimationFrame(frame)
    run()
  }, PATIENCE)
  const frame = requestAnimationFrame(() => {
    clearTimeout(limit)
    soon(run)
  })
}

/** Before the next frame, where a browser can be asked for that: a timer may come after it. */
function soon(run: () => void) {
  if (globalThis.scheduler === undefined) setTimeout(run)
  else void globalThis.scheduler.postTask(run, { priority: 'user-blocking' })
}
