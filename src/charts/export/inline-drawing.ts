import { isElement } from '#src/lib/is-element.ts'
import { SANS, SERIF } from './lay-out.ts'

const SVG = 'http://www.w3.org/2000/svg'

/** What a drawing may consist of in a file: nothing that runs, loads or embeds. */
const ELEMENTS = new Set(
  'g path rect circle ellipse line polyline polygon text tspan title defs clipPath pattern'.split(' '),
)
const GEOMETRY = new Set(
  'd x y x1 x2 y1 y2 cx cy r rx ry dx dy width height points transform clip-path clipPathUnits patternUnits patternTransform'.split(
    ' ',
  ),
)
const PAINTED = new Set('path rect circle ellipse line polyline polygon text tspan'.split(' '))

/** Attribute, and the value that need not be written. */
const PAINT = [
  ['fill', 'rgb(0, 0, 0)'],
  ['fill-opacity', '1'],
  ['stroke', 'none'],
  ['stroke-opacity', '1'],
  ['stroke-width', '1px'],
  ['stroke-dasharray', 'none'],
  ['stroke-linecap', 'butt'],
  ['stroke-linejoin', 'miter'],
] as const
const LETTERS = [
  ['font-size', ''],
  ['font-weight', '400'],
  ['letter-spacing', 'normal'],
  ['text-anchor', 'start'],
  ['paint-order', 'normal'],
] as const

/**
 * A drawing on screen as one that stands alone: its shapes and words, with what the style sheets say written out as
 * attributes. Anything else (scripts, links, foreign content, handlers, classes) is left behind.
 */
export function inlineDrawing(drawn: Element): SVGElement {
  const own = drawn.ownerDocument.createElementNS(SVG, 'g')
  for (const child of drawn.children) own.append(...inlined(child))
  return own
}

function inlined(drawn: Element): SVGElement[] {
  const name = drawn.localName
  if (!ELEMENTS.has(name)) return []
  const style = getComputedStyle(drawn)
  if (style.display === 'none' || style.visibility === 'hidden') return []
  const own = drawn.ownerDocument.createElementNS(SVG, name)
  for (const { name: attribute, value } of drawn.attributes) {
    const isNeededId = attribute === 'id' && (name === 'pattern' || name === 'clipPath')
    if ((GEOMETRY.has(attribute) && isLocal(value)) || isNeededId) own.setAttribute(attribute, value)
  }
  if (style.opacity !== '' && style.opacity !== '1') own.setAttribute('opacity', style.opacity)
  if (PAINTED.has(name)) writePaint(own, style, name === 'text' || name === 'tspan')
  for (const child of drawn.childNodes) {
    if (child.nodeType === Node.TEXT_NODE) own.append(clean(child.textContent ?? ''))
    else if (isElement(child)) own.append(...inlined(child))
  }
  const isEmpty = own.childNodes.length === 0 && (name === 'g' || name === 'title')
  return isEmpty ? [] : [own]
}

function writePaint(own: SVGElement, style: CSSStyleDeclaration, isText: boolean) {
  for (const [property, usual] of isText ? [...PAINT, ...LETTERS] : PAINT) {
    const value = style.getPropertyValue(property).replaceAll('"', '')
    if (value !== '' && value !== usual && isLocal(value)) own.setAttribute(property, value)
  }
  if (!isText) return
  own.setAttribute('font-family', /serif 4|georgia/i.test(style.fontFamily) ? SERIF : SANS)
  const digits = style.fontVariantNumeric
  // Not an attribute of its own in SVG. Set as a property: a policy on styles stops what is written as markup.
  if (digits && digits !== 'normal') own.style.setProperty('font-variant-numeric', digits)
}

/** False for what refers to anything outside the file. */
const isLocal = (value: string) => !/url\(/i.test(value) || /^url\(['"]?#[^)]*\)( none)?$/i.test(value)

/** XML has no place for control characters and halves of letters, not even escaped. */
export function clean(text: string): string {
  // oxlint-disable-next-line no-control-regex -- they are what is looked for
  return text.replaceAll(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Surrogate}/gu, '')
}
