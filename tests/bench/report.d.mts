import type { Line } from './targets.mjs'

interface Report {
  machine: {
    date: string
    node: string
    chromium: string | null
    platform: string
    cores: number
    cpu: string
    load: string
  }
  lines: readonly Line[]
  tables: readonly { title: string; head: readonly string[]; rows: readonly (readonly string[])[] }[]
}
export function toText(report: Report): string
export function toMarkdown(report: Report): string
