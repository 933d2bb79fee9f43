import * as z from 'zod/mini'
import {
  confidence,
  countryCode,
  countryCodes,
  day,
  id,
  known,
  note,
  personId,
  sourceIds,
  statement,
  text,
  told,
  topicId,
  topicIds,
} from '#src/data/fields.ts'

/** One side at the table. */
const delegation = z.object({
  side: z.enum(['US', 'CN']),
  headId: z.nullable(personId).check(told('Who led; null where no source names a head.')),
  members: z.array(z.object({ personId, office: text.check(told('Office held at the round.')) })),
  complete: z.boolean().check(told('True only where a source gives the full list; else write "among others".')),
  note: note.check(told('Unconfirmed attendance and the like; undated, may name later days.')),
})
export type Delegation = z.infer<typeof delegation>

/** What a round did about one topic, and on whose word. */
const topicOutcome = z.object({
  topic: topicId,
  tag: z.nullable(text).check(told('A finer word than the topic.')),
  basis: z
    .enum(['joint', 'us-account', 'cn-account', 'discussed', 'none'])
    .check(
      told(
        'joint: joint text, or notices of both sides that say the same; us-account, cn-account: stated by one side only, never to be shown as agreed; discussed: on the table, no result; none: no change.',
      ),
    ),
  known,
  text,
  sourceIds,
})
export type TopicOutcome = z.infer<typeof topicOutcome>

/** A round of talks. Its start is the day of its lens. */
export const round = z.object({
  id,
  number: z.nullable(z.int()).check(told('Ministerial rounds are numbered; null for the others.')),
  kind: z.enum(['ministerial', 'vice-ministerial', 'leaders']),
  name: text.check(told('Name of the meeting.')),
  label: text.check(told('Short name: the city.')),
  start: day.check(told('First day.')),
  end: day.check(told('Last day.')),
  city: text.check(told('Where, as exact as known.')),
  country: countryCode,
  venue: z.nullable(text).check(told('Building; null where not known.')),
  delegations: z.array(delegation).check(told('Both sides, in no order of rank.')),
  outcome: statement.check(told('What the round led to.')),
  byTopic: z.array(topicOutcome).check(told('Results by topic, in order of known.')),
  disagreement: z.nullable(statement).check(told('Where the accounts differ; null where no difference was found.')),
  confidence,
  topics: topicIds,
  countries: countryCodes,
  sourceIds,
})
export type Round = z.infer<typeof round>
