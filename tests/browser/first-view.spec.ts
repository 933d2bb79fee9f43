import { expect, openView, regions, test } from './test.ts'

// The same build at the root of a host and under a sub-path of it.
for (const root of ['', 'x/y/']) {
  test.describe(`served under /${root}`, () => {
    test('shows the round of London and its figures', async ({ page }) => {
      await openView(page, root)

      const overview = page.getByRole('region', { name: 'Overview', exact: true })
      await expect(overview.getByText('$28.8bn').first()).toBeVisible()
      await expect(overview.getByText('−12.7%').first()).toBeVisible()
      await expect(overview.getByText('−34.5%').first()).toBeVisible()
    })

    test('has every region, in order, with a heading of its name', async ({ page }) => {
      await openView(page, root)

      const headings = await page.getByRole('main').getByRole('heading', { level: 2 }).allInnerTexts()
      expect(headings.filter((name) => regions.some((known) => known === name))).toEqual([...regions])
      for (const name of regions) await expect(page.getByRole('region', { name, exact: true })).toHaveCount(1)
    })

    test('asks for nothing outside its own folder', async ({ page, baseURL }) => {
      const asked: string[] = []
      page.on('request', (request) => asked.push(request.url()))
      await openView(page, root)

      expect(asked.length).toBeGreaterThan(3)
      expect(asked.filter((url) => !url.startsWith(`${baseURL}${root}`) && !url.startsWith('data:'))).toEqual([])
    })
  })
}
