export const PARTS: readonly string[]
export function toOptions(args: readonly string[]): {
  parts: readonly string[]
  runs: number
  form: 'text' | 'json' | 'markdown'
}
