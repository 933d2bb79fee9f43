/** About the width of a text at 12 px; labels are kept apart by it, not measured. */
export function textWidth(text: string, perLetter = 6.4): number {
  return text.length * perLetter
}
