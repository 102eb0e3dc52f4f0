import { randomIds, type Id } from '#kernel'
import type { Answers } from '../answer.ts'
import type { FileRecord } from '../file-record.ts'
import { mergeFiles, type MergeWrite } from '../finding/merge-files.ts'
import type { FormKind } from '../form.ts'
import { formOf } from '../forms/index.ts'
import type { LinePlan } from './plan-line.ts'

/** One record that a line writes. `began`: what it was written over. */
export type LineWrite = { readonly record: Id; readonly kind: FormKind; readonly form: string; readonly version: number; readonly answers: Answers; readonly of?: string; readonly began?: Answers }

type DrawId = (line: number | string, part: string) => Promise<Id>

/** The records of one who is made of a line. `source`: what the table is called, said in the narrative. */
export const lineWrites = async ({ line, forms }: LinePlan, idOf: DrawId, title: string): Promise<readonly LineWrite[]> =>
  await Promise.all(
    forms.map(async ({ form: name, answers, of, version }): Promise<LineWrite> => {
      const form = formOf(name)
      if (form === undefined) throw new Error('lines fill in forms that are there')
      const record = await idOf(line, of === undefined ? name : `own:${of}`)
      const said = name === 'narrative' && answers['title'] === undefined ? { title, ...answers } : answers
      return { record, kind: form.kind, form: name, version: version ?? form.version, answers: said, ...(of === undefined ? {} : { of }) }
    }),
  )

/**
 * What a line adds to a file that is there: what the file does not say yet. Where the two say different things, the file's stands, and what the line says is told in the narrative
 * (`differs`). Asked again after it was written, it gives nothing.
 */
export const lineAdded = async (plan: LinePlan, there: { readonly client: Id; readonly records: readonly FileRecord[]; readonly narratives: ReadonlySet<string> }, idOf: DrawId, how: { readonly title: string; readonly by: Id; readonly on: string }): Promise<readonly LineWrite[]> => {
  const writes = await lineWrites(plan, idOf, how.title)
  const here = new Set<string>(there.records.map(({ record }) => record))
  const fresh = writes.filter(({ record }) => !here.has(record) && !there.narratives.has(record))
  const records: FileRecord[] = fresh.filter(({ kind }) => kind !== 'narrative').map(({ record, form, version, answers, of }) => ({ record, body: { form, version, answers, by: how.by, at: how.on, ...(of === undefined ? {} : { of: of as Id }) } })) // Own forms are named by the ids of their records.
  const merged = mergeFiles(there, { client: await idOf(plan.line, 'client'), records }, { on: how.on, nextId: randomIds.next })
  // A line fills in each form once: what is new in the file keeps the id that the line draws for it.
  const own = ({ form, of }: MergeWrite): Id | undefined => fresh.find((one) => one.form === form && one.of === of)?.record
  const added = merged.kept.filter(({ form }) => form !== 'merged').map((write): LineWrite => (write.began === undefined ? Object.assign(write, { record: own(write) ?? write.record }) : write))
  const differs = merged.differs.flatMap(({ form, field }) => {
    const answer = fresh.find((one) => one.form === form)?.answers[field]
    return answer === undefined ? [] : [`${form}.${field}: ${typeof answer === 'string' ? answer : JSON.stringify(answer)}`]
  })
  const told = fresh.find(({ kind }) => kind === 'narrative')
  const narrative = there.narratives.has(await idOf(plan.line, 'narrative')) || (told === undefined && differs.length === 0) ? [] : [await withDiffering(plan.line, told, differs, idOf, how.title)]
  return [...added, ...narrative]
}

const withDiffering = async (line: number, told: LineWrite | undefined, differs: readonly string[], idOf: DrawId, title: string): Promise<LineWrite> => {
  const text = [...(typeof told?.answers['text'] === 'string' ? [told.answers['text']] : []), ...differs].join('\n')
  return told === undefined ? { record: await idOf(line, 'narrative'), kind: 'narrative', form: 'narrative', version: 1, answers: { title, text } } : { ...told, answers: { ...told.answers, text } }
}
