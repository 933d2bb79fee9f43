import sans from '@fontsource-variable/inter/files/inter-latin-wght-normal.woff2?inline'
import serif from '@fontsource-variable/source-serif-4/files/source-serif-4-latin-opsz-normal.woff2?inline'

/** The faces of the page as a style sheet that loads nothing. */
export const FACES = `
@font-face { font-family: 'Inter Variable'; src: url('${sans}') format('woff2'); font-weight: 100 900; }
@font-face { font-family: 'Source Serif 4 Variable'; src: url('${serif}') format('woff2'); font-weight: 200 900; }`
