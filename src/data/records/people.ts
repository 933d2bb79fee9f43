import * as z from 'zod/mini'
import { day, id, known, note, side, sourceIds, text, told, topicIds, url } from '#src/data/fields.ts'

/** A delegate, leader, spokesperson, official or analyst. The office held at a round is in the round. */
export const person = z.object({
  id,
  name: text.check(told('Name, as written in English.')),
  nameZh: z.nullable(text).check(told('Name in Chinese characters, where it has one and it is known.')),
  side,
  office: text.check(told('Office held on officeAsOf.')),
  officeAsOf: day.check(told('Day on which the office is known to have been held.')),
  roles: z
    .array(z.object({ known, text }))
    .check(
      z.minLength(1),
      told(
        'Part in the talks: versions in date order, each complete, the last one known then holds; none names a later round or event.',
      ),
    ),
  background: z
    .nullable(text)
    .check(told('Training and career before the talks; null where not researched or not found.')),
  backgroundKnown: z
    .nullable(day)
    .check(told('Last day the background can mean, so when it held as written; null with background.')),
  bioUrl: url.check(z.meta({ description: 'Official biography, an http or https address, or null.' })),
  kind: z
    .enum(['delegate', 'leader', 'spokesperson', 'analyst', 'official'])
    .check(told('Delegates sit in a round; leaders may.')),
  topics: topicIds,
  note,
  sourceIds,
})
export type Person = z.infer<typeof person>
