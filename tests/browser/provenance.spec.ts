import { readNames, readRounds } from './read-data.ts'
import { eachSlide, FILTERS, readUnsourced, turnTo } from './read-page.ts'
import { expect, openView, test } from './test.ts'

// Without hindsight the same is asked in hindsight.spec.ts, in the same walk.
test.describe.configure({ timeout: 180_000 })

const names = readNames()
/** Every slide of the first round, of the last, and of all together: in between they are the same slides. */
const WITH_SLIDES = ['london', 'beijing', 'all']

for (const [index, { id }] of [...readRounds(), { id: 'all' }].entries()) {
  test(`every figure, name and state of ${id} has its source`, async ({ page }) => {
    const filter = FILTERS[index % FILTERS.length] ?? ''
    await openView(page, `?round=${id}`)
    expect.soft(await readUnsourced(page, names)).toEqual([])
    await turnTo(page, `?round=${id}&${filter}`)
    expect.soft(await readUnsourced(page, names), filter).toEqual([])
    if (!WITH_SLIDES.includes(id)) return
    await eachSlide(page, `?round=${id}`, async (title) => {
      expect.soft(await readUnsourced(page, names), title).toEqual([])
    })
  })
}
