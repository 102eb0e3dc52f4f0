import type { Id } from '#kernel'
import { withAgeOn } from '../age-said-on.ts'
import type { Answer, Answers } from '../answer.ts'
import { dayOf } from '../file-record.ts'
import { fieldsOf, type FormKind } from '../form.ts'
import { copyOf } from '../finding/merge-files.ts'
import { formOf } from '../forms/index.ts'
import type { Exchange, ExchangeRecord } from './exchange.ts'

/** A record to be written here, as `Write` of the desk has it. */
export type AnewWrite = { readonly record: Id; readonly kind: FormKind; readonly form: string; readonly version: number; readonly answers: Answers; readonly of?: Id }

/** What is taken in of one file. `attachments`: records whose content comes along, to be kept with it; those without theirs stay out. */
export type AnewClient<Content = Uint8Array<ArrayBuffer>> = { readonly there: Id; readonly client: Id; readonly writes: readonly AnewWrite[]; readonly attachments: readonly { readonly write: AnewWrite; readonly content: Content }[] }

export type Anew<Content = Uint8Array<ArrayBuffer>> = { readonly ownForms: readonly AnewWrite[]; readonly clients: readonly AnewClient<Content>[] }

/** What speaks of the other Waystation's own doings, and means nothing here. */
const LEFT: ReadonlySet<string> = new Set(['draft', 'merged', 'book', 'hand-over', 'import-run'])

/** The desk sets these itself when it keeps the content. */
const SET_HERE: ReadonlySet<string> = new Set(['attachment', 'mediaType', 'size', 'sha256'])

/** Ids of staff elsewhere name nobody here. */
const withoutStaff = (form: string, answers: Answers): Answers => {
  const known = formOf(form)
  const staff = new Set(known === undefined ? [] : fieldsOf(known).filter(({ type }) => type === 'staff').map(({ name }) => name))
  return staff.size === 0 ? answers : Object.fromEntries(Object.entries(answers).filter(([name]): boolean => !staff.has(name)))
}

/** Who wrote each record, and when, by the clocks of the other Waystation: told in words, since they work elsewhere. */
const saidOf = (from: string, madeOn: string, records: readonly ExchangeRecord[]): string =>
  [`${from}, ${madeOn}`, ...records.map(({ body, writer }) => `${body.form}: ${writer ?? '–'}, ${body.at}`)].join('\n')

/**
 * Draws everything that another Waystation gave anew, as records to be written here: ids by `idOf`, always the same for the same import; what names another record or client of
 * the file names its copy; the organisation's own forms come with their definitions. Whoever takes it in becomes the writer, and a narrative says who wrote what, and when.
 */
export const drawAnew = async <Content>({ from, madeOn, ownForms, clients, attachments }: Exchange<Content>, idOf: (there: string, part: string) => Promise<Id>): Promise<Anew<Content>> => {
  const to = new Map<string, Id>()
  for (const { record } of ownForms) to.set(record, await idOf(record, 'own-form'))
  for (const { client, records } of clients) {
    to.set(client, await idOf(client, 'client'))
    for (const { record } of records) to.set(record, await idOf(record, 'record'))
  }
  const write = ({ record, body: { form, version, answers, of, at } }: ExchangeRecord): AnewWrite | undefined => {
    const known = formOf(form)
    const there = to.get(record)
    if (known === undefined || there === undefined || LEFT.has(form)) return undefined
    const hangsOn = of === undefined ? undefined : to.get(of)
    // Whoever is written down here today was this old on the day on which it was written there.
    const said = form === 'person' ? withAgeOn(answers, dayOf(at)) : answers
    return { record: there, kind: known.kind, form, version, answers: copyOf(withoutStaff(form, said), to), ...(hangsOn === undefined ? {} : { of: hangsOn }) }
  }
  const anew: AnewClient<Content>[] = []
  for (const { client, records } of clients) {
    const writes = records.filter(({ body }) => body.form !== 'attachment').flatMap((record) => write(record) ?? [])
    const kept = records.filter(({ body }) => body.form === 'attachment').flatMap((record) => {
      const [content, there] = [attachments.get(record.record), write(record)]
      return content === undefined || there === undefined ? [] : [{ write: { ...there, answers: withoutContent(there.answers) }, content }]
    })
    const said: AnewWrite = { record: await idOf(client, 'said'), kind: 'narrative', form: 'narrative', version: 1, answers: { title: from, text: saidOf(from, madeOn, records) } }
    // Whoever has no record of the person would stand in the list as one who is not finished.
    const person = writes.some(({ form }) => form === 'person') ? [] : [{ record: await idOf(client, 'person'), kind: 'identity', form: 'person', version: 1, answers: {} } satisfies AnewWrite]
    anew.push({ there: client, client: to.get(client) ?? (await idOf(client, 'client')), writes: [...person, ...writes, said], attachments: kept })
  }
  return { ownForms: ownForms.flatMap((record) => write(record) ?? []), clients: anew }
}

const withoutContent = (answers: Answers): Answers => Object.fromEntries(Object.entries(answers).filter((pair): pair is [string, Answer] => !SET_HERE.has(pair[0])))
