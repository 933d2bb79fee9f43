import { describe, expect, it } from 'vitest'
import { askedFor, importsOf, withImports, withoutScripts } from './chunk-graph.mjs'

it.each([
  ['import{a as b}from"./x-1.js";', ['assets/x-1.js']],
  ['import"./x-1.js";import*as y from"./y-2.js"', ['assets/x-1.js', 'assets/y-2.js']],
  ['import z,{q}from\'./z-3.js\';export{c}from"./c-4.js"', ['assets/z-3.js', 'assets/c-4.js']],
  ['const later=()=>import("./x-1.js")', []],
  ['import r from"react";', []],
])('%s imports %j', (text, names) => {
  expect(importsOf('assets/index.js', text)).toEqual(names)
})

it('goes on to what the imported import, in a ring too', () => {
  const texts = new Map([
    ['a.js', 'import"./b.js"'],
    ['b.js', 'import"./c.js";import("./d.js")'],
    ['c.js', 'import"./a.js"'],
  ])
  expect([...withImports(['a.js'], (name) => texts.get(name) ?? '')]).toEqual(['a.js', 'b.js', 'c.js'])
})

const PAGE = `<head><script>if (1) x()</script>
<script type="module" crossorigin src="./assets/index-1.js"></script>
<link rel="modulepreload" crossorigin href="./assets/b-2.js">
<link rel="preload" as="script" crossorigin href="./assets/c-4.js">
<link rel="preload" href="./assets/f.woff2" as="font" crossorigin>
<link rel="preload" href="./data/meta.json" as="fetch" crossorigin>
<link rel="stylesheet" crossorigin href="./assets/index-3.css"></head>
<body><p>Text</p><script type="application/json" src="./data.json">{"a": "<b>"}</script></body>`

describe('a page', () => {
  it('asks for the scripts that run, those fetched to run, and the styles', () => {
    expect(askedFor(PAGE)).toEqual({
      scripts: ['assets/index-1.js', 'assets/b-2.js', 'assets/c-4.js'],
      styles: ['assets/index-3.css'],
    })
  })

  it('keeps its text, style and fonts without its scripts', () => {
    const bare = withoutScripts(PAGE)
    expect(bare).not.toMatch(/<script|modulepreload|as="fetch"|as="script"|"<b>"/)
    expect(bare).toContain('<p>Text</p>')
    expect(bare).toContain('index-3.css')
    expect(bare).toContain('as="font"')
  })
})
