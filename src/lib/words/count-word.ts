import { formatNumber } from './format.ts'

const WORDS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve']

/** 3 -> "three"; above twelve in digits. */
export function countWord(count: number): string {
  return WORDS[count] ?? formatNumber(count)
}
