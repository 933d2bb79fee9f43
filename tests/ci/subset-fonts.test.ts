import { readdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { cutFaces, RANGES, toText, WEIGHTS, type Part } from '../../.ci/subset-fonts.ts'

const loaded = new Set(toText(RANGES.page) + toText(RANGES.accents))

describe('the faces of the page', () => {
  it.each([
    ['the dataset', 'public/data', '.json'],
    ['the words of the app', 'src', '.tsx'],
    ['its plain functions', 'src', '.ts'],
  ])('hold every Latin letter of %s', (_what, folder, ending) => {
    const text = read(folder, ending)
    expect(text.length).toBeGreaterThan(10_000)
    const lacking = [...text].filter((letter) => /\p{Script=Latin}|\p{Sc}/u.test(letter) && !loaded.has(letter))
    expect([...new Set(lacking)]).toEqual([])
  })

  it('hold the signs of numbers and dates', () => {
    const signs = '0123456789−%$€£¥.,:–’“”…×÷±\u00A0\u2009\u202F'
    expect([...signs].filter((sign) => !loaded.has(sign))).toEqual([])
  })

  it('are stated in the style sheet as they were cut, once for each family', () => {
    const stated = readFileSync('src/app/theme.css', 'utf8').split('@font-face')
    const parts = Object.entries(RANGES)
    for (const family of ['inter', 'serif'])
      for (const [part, range] of parts) {
        const face = stated.filter((text) => text.includes(`@faces/${family}-${part}.woff2`))
        expect(face).toHaveLength(1)
        expect(face[0]?.replaceAll(/\s+/g, ' ')).toContain(`unicode-range: ${range};`)
        expect(face[0]).toContain(`font-weight: ${WEIGHTS.min} ${WEIGHTS.max};`)
      }
  })

  it('weigh at most 65 KB where every visitor loads them, and 6 KB for the names with accents', async () => {
    const folder = await cutFaces()
    const weightOf = (part: Part) =>
      ['inter', 'serif'].reduce((sum, family) => sum + statSync(path.join(folder, `${family}-${part}.woff2`)).size, 0)
    expect(weightOf('page')).toBeLessThan(65_000)
    expect(weightOf('accents')).toBeLessThan(6000)
  })

  it('share no character between them', () => {
    const all = Object.values(RANGES).flatMap((range) => [...toText(range)])
    expect(new Set(all).size).toBe(all.length)
  })
})

function read(folder: string, ending: string): string {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith(ending) && !file.startsWith('schema'))
    .map((file) => readFileSync(path.join(folder, file), 'utf8'))
    .join('')
}
