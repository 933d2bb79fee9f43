import * as z from 'zod/mini'
import { confidence, countryCodes, day, id, known, sourceIds, text, told, topicIds } from '#src/data/fields.ts'

export const verdict = z
  .enum(['confirmed', 'refined', 'contradicted', 'unverified'])
  .check(told('refined: true in substance, wording or title corrected; unverified: no support found either way.'))
export type Verdict = z.infer<typeof verdict>

/** A statement of the article of 9 June 2025, and what was found about it. */
export const claim = z.object({
  id,
  claim: text.check(told('The statement, in our words.')),
  verdict,
  finding: text.check(told('What was found.')),
  correction: z.nullable(text).check(told('Words that would be right in its place; null where none are needed.')),
  published: day.check(told('Day of the article.')),
  known: known.check(
    told(
      'First day on which finding and correction could be told: not before a day they name, nor before their earliest source.',
    ),
  ),
  confidence,
  topics: topicIds,
  countries: countryCodes,
  sourceIds,
})
export type Claim = z.infer<typeof claim>
