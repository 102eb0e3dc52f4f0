import { expect, test } from 'vitest'
import { mergeFiles, type Answers, type FileOfTwo, type FormName } from '#clients'
import { ok, randomIds, refuse, type Id } from '#kernel'
import type { KeySession } from '../../keys/key-session.ts'
import type { ExportEntry, FileShown, RecordShown } from '../../keys/register-shapes.ts'
import { buildExport } from './build-export.ts'
import type { ExportOrder } from './export-order.ts'
import { gather } from './gather.ts'

const AT = '2026-03-01T10:00:00.000Z'
const staff = randomIds.next()
const [kept, other, story] = [randomIds.next(), randomIds.next(), randomIds.next()]

type Known = FileOfTwo['records'][number]
const a = (form: FormName, answers: Answers): Known => ({ record: randomIds.next(), body: { form, version: 1, answers, by: staff, at: AT } })
const paper = a('attachment', { title: 'Payslip', attachment: 'x' })

/** Two files of one person, put together. */
const together = (more: readonly Known[] = []): ReadonlyMap<string, readonly Known[]> => {
  const one: FileOfTwo = { client: kept, records: [a('person', { givenName: 'Olena', sex: 'female' })] }
  const two: FileOfTwo = { client: other, records: [a('person', { givenName: 'Lena' }), a('task', { what: 'SAID-TWICE' }), paper] }
  const plan = mergeFiles(one, two, { on: AT, nextId: () => randomIds.next() })
  const applied = ({ records }: FileOfTwo, writes: typeof plan.kept): readonly Known[] => [
    ...records.filter(({ record }) => !writes.some((write) => write.record === record)),
    ...writes.map(({ record, form, version, answers }) => ({ record, body: { form, version, answers, by: staff, at: AT } })),
  ]
  return new Map([[kept, applied(one, plan.kept)], [other, [...applied(two, plan.other), ...more]]])
}

const shown = (client: string, { record, body }: Known): RecordShown => ({ client, record, kind: 'event', revision: 1, changedOn: '2026-03-01', body })

/** A desk with these files. `sealed`: what was put into archives. */
const aDesk = (files: ReadonlyMap<string, readonly Known[]>, unopened: ReadonlySet<string> = new Set()) => {
  const sealed: ExportEntry[] = []
  const answer = (name: string, input: { readonly client: string; readonly entries: readonly ExportEntry[] }) => {
    if (name === 'book.open') return ok({ records: [] })
    if (name === 'client.narrative') return ok(shown(input.client, { record: story, body: { form: 'narrative', version: 1, answers: { text: 'It was winter' }, by: staff, at: AT } }))
    if (name === 'export.seal') {
      sealed.push(...input.entries)
      return ok({ blob: new Blob([]), left: [] })
    }
    const records = files.get(input.client)
    if (records === undefined) return refuse({ kind: 'client-gone' })
    const file: FileShown = {
      client: input.client, group: 'g', assigned: [], readers: undefined, records: records.map((one) => shown(input.client, one)), narratives: [], drafts: [], attachments: [],
      unopened: unopened.has(input.client) ? [{ client: input.client, because: 'no-key' }] : [],
    }
    return ok(file)
  }
  const keys: KeySession = { ask: (async (name: string, input: Parameters<typeof answer>[1]) => await Promise.resolve(answer(name, input))) as KeySession['ask'], lock: () => undefined, onLock: () => () => undefined } // Asked for these alone.
  return { keys, sealed }
}

const order = (more: Partial<ExportOrder> = {}): ExportOrder => ({
  clients: [kept], purpose: 'own-work', recipient: 'Bookkeeping', format: 'age', words: 'codes', details: ['names', 'words', 'attachments'], keepNumbers: true, named: [{ client: other, record: story }], sealed: { passphrase: 'six words' }, ...more,
})
const gathered = async (keys: KeySession, asked: ExportOrder) => {
  const all = await gather(keys, asked, () => undefined, () => false)
  if (all === undefined) throw new Error('nobody stopped it')
  return all
}

test('whoever is shut out in a file that went into this one gets neither; nor does anything leave while pieces of it do not open', async () => {
  const excluded = aDesk(together([a('representative', { name: 'Ivan Petrov', excluded: true })]))
  expect(await gathered(excluded.keys, order({ recipient: 'Ivan Petrov' }))).toMatchObject({ going: [], staying: [{ client: kept, why: { kind: 'shut-out' } }] })
  expect(await gathered(aDesk(together(), new Set([other])).keys, order())).toMatchObject({ going: [], staying: [{ why: { because: 'not-opened' } }] })
})

test('one that is not open stays, and is counted', async () => {
  const files = new Map([...together()].filter(([client]) => client === kept))
  expect(await gathered(aDesk(files).keys, order({ named: [] }))).toMatchObject({ going: [{ notOpen: 1, cameIn: [] }] })
})

test('an archive has what lies in the other file, told apart: once, and each from where it is sealed', async () => {
  const { keys, sealed } = aDesk(together())
  const all = await gathered(keys, order())
  await buildExport(keys, order(), all, { work: 'w', from: 'House', today: '2026-03-02' }, () => false)
  const text = (name: string): string => sealed.flatMap((one) => (one.name === name && 'text' in one ? one.text : [])).join('')
  const line: { readonly client: string; readonly records: readonly { readonly record: Id; readonly from?: string; readonly body: Known['body'] }[] } = JSON.parse(text('clients.jsonl').split('\n')[1] ?? '')
  expect(line.client).toBe(kept)
  expect(line.records.map(({ body, from }) => `${body.form} ${from === other ? 'there' : 'here'}`).toSorted()).toEqual(['attachment there', 'narrative there', 'person here', 'task here'])
  // Another name that only the other file has is told beside it, and is no second person of the archive.
  expect(JSON.parse(text('other-files.jsonl'))).toMatchObject({ into: kept, client: other, records: [{ body: { form: 'person', answers: { givenName: 'Lena' } } }] })
  expect(sealed.at(-1)).toEqual({ name: `attachments/${paper.record}`, client: other, record: paper.record })
})

test('what was not asked for stays in the other file as in this one; the standard is given one line a person', async () => {
  const { keys } = aDesk(together())
  const all = await gathered(keys, order({ details: [], named: [], format: 'xlsx' }))
  expect(JSON.stringify(all.going)).not.toMatch(/Lena|SAID-TWICE|Payslip/)
  const built = await buildExport(keys, order({ format: 'htcds-json' }), await gathered(keys, order({ format: 'htcds-json', details: ['names'], named: [] })), { work: 'w', from: 'House', today: '2026-03-02' }, () => false)
  expect((await built?.files[0]?.blob.text())?.includes('"Lena"')).toBe(false)
})
