import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { attachmentFile, CLIENTS_FILE, exchangeLines, idsWritten } from '#clients/exchange'
import { idsOf } from '#clients/import'
import { isId, randomIds, type Id, type Refusal, type Result } from '#kernel'
import { useDatabase } from '#tests/database'
import { Refused } from '../../../api/queries.ts'
import { reasonOf } from '../../../access/use-wrong.ts'
import { runsIn } from '../../../clients/import/import-runs.ts'
import { lookAtMade } from '../../../clients/import/undo-import.ts'
import { readExchangeFile } from '../../../clients/import/read-exchange-file.ts'
import { runExchange, type AskRegister, type RunningExchange } from '../../../clients/import/run-exchange.ts'
import { asFileRecords } from '../../../clients/file/file-records.ts'
import type { KeySession } from '../../key-session.ts'
import type { RegisterRequests } from '../../register-requests.ts'
import type { FileShown, RecordShown, Write } from '../../register-shapes.ts'
import { refreshSession } from '../ceremonies/open-session.ts'
import { found, joins, ready, theFirst, theFirstOf, type Player } from '../ceremonies/story/testing.ts'
import { aMember, aServer, valueOf, type Server } from '../ceremonies/testing.ts'
import { openArchive } from './open-archive.ts'
import type { KnownWrite } from './save-records.ts'
import { sealArchive } from './seal-archive.ts'
import { aTab, aWrite, wentAs } from './testing.ts'

// A passphrase is stretched slowly, by design, and these stories do it often.
vi.setConfig({ testTimeout: 300_000, hookTimeout: 900_000 })

const database = useDatabase()
let server: Server
let carla: Player
let sofia: Player
let group: Id
let groupThere: Id

beforeAll(async () => {
  server = await aServer(database())
  const here = await ready(await found(server, await theFirst(server)))
  const stella = await theFirstOf(server, here.anna, await aMember(server, 'Stork House'), 'stella')
  const there = await ready(await found(server, stella, 'sven'))
  sofia = await joins(server, there.anna, 'sofia', [there.group])
  carla = await joins(server, here.anna, 'carla', [here.group])
  ;[group, groupThere] = [here.group as Id, there.group as Id] // Made by makeGroup: ids.
  for (const { device, session } of [carla, sofia]) valueOf(await refreshSession(device.desk, session))
})
afterAll(async () => await server[Symbol.asyncDispose]())

const id = (text: string): Id => {
  if (!isId(text)) throw new Error('ids are drawn by machines')
  return text
}

const known = ({ of, ...write }: Write): KnownWrite => ({ ...write, record: id(write.record), ...(of !== undefined && { of: id(of) }) })

/** What the page asks of the worker, answered by somebody's tab. `breaks`: what is not answered any more after so many times. */
const asked = (player: Player, breaks: { readonly name: string; left: number } = { name: '', left: 0 }): AskRegister => {
  const tab = aTab(player)
  const answers: Readonly<Record<string, (input: never) => Promise<Result<unknown, Refusal>>>> = {
    'clients.list': async () => {
      const opened = await tab.open()
      return opened.ok ? { ok: true, value: tab.list() } : opened
    },
    'client.open': ({ client }: { client: string }) => tab.file(id(client)),
    'client.make': ({ client, group: into, writes }: { client: string; group: string; writes: readonly Write[] }) => tab.make(id(client), id(into), ...writes.map(known)),
    'client.save': ({ client, writes }: { client: string; writes: readonly Write[] }) => tab.save(id(client), writes.map(known)),
    'attachment.keep': ({ client, write, file }: { client: string; write: Write; file: Blob }) => tab.keep(id(client), known(write), file),
    'book.open': ({ group: of, content }: { group: string; content: string }) => tab.book(id(of), content),
    'book.save': ({ group: of, content, writes }: { group: string; content: string; writes: readonly Write[] }) => tab.saveInBook(id(of), content, ...writes.map(known)),
  }
  const ask = async (name: string, input: unknown): Promise<unknown> => {
    if (name === breaks.name && (breaks.left -= 1) < 0) throw new Refused({ kind: 'line-broken', status: 0, particulars: {} })
    const answer = await answers[name]?.(input as never) // Names and inputs belong together by the table of types.
    if (answer?.ok !== true) throw new Refused({ kind: answer === undefined ? name : reasonOf(answer.refusal), status: 0, particulars: {} })
    return answer.value
  }
  return ask as AskRegister // The same table, as the page has it.
}

const WORDS = 'six-words-by-another-way-told'

/** Carla's organisation exports two files: a mother with everything, and her daughter. */
const exported = async () => {
  const tab = aTab(carla)
  const [mother, daughter] = [randomIds.next(), randomIds.next()]
  const form = aWrite('own-form', 'report', { title: 'Winter shelter', fields: [{ name: 'bed', label: 'Bed', why: 'To find it', type: 'line' }] })
  expect(wentAs(await tab.saveInBook(group, 'own-forms', form))).toBe('saved')
  const writes = [
    aWrite('person', 'identity', { givenName: 'Олена', familyName: 'Ткаченко' }), { ...aWrite('own', 'own-fields', { bed: '12' }), of: form.record }, aWrite('link', 'event', { client: daughter, relation: 'child' }),
    aWrite('narrative', 'narrative', { title: 'First talk', text: 'She said: «no».\nAnd went.' }), ...Array.from({ length: 120 }, (_, at) => aWrite('task', 'event', { what: `Call ${at}`, whose: carla.session.staff })),
  ]
  for (let from = 0; from < writes.length; from += 100) expect(wentAs(await (from === 0 ? tab.make(mother, group, ...writes.slice(0, 100)) : tab.save(mother, writes.slice(from, from + 100))))).toBe('saved')
  const scan = aWrite('attachment', 'attachment', { title: 'паспорт.txt' })
  const bytes = Buffer.alloc(200_000, 'скан ')
  expect(wentAs(await tab.keep(mother, scan, new Blob([bytes], { type: 'text/plain' })))).toBe('saved')
  expect(wentAs(await tab.make(daughter, group, aWrite('person', 'identity', { givenName: 'Аня' }), aWrite('attachment', 'attachment', { title: 'lost', attachment: 'x' })))).toBe('saved')
  const read = async (client: Id) => {
    const file = valueOf(await tab.file(client))
    const stories = await Promise.all(file.narratives.map(async ({ record }) => valueOf(await tab.narrative(client, id(record)))))
    return { client, records: asFileRecords([...file.records, ...stories]) }
  }
  const text = Array.from(exchangeLines({ from: 'Heron House', madeOn: new Date().toISOString(), ownForms: asFileRecords(valueOf(await tab.book(group, 'own-forms')).records), clients: [await read(mother), await read(daughter)] }))
  const sealed = valueOf(await sealArchive(carla.device.desk, carla.session, tab.register, randomIds.next(), [{ name: CLIENTS_FILE, text }, { name: attachmentFile(scan.record), client: mother, record: scan.record }], { passphrase: WORDS }))
  return { blob: sealed.blob, bytes, mother }
}

const answersOf = (file: Pick<FileShown, 'records'>, form: string) => file.records.filter(({ body }) => body.form === form).map(({ body }) => body.answers)

test('exported here and taken in there: the same answers, references kept, broken off and gone on with, and nobody twice', async () => {
  const { blob, bytes, mother } = await exported()
  const archive = valueOf(await openArchive(aTab(sofia).register, randomIds.next(), blob, { passphrase: WORDS }))
  const { exchange, missing, hash } = valueOf(await readExchangeFile(archive))
  expect([exchange.from, exchange.clients.length, exchange.ownForms.length, exchange.attachments.size, missing]).toEqual(['Heron House', 2, 1, 1, 1])
  let shown: RecordShown | undefined
  const seed = randomIds.next()
  const running = (ask: AskRegister, more: Partial<RunningExchange> = {}): RunningExchange => ({
    ask, group: groupThere, record: seed, seed, source: 'export.age', hash, exchange, chosen: [1, 2], shown, signal: new AbortController().signal, tell: () => undefined, kept: (now) => { shown = now }, ...more,
  })
  // The line breaks in the middle of the mother's file, then before her attachment; then all of it goes through, and once more.
  for (const breaks of [{ name: 'client.save', left: 1 }, { name: 'attachment.keep', left: 0 }]) expect(await runExchange(running(asked(sofia, breaks)))).toMatchObject({ made: 0, brokenOff: true, because: { kind: 'line-broken' } })
  for (let time = 0; time < 2; time += 1) expect(await runExchange(running(asked(sofia)))).toEqual({ made: 2, added: 0, failed: [], brokenOff: false })
  expect(shown?.body.answers).toMatchObject({ source: 'export.age', chosen: '1-2', made: '1-2', taken: 2, finishedOn: expect.any(String) })

  const tab = aTab(sofia)
  valueOf(await tab.open())
  expect(tab.list()).toHaveLength(2)
  const [motherHere, daughterHere] = [await idsOf(seed)(1, 'client'), await idsOf(seed)(2, 'client')]
  const file = valueOf(await tab.file(motherHere))
  expect(motherHere).not.toBe(mother)
  expect(answersOf(file, 'person')).toEqual([{ givenName: 'Олена', familyName: 'Ткаченко' }])
  expect(answersOf(file, 'link')).toEqual([{ client: daughterHere, relation: 'child' }])
  // Staff elsewhere name nobody here.
  expect(answersOf(file, 'task').map(({ what, whose }) => [what, whose]).toSorted()).toEqual(Array.from({ length: 120 }, (_, at) => [`Call ${at}`, undefined]).toSorted())
  const [form, ...more] = valueOf(await tab.book(groupThere, 'own-forms')).records
  expect([form?.body.answers['title'], more]).toEqual(['Winter shelter', []])
  expect(file.records.filter(({ body }) => body.form === 'own').map(({ body }) => [body.of, body.answers])).toEqual([[form?.record, { bed: '12' }]])
  const stories = await Promise.all(file.narratives.map(async ({ record }) => valueOf(await tab.narrative(motherHere, id(record))).body.answers))
  expect(stories.map(({ title }) => title).toSorted()).toEqual(['First talk', 'Heron House'])
  expect(stories.find(({ title }) => title === 'First talk')?.['text']).toBe('She said: «no».\nAnd went.')
  const scan = file.records.find(({ body }) => body.form === 'attachment')
  expect(scan?.body.answers).toMatchObject({ title: 'паспорт.txt', mediaType: 'text/plain' })
  expect(Buffer.from(await valueOf(await tab.attachment(motherHere, id(scan?.record ?? ''))).blob.arrayBuffer()).equals(bytes)).toBe(true)
  // Whoever undoes it knows what it wrote: nothing else is there, and nothing was written twice.
  const own = await idsWritten(seed, 1, exchange.clients[0]?.records.length ?? 0)
  expect([...file.records, ...file.narratives].filter(({ record, revision }) => revision !== 1 || !own.has(record))).toEqual([])

  // Taken in anew, it is another import; the same own form is not made a second time.
  const other = randomIds.next()
  expect(await runExchange(running(asked(sofia), { record: other, seed: other, shown: undefined, chosen: [1] }))).toMatchObject({ made: 1, failed: [] })
  expect(valueOf(await aTab(sofia).book(groupThere, 'own-forms')).records).toHaveLength(1)

  // Whoever undoes the first sees that the mother is as it made her, attachment and all, and that somebody has changed the daughter since.
  expect(wentAs(await tab.save(daughterHere, [aWrite('task', 'event', { what: 'Call' })]))).toBe('saved')
  const run = runsIn(valueOf(await aTab(sofia).book(groupThere, 'imports'))).find((one) => one.seed === seed)
  if (run === undefined) throw new Error('the book has both')
  const ask = asked(sofia)
  const keys = { ask: async (name: keyof RegisterRequests, input: never) => ({ ok: true, value: await ask(name, input) }), lock: () => undefined, onLock: () => () => undefined } as unknown as KeySession // A tab instead of a worker.
  expect(await lookAtMade(keys, run, { pause: async () => undefined, tell: () => undefined })).toMatchObject({ untouched: [{ client: motherHere }], changed: [{ client: daughterHere, line: 2 }], gone: 0 })
})
