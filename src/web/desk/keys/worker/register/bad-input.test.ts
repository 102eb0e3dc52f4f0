import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { randomIds, type Id } from '#kernel'
import { useDatabase } from '#tests/database'
import { found, joins, ready, theFirst, type Player } from '../ceremonies/story/testing.ts'
import { aServer, valueOf, type Server } from '../ceremonies/testing.ts'
import { findClients } from './finding.ts'
import { aTab, aWrite, wentAs } from './testing.ts'

// A passphrase is stretched slowly, by design.
vi.setConfig({ testTimeout: 300_000, hookTimeout: 900_000 })

const database = useDatabase()
let server: Server
let carla: Player
let group: Id

beforeAll(async () => {
  server = await aServer(database())
  const here = await ready(await found(server, await theFirst(server)))
  group = here.group as Id // Made by makeGroup: an id.
  carla = await joins(server, here.anna, 'carla', [group])
})
afterAll(async () => await server[Symbol.asyncDispose]())

/** Words as they come out of old programs, other scripts and broken pastes. What is no letter at all (half of one) becomes the sign for that; everything else stays as it was. */
const WORDS = {
  markup: '<script>alert(1)</script><img src=x onerror=alert(1)>&amp;</textarea>{{7*7}}${7*7}%s%n',
  rightToLeft: 'אמרה: «היא לא חזרה». قالت: لم تعد — 12/03 — сказала',
  bidiControls: 'she said \u202Eoga shtnom eerht\u202C and \u2066then\u2069\u200F\u061C',
  noughts: 'before\u0000after\u0000\u0001\u001B[31mred\u007F',
  marks: 'Z\u0351\u036B\u0343a\u0327\u0301l\u0335 é e\u0301 ﷽ 👩🏽‍🦱🏳️‍🌈 \uFEFF \u00AD',
  ends: 'one\r\ntwo\rthree\u2028four\u2029five\u0085six\t',
  sql: "'; drop table client; -- \\ \" ` \\u0000 \\",
} as const

const HALVES = 'half a letter \uD83D, and the other \uDE00 half'

test('narratives with markup, right-to-left text, bidi controls, noughts and halves of letters are kept to the letter, and so are their drafts', async () => {
  const tab = aTab(carla)
  const client = randomIds.next()
  const told = aWrite('narrative', 'narrative', { ...WORDS, text: Object.values(WORDS).join('\n'), halves: HALVES, empty: '', constructor: 'y', [''.padEnd(100, 'x')]: true })
  const draft = valueOf(await tab.draft({ client, group, write: told }))
  const again = aTab(carla)
  valueOf(await again.open())
  // A draft is kept as it was typed, halves and all: they may be the beginning of something.
  expect(valueOf(await again.openDraft(client, draft.draft as Id)).answers).toEqual(told.answers) // An id, as it was shown.
  expect(wentAs(await again.save(client, [told], [draft.draft as Id]))).toBe('saved')
  const { answers } = valueOf(await aTab(carla).narrative(client, told.record)).body
  expect(answers).toEqual({ ...told.answers, halves: HALVES.toWellFormed() })
})

test('a million letters are kept; more than a record takes is refused with a word, and nothing of what was there is lost', async () => {
  const tab = aTab(carla)
  const client = randomIds.next()
  const long = aWrite('narrative', 'narrative', { text: 'Її слова. '.repeat(100_000) })
  expect(wentAs(await tab.make(client, group, long))).toBe('saved')
  expect(valueOf(await aTab(carla).narrative(client, long.record)).body.answers).toEqual(long.answers)
  const longer = { ...long, began: { revision: 1, answers: long.answers }, answers: { text: 'ї'.repeat(2_000_001) } }
  expect(wentAs(await tab.save(client, [longer]))).toBe('too-big')
  expect(wentAs(await tab.draft({ client, group, write: longer }).then((one) => (one.ok ? { ok: true, value: { kind: 'kept' } } : one)))).toBe('too-big')
  expect(valueOf(await aTab(carla).narrative(client, long.record))).toMatchObject({ revision: 1, body: { answers: long.answers } })
})

test('what nobody could read again is not sealed: a form that nobody made, an answer that is none', async () => {
  const tab = aTab(carla)
  const client = randomIds.next()
  expect(wentAs(await tab.make(client, group, aWrite('person', 'identity', { givenName: 'Ana' })))).toBe('saved')
  const strange = [aWrite('no-such-form', 'event', { a: 'b' }), aWrite('task', 'event', { what: null } as never), aWrite('task', 'event', { [''.padEnd(101, 'x')]: 'y' })] // Of no type that a page could write.
  for (const write of strange) await expect(tab.save(client, [write])).rejects.toThrow('no body')
  expect(valueOf(await aTab(carla).file(client)).records).toHaveLength(1)
})

test('names in mixed scripts, with letters that only look alike and marks that nobody sees, are found', async () => {
  const tab = aTab(carla)
  const people = [
    ['Оlena', 'Шevchenko'], // A Cyrillic O before Latin letters, and the other way round.
    ['Зоя\u200B', '\u202EКoваленкo\u202C'],
    ['Nguyễn Thị', 'Ха'],
    ['ОКСАНА', 'ткаченко-ŻÓŁĆ'],
  ] as const
  const clients: Id[] = []
  for (const [givenName, familyName] of people) {
    const client = randomIds.next()
    clients.push(client)
    expect(wentAs(await tab.make(client, group, aWrite('person', 'identity', { givenName, familyName })))).toBe('saved')
  }
  valueOf(await tab.open(['identity', 'contact', 'draft', 'event']))
  const first = (typed: string) => findClients(tab.register, typed, '2026-03-01')[0]?.client
  expect([first('Olena Shevchenko'), first('Zoya Kovalenko'), first('nguyen thi'), first('Oksana Tkachenko')]).toEqual(clients)
  for (const typed of ['', ' ', '\u0000', '\u202E', '%', '*', '(', 'ї'.repeat(5_000), '👩🏽‍🦱']) expect(() => findClients(tab.register, typed, '2026-03-01')).not.toThrow()
})

test('a clock that is a day or a year off, ahead or behind: told where it is more than a day, and the newest is still what the server was given last', async () => {
  const tab = aTab(carla)
  const client = randomIds.next()
  const person = aWrite('person', 'identity', { givenName: 'first' })
  expect(wentAs(await tab.make(client, group, person))).toBe('saved')
  let began = { revision: 1, answers: person.answers }
  for (const [days, isTold] of [[-1, false], [1, false], [365, true], [-365, true]] as const) {
    const clock = { now: () => new Date(Date.now() + days * 86_400_000) }
    const off = aTab({ session: carla.session, device: { ...carla.device, desk: { ...carla.device.desk, clock } } })
    const answers = { givenName: `by a clock ${days} days off` }
    const saved = valueOf(await off.save(client, [{ ...person, began, answers }]))
    expect(saved).toMatchObject({ kind: 'saved', clockIsOff: isTold, on: new Date().toISOString().slice(0, 10), records: [{ body: { answers } }] })
    began = { revision: began.revision + 1, answers }
    const seen = aTab(carla)
    valueOf(await seen.open())
    expect(seen.list('person.givenName').find((one) => one.client === client)).toMatchObject({ shown: { 'person.givenName': [answers.givenName] }, changedOn: saved.kind === 'saved' ? saved.on : '' })
  }
})

test('two tabs of one person: what one saves the other does not write over unseen, and a file that is kept in both is two files', async () => {
  const [one, two] = [aTab(carla), aTab(carla)]
  const client = randomIds.next()
  const person = aWrite('person', 'identity', { givenName: 'Iryna' })
  expect(wentAs(await one.make(client, group, person))).toBe('saved')
  valueOf(await two.file(client))
  const edit = (answers: Record<string, string>) => ({ ...person, answers: { givenName: 'Iryna', ...answers }, began: { revision: 1, answers: person.answers } })
  const both = await Promise.all([one.save(client, [edit({ familyName: 'A' })]), two.save(client, [edit({ familyName: 'B' })])])
  expect(both.map(wentAs).toSorted()).toEqual(['both-changed', 'saved'])
  const scans = [aWrite('attachment', 'attachment', { title: 'scan' }), aWrite('attachment', 'attachment', { title: 'scan' })] as const
  expect((await Promise.all([one.keep(client, scans[0], new Blob(['one'])), two.keep(client, scans[1], new Blob(['one']))])).map(wentAs)).toEqual(['saved', 'saved'])
  expect(valueOf(await two.file(client)).attachments).toHaveLength(2)
})

test('an attachment whose answer was lost again and again is kept by the same request, once; a file of more than 200 MB is refused before a byte of it is read', async () => {
  const tab = aTab(carla)
  const client = randomIds.next()
  expect(wentAs(await tab.make(client, group, aWrite('person', 'identity', { givenName: 'Olha' })))).toBe('saved')
  const scan = aWrite('attachment', 'attachment', { title: 'letter.txt' })
  const file = new Blob(['Dear Olha'], { type: 'text/plain' })
  carla.device.always('PUT ', 'after')
  expect(wentAs(await tab.keep(client, scan, file))).toBe('line-broken')
  carla.device.calm()
  expect(wentAs(await tab.keep(client, scan, file))).toBe('saved')
  const there = valueOf(await tab.file(client))
  expect([there.attachments.length, there.records.length]).toEqual([1, 2])
  expect(await valueOf(await tab.attachment(client, scan.record)).blob.text()).toBe('Dear Olha')
  // The bytes are there, and the line breaks before the record that speaks of them.
  const second = aWrite('attachment', 'attachment', { title: 'another' })
  carla.device.always(`PUT /api/organisations/${carla.session.organisation}/clients/${client}/records`, 'before')
  carla.device.always('GET ', 'before')
  expect(wentAs(await tab.keep(client, second, file))).toBe('line-broken')
  carla.device.calm()
  expect(wentAs(await tab.keep(client, second, file))).toBe('saved')
  const huge = { size: 257 * 2 ** 20 } as Blob // Nothing of it is read.
  expect(wentAs(await tab.keep(client, aWrite('attachment', 'attachment', { title: 'huge' }), huge))).toBe('too-big')
  expect(valueOf(await tab.file(client)).attachments).toHaveLength(2)
})
