type Unit = 'x' | 'shift' | 'KB' | 'MB' | '%' | 's' | 'ms' | 'frames'
export interface Line {
  id: string
  name: string
  unit: Unit
  value: number | null
  most: number | null
  gates: boolean
  verdict: '' | 'ok' | 'MISSED'
  notes: readonly string[]
}
export const TARGETS: Readonly<Record<string, Pick<Line, 'name' | 'unit' | 'most' | 'gates'>>>
export function toLine(id: string, value: number | null, notes?: readonly string[]): Line
export function toVerdict(value: number | null, most: number | null): Line['verdict']
export function failing(lines: readonly Line[]): Line[]
export function toWords(value: number | null, unit: Unit): string
