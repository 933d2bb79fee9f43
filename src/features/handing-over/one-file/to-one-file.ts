import { ENCLOSED } from '#src/data/enclosed.ts'
import type { OneFileParts } from '#src/data/one-file-parts.ts'
import { PUBLISHED_AT } from '#src/lib/page-address.ts'

interface View {
  readonly title: string
  /** Where the page is published. */
  readonly address: string
  /** What its address says: '' or '?round=busan'. */
  readonly query: string
}

/**
 * The page as one file that opens from disk without a network: script, style, fonts and data are in it, and it begins
 * with the view it was saved from. Nothing of the data can end the element it stands in.
 */
export function toOneFile({ script, style, data }: OneFileParts, { title, address, query }: View): string {
  const enclosed = data.map(
    ([path, text]) =>
      `<script type="application/json" ${ENCLOSED}="${escapeMarkup(path)}">${text.replaceAll('<', '\\u003c')}</script>`,
  )
  const begin = `if(!location.search)history.replaceState(null,'',${toLiteral(query === '' ? '?' : query)}+location.hash)`
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="${PUBLISHED_AT}" content="${escapeMarkup(address)}">
<title>${escapeMarkup(title)}</title>
<style>${style.replaceAll('</', '<\\/')}</style>
</head>
<body>
<div id="root"></div>
${enclosed.join('\n')}
<script>${query === '' ? '' : begin}</script>
<script>${escapeScript(script)}</script>
</body>
</html>
`
}

function escapeMarkup(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
}

/** In a string, a template or a pattern the backslash changes nothing; elsewhere a script has neither of the two. */
function escapeScript(code: string): string {
  return code.replaceAll(/<\/(script)/gi, '<\\/$1').replaceAll('<!--', '<\\!--')
}

function toLiteral(text: string): string {
  return JSON.stringify(text).replaceAll('<', '\\u003c')
}
