import type { Role } from '#src/charts/model.ts'

/** The light sheet, for a file that knows no tokens: the same colours as in src/app/theme.css. */
export const COLORS = {
  paper: 'FBFAF7',
  tint: 'F2EFE8',
  ink: '1B1F24',
  ink2: '40464D',
  muted: '5B6168',
  rule: 'DAD6CC',
  line: '8A857A',
  accent: '0B6E5F',
} as const

export const ROLE_COLORS: Record<Role, string> = { us: '173F7D', cn: 'C4392C', third: '6F6A60', ink: COLORS.ink }

/** Faces that other machines have. */
export const SERIF = 'Georgia'
export const SANS = 'Arial'

/** These faces run wider or narrower than those of the page. */
export const SERIF_SIZE = 0.9
export const SANS_SIZE = 0.95

/** Points; the slide is 13.333 by 7.5 inches. */
export const SLIDE = { width: 960, height: 540, margin: 48 } as const
