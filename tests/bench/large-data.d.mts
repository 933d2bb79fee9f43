interface Row {
  period: string
  released: string
}
export function writeLargeData(times: number): string
export function earlier<T extends Row>(rows: readonly T[], times: number): T[]
export function periodBefore(period: string, back: number): string
