import * as z from 'zod/mini'
import {
  countryCode,
  countryCodes,
  day,
  id,
  known,
  note,
  roughDay,
  roundId,
  sourceIds,
  statement,
  text,
  told,
  topicIds,
} from '#src/data/fields.ts'

const issueState = z
  .enum(['open', 'partly', 'resolved'])
  .check(told('open: in dispute; partly: settled in part or for a time; resolved: settled.'))
export type IssueState = z.infer<typeof issueState>

const stateChange = z.object({
  date: roughDay.check(told('When it happened.')),
  known,
  status: issueState,
  note: text.check(told('What happened.')),
  sourceIds,
})
export type StateChange = z.infer<typeof stateChange>

const fact = z.object({
  label: text.check(told('What is counted.')),
  value: z.union([z.number(), text]).check(told('A number in the unit, or words.')),
  qualifier: z.nullable(text).check(told('about, more than, up to ...; null where the value is exact.')),
  unit: z.nullable(text).check(told('Unit; null for words. "date": the value is a day.')),
  asOf: z.nullable(roughDay).check(told('The day or period the value describes.')),
  known,
  note,
  noteKnown: z.nullable(day).check(told('First day on which the note could be told; null where there is none.')),
  sourceIds,
})
export type IssueFact = z.infer<typeof fact>

const statements = z.array(statement)

const position = z.object({
  known,
  kind: z
    .enum(['asks', 'says', 'does', 'none'])
    .check(
      told(
        'asks: wants something of the other side; says: describes, explains or objects; does: a step of its own; none: the text says that no statement was found.',
      ),
    ),
  text,
  sourceIds,
})
export type Position = z.infer<typeof position>

const positions = z.array(position)

/** What one side did by law or order, and what became of it. */
const measure = z.object({
  by: z.enum(['US', 'CN']),
  name: text.check(told('What it covers, as a noun phrase.')),
  legal: z.nullable(text).check(told('Legal reference as the sources give it; null where none was found.')),
  steps: z
    .array(z.object({ date: day.check(told('When it happened.')), known, text, sourceIds }))
    .check(z.minLength(1), told('Publication, start, suspension ..., in order of known.')),
})
export type Measure = z.infer<typeof measure>

/** A matter in dispute: what each side asks, its state over time, the facts. */
export const issue = z.object({
  id,
  group: z.enum(['rare-earths', 'technology-access', 'students']),
  title: text.check(told('The matter in one line.')),
  summary: statements.check(z.minLength(1), told('Versions in date order: the last one known then holds.')),
  topics: topicIds,
  tags: z.array(text).check(told('Finer words than the topics.')),
  countries: countryCodes,
  positions: z
    .object({ US: positions, CN: positions, EU: z.nullable(positions) })
    .check(
      told('What each side asks, says or does, in date order, at similar length. EU is null where it has no part.'),
    ),
  atRounds: z
    .array(z.object({ roundId, known, text, sourceIds }))
    .check(told('What a round did about it, and on whose word; known when the round was over.')),
  measures: z.array(measure).check(told('Measures of both sides, by the day of their first step.')),
  affected: z
    .array(z.object({ country: countryCode, known, text, sourceIds }))
    .check(told('What it meant for others than the two sides, in order of known.')),
  ahead: z
    .array(z.object({ date: day.check(told('The day that lies ahead.')), known, text, sourceIds }))
    .check(told('Dated things to come, as they were known; in date order.')),
  later: statement.check(told('What came of it, last word.')),
  status: issueState.check(told('State when the data closed.')),
  statusHistory: z.array(stateChange).check(z.minLength(1), told('States in date order.')),
  facts: z.array(fact).check(told('Figures and dates.')),
})
export type Issue = z.infer<typeof issue>
