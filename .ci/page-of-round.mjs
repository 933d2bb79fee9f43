const ROOT = '<div id="root"></div>'
const PROGRAM = /<script type="module" crossorigin src="([^"]+)"><\/script>/

/**
 * What is written is seen before the program that takes it over is begun with; a window in the background paints nothing and
 * waits for nothing. A button or a key pressed before is pressed again once somebody answers, each after the one before it has
 * been; where the page was drawn anew, the button that says the same. What React answers as it takes the page over has come so
 * far that nobody listens here any more. The same in every build, so that a policy can name it: where the program lies is told
 * by a link.
 */
const START = `
const early = []
const asWas = (button) =>
  button.isConnected
    ? button
    : [...document.querySelectorAll('button')].find(({ textContent }) => textContent === button.textContent)
const keepClick = ({ target }) => {
  const button = target.closest('button')
  if (button) early.push(() => asWas(button)?.click())
}
const keepKey = (event) => {
  const { target, ctrlKey, metaKey } = event
  if (!ctrlKey && !metaKey)
    early.push(() => (target.isConnected ? target : document.body).dispatchEvent(new KeyboardEvent('keydown', event)))
}
addEventListener('click', keepClick)
addEventListener('keydown', keepKey)
addEventListener(
  'taken-over',
  () => {
    removeEventListener('click', keepClick)
    removeEventListener('keydown', keepKey)
    for (const press of early) setTimeout(press)
  },
  { once: true },
)
const { href } = document.getElementById('program')
const start = () =>
  import(href).catch(() => {
    document.documentElement.dataset.program = 'lost'
  })
if (document.hidden) start()
else {
  requestAnimationFrame(() => setTimeout(start))
  setTimeout(start, 2000)
}
`

/**
 * A page of the build with a view written into it.
 * @param {string} template the built index.html
 * @param {{ file: string, round: string, search: string, written: string, proofs: string, html: string, rounds: { id: string, label: string, start: string }[] }} page
 */
export function toPage(template, { file, round, search, written, proofs, html, rounds }) {
  if (!template.includes(ROOT)) throw new Error(`The built index.html holds no ${ROOT} to write the page into.`)
  if (!PROGRAM.test(template))
    throw new Error('The built index.html asks for no program in the way it was expected to.')
  const home = '../'.repeat(file.split('/').length - 1)
  const isAtHome = home === ''
  const attributes = [
    `data-written="${written}" data-of="${proofs}"`,
    ...(isAtHome ? [] : [`data-home="${home}"`, `data-query="${search}"`]),
  ].join(' ')
  const links = rounds
    .map(
      ({ id, label }) =>
        `<li><a href="${home}rounds/${id}/"${id === round ? ' aria-current="page"' : ''}>${toText(label)}</a></li>`,
    )
    .join('')
  const shell = isAtHome ? template : template.replaceAll('="./', `="${home}`)
  const content = isAtHome
    ? html
    : html.replaceAll('href="?', `href="${home}?`).replaceAll('href="data/', `href="${home}data/`)
  return shell
    .replace(
      PROGRAM,
      (_, src) =>
        // Fetched, no more: as a module it would be gone through before what is written is painted.
        `<link id="program" rel="preload" as="script" crossorigin href="${src}">\n    <script type="module">${START}</script>`,
    )
    .replace(ROOT, () => `<div id="root" ${attributes}>${content}</div>`)
    .replace('<!-- rounds -->', () => links)
}

/** A text of the data as text of the page. @param {string} text */
function toText(text) {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
}
