import sans from '@faces/inter-page.woff2?inline'
import serif from '@faces/serif-page.woff2?inline'

/** The faces of the page as a style sheet that loads nothing. */
export const FACES = `
@font-face { font-family: 'Inter Variable'; src: url('${sans}') format('woff2'); font-weight: 400 700; }
@font-face { font-family: 'Source Serif 4 Variable'; src: url('${serif}') format('woff2'); font-weight: 400 700; }`
