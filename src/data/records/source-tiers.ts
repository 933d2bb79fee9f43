import * as z from 'zod/mini'
import { id, tier } from '#src/data/fields.ts'

/** The tier of a source alone: a fifth of `sources.json`, and all that is shown before somebody asks who says so. */
export const sourceTier = z.object({ id, tier })
export type SourceTier = z.infer<typeof sourceTier>
