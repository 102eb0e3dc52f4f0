import { isId } from '#kernel'
import type { FileRecord } from '#clients'
import type { RecordShown } from '../register.ts'

/** Opened records as the rules of a file take them. */
export const asFileRecords = (records: readonly RecordShown[]): readonly FileRecord[] =>
  records.flatMap(({ record, body: { of, by, ...body } }) => (isId(record) && isId(by) ? [{ record, body: { ...body, by, ...(of !== undefined && isId(of) && { of }) } }] : []))

/** The records of one form, the latest first. */
export const recordsOf = (records: readonly RecordShown[], form: string): readonly RecordShown[] =>
  records.filter(({ body }) => body.form === form).toSorted((one, other) => (one.body.at < other.body.at ? 1 : -1))

/** The parts of a file, in the order in which they are shown, with their forms. */
export const SECTIONS = [
  { name: 'person', forms: ['person', 'intake', 'household'] },
  { name: 'child', forms: ['child', 'representative', 'best-interests'] },
  { name: 'contact', forms: ['contact', 'interpreting'] },
  { name: 'identification', forms: ['identification', 'wish'] },
  { name: 'happened', forms: ['exploitation'] },
  { name: 'consent', forms: ['consent', 'disclosure', 'counted'] },
  { name: 'working', forms: ['flag', 'task', 'contact-made', 'link', 'hand-over'] },
  { name: 'rights', forms: ['rights-request', 'retention'] },
] as const
