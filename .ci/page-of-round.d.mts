export function toPage(
  template: string,
  page: {
    file: string
    round: string
    search: string
    written: string
    proofs: string
    html: string
    rounds: { id: string; label: string; start: string }[]
  },
): string
