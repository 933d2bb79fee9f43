import { isElement } from '#src/lib/is-element.ts'
import type { Run } from './read-slide.ts'

/** How many points a px of the slide stands for. */
export type Scale = number

const PRESSED = '.screen-only, .word-button, .ruled-button, .ruled-button-quiet'
const CLEAR = /^rgba\(.*, 0\)$|^transparent$|^none$|^$/

/** Whether a colour of the sheet is none at all. */
export const isClear = (color: string) => CLEAR.test(color)

/** The words of an element as they are set, marks as letters. Lines and blanks of the markup fall away. */
export function toRuns(element: Element, scale: Scale): Run[] {
  return tidy(collect(element, element, scale))
}

function collect(node: Element, root: Element, scale: Scale): Run[] {
  return [...node.childNodes].flatMap((child): Run[] => {
    if (child.nodeType === Node.TEXT_NODE && child.textContent) {
      return [{ text: child.textContent.replaceAll(/[\t\r\n ]+/g, ' '), ...setAs(node, root, scale) }]
    }
    if (!isElement(child) || isUnseen(child)) return []
    if (child.localName === 'br') return [{ text: '\n', ...setAs(node, root, scale) }]
    if (child.localName === 'svg') return toMark(child, node, root, scale)
    return collect(child, root, scale)
  })
}

/** Words that only listeners get, what is pressed, and what is hidden or shown on a hint, are not on the slide. */
export function isUnseen(element: Element): boolean {
  if (element.matches(PRESSED)) return true
  const style = getComputedStyle(element)
  const isClipped = style.position === 'absolute' && style.overflow === 'hidden' && Number.parseFloat(style.width) <= 1
  return style.display === 'none' || style.visibility === 'hidden' || style.opacity === '0' || isClipped
}

/** How the words of an element are set; the ground is that of anything between it and `root`. */
export function setAs(element: Element, root: Element, scale: Scale): Omit<Run, 'text'> {
  const style = getComputedStyle(element)
  const ground = element === root ? undefined : groundBetween(element, root)
  return {
    size: Math.round(Number.parseFloat(style.fontSize) * scale * 10) / 10,
    isSerif: /serif 4|georgia/i.test(style.fontFamily),
    isBold: Number(style.fontWeight) >= 550,
    color: toHex(style.color),
    ...(ground !== undefined && { ground }),
  }
}

function groundBetween(element: Element, root: Element): string | undefined {
  for (let at: Element | null = element; at !== null && at !== root; at = at.parentElement) {
    const color = getComputedStyle(at).backgroundColor
    if (!isClear(color)) return toHex(color)
  }
  return undefined
}

/** The marks of sides and states as letters that any machine has: square, circle, diamond, full, half or hollow. */
function toMark(svg: Element, node: Element, root: Element, scale: Scale): Run[] {
  const shape = svg.querySelector('rect, circle, path')
  const text = letterOf(svg)
  if (shape === null || text === null) return []
  const { fill, stroke, color } = getComputedStyle(shape)
  const paint = isPainted(fill) && !isHollow(shape) ? fill : stroke
  return [
    {
      text: `${text}\u00A0`,
      ...setAs(node, root, scale),
      isSerif: false,
      isBold: false,
      color: toHex(isPainted(paint) ? paint : color),
    },
  ]
}

/** Null for a drawing that is no mark. */
export function letterOf(svg: Element): string | null {
  const shape = svg.querySelector('rect, circle, path')
  if (shape === null || svg.hasAttribute('aria-label') || svg.querySelectorAll('*').length > 2) return null
  if (shape.localName === 'rect') return isHollow(shape) ? '□' : '■'
  if (shape.localName === 'path') return isHollow(shape) ? '◇' : '◆'
  if (svg.querySelector('path')) return '◐'
  return isHollow(shape) ? '○' : '●'
}

const isHollow = (shape: Element) => shape.classList.contains('f-paper') || shape.getAttribute('fill') === 'none'
const isPainted = (paint: string) => !isClear(paint)

/** 'rgb(27, 31, 36)' -> '1B1F24'; black where it is told in another way. */
export function toHex(color: string): string {
  const parts = /^rgba?\(([\d.]+),? ([\d.]+),? ([\d.]+)/.exec(color)?.slice(1) ?? ['0', '0', '0']
  return parts
    .map((part) => Math.round(Number(part)).toString(16).padStart(2, '0'))
    .join('')
    .toUpperCase()
}

/** Runs set alike are one; no blank begins, ends or follows another. */
function tidy(runs: readonly Run[]): Run[] {
  const kept: Run[] = []
  for (const run of runs) {
    const last = kept.at(-1)
    const isAfterBlank = last === undefined || /[ \n]$/.test(last.text)
    const text = isAfterBlank ? run.text.replace(/^ +/, '') : run.text
    if (text === '') continue
    if (last !== undefined && isSetAlike(last, run)) kept[kept.length - 1] = { ...last, text: last.text + text }
    else kept.push({ ...run, text })
  }
  const last = kept.at(-1)
  if (last === undefined) return kept
  const text = last.text.trimEnd()
  return text === '' ? kept.slice(0, -1) : [...kept.slice(0, -1), { ...last, text }]
}

function isSetAlike(a: Run, b: Run): boolean {
  return (
    a.size === b.size &&
    a.isSerif === b.isSerif &&
    a.isBold === b.isBold &&
    a.color === b.color &&
    a.ground === b.ground
  )
}
