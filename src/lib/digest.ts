/** A short mark of a text, 8 hex digits (FNV-1a, 32 bits): tells that a text has changed, not that somebody changed it. */
export function digestOf(text: string): string {
  let hash = 0x81_1c_9d_c5
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01_00_01_93)
  }
  return (hash >>> 0).toString(16).padStart(8, '0')
}
