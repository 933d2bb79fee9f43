import { expect, it } from 'vitest'
import { toIndexWords, toQueryWords } from '#src/lib/words/words.ts'

it.each([
  ['São Paulo’s 25%', ['sao', 'paulos', '25']],
  ['US-China trade_talks', ['us', 'china', 'trade', 'talks']],
  ['何立峰', ['何', '立', '峰', '何立', '立峰']],
  ['钐 Samarium', ['钐', 'samarium']],
  ['中国China', ['中', '国', '中国', 'china']],
  ['  —  ', []],
])('"%s" is found by %j', (text, words) => {
  expect(toIndexWords(text)).toEqual(words)
})

it.each([
  ['the state of rare earths', ['state', 'rare', 'earths']],
  ['何立峰', ['何立', '立峰']],
  ['钐', ['钐']],
  ['of the', []],
])('"%s" asks for %j', (query, words) => {
  expect(toQueryWords(query)).toEqual(words)
})
