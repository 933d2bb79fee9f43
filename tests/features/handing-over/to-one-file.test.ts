import { describe, expect, it } from 'vitest'
import { toOneFile } from '#src/features/handing-over/one-file/to-one-file.ts'

const VIEW = { title: 'Truce & Tracker', address: 'https://truce.example/"x', query: '?round=busan' }

describe('a page as one file', () => {
  it('lets nothing of data or code end the element it stands in', () => {
    const file = toOneFile(
      { script: 'const a="</script><!-- x"', style: 'a{}</style>', data: [['events.json', '["</script><img>"]']] },
      VIEW,
    )
    expect(file.match(/<\/script>/g)).toHaveLength(3)
    expect(file.match(/<\/style>/g)).toHaveLength(1)
    expect(file).not.toContain('<!-- x')
    expect(file).not.toContain('<img>')
    expect(file).toContain('content="https://truce.example/&quot;x"')
  })

  it('keeps the data as it was', () => {
    const text = '[{"title":"a < b </script>"}]'
    const file = toOneFile({ script: '', style: '', data: [['events.json', text]] }, VIEW)
    const held = /data-file="events.json">([^<]*)</.exec(file)?.[1] ?? ''
    expect(JSON.parse(held)).toEqual(JSON.parse(text))
  })

  it('begins with the view it was saved from, and needs nothing for the usual one', () => {
    const parts = { script: '', style: '', data: [] }
    expect(toOneFile(parts, VIEW)).toContain('"?round=busan"')
    expect(toOneFile(parts, { ...VIEW, query: '' })).not.toContain('replaceState')
  })
})
