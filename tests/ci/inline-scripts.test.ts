import { describe, expect, it } from 'vitest'
import { hashesOfInlineScripts } from '../../.ci/hosting/inline-scripts.mjs'

// openssl dgst -sha256 -binary of the text alert(1), base64
const ALERT = "'sha256-bhHHL3z2vDgxUt0W3dWQOrprscmda2Y5pLsLg4GF+pI='"

describe('hashesOfInlineScripts', () => {
  it.each([
    ['a script', '<script>alert(1)</script>', [ALERT]],
    ['a module', '<SCRIPT TYPE=module async>alert(1)</SCRIPT>', [ALERT]],
    ['the same script twice', '<script>alert(1)</script><p></p><script >alert(1)</script>', [ALERT]],
    ['a script of its own file', '<script type="module" crossorigin src="./a.js"></script>', []],
    ['a data block', '<script type="application/json" data-src="x">alert(1)</script>', []],
    ['a page without scripts', '<p>script</p>', []],
  ])('of %s', (_what, html, hashes) => {
    expect(hashesOfInlineScripts(html)).toEqual(hashes)
  })

  it('is of every letter, line ends and spaces included', () => {
    const [plain] = hashesOfInlineScripts('<script>alert(1)</script>')
    expect(hashesOfInlineScripts('<script>\nalert(1)</script>')).not.toContain(plain)
  })
})
