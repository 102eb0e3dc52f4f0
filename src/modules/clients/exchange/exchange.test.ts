import { expect, test } from 'vitest'
import { randomIds, type Id } from '#kernel'
import type { Exchange, ExchangeRecord } from './exchange.ts'
import { readClientsFile } from './read-exchange.ts'
import { exchangeLines } from './write-exchange.ts'

const STAFF = randomIds.next()

const record = (form: string, answers: ExchangeRecord['body']['answers'], of?: Id): ExchangeRecord => ({
  record: randomIds.next(), body: { form, version: 1, answers, by: STAFF, at: '2026-03-01T10:00:00Z', ...(of === undefined ? {} : { of }) }, writer: 'Line 4',
})

const aFile = (): Exchange => {
  const definition = record('own-form', { title: 'Winter shelter', version: 1, fields: [{ name: 'bed', label: 'Bed', why: 'To find it', type: 'line' }] })
  const paper = record('attachment', { title: 'Паспорт', attachment: 'x' })
  return {
    from: 'Gender Perspectives', madeOn: '2026-03-02T08:00:00Z', ownForms: [definition],
    clients: [{ client: randomIds.next(), records: [record('person', { givenName: 'Олена' }), record('own', { bed: '12' }, definition.record), record('narrative', { text: 'She said: "no".\nAnd went.' }), paper] }, { client: randomIds.next(), records: [] }],
    attachments: new Map([[paper.record, new TextEncoder().encode('%PDF')]]),
  }
}

const textOf = (lines: readonly string[]): Uint8Array<ArrayBuffer> => new Uint8Array(Buffer.from(lines.join('')))

const withLines = (lines: readonly string[]) => readClientsFile(textOf(lines), () => undefined)

test('what one Waystation writes, another reads, attachments with it', () => {
  const given = aFile()
  const read = readClientsFile(textOf(Array.from(exchangeLines(given))), (of) => given.attachments.get(of))
  if (!read.ok) throw new Error(read.refusal.kind)
  expect({ ...read.value, attachments: [...read.value.attachments].map(([id, content]) => [id, [...content]]) }).toEqual({ ...given, attachments: [...given.attachments].map(([id, content]) => [id, [...content]]) })
})

test('every line is one JSON text, whatever people said', () => {
  const lines = Array.from(exchangeLines(aFile()))
  expect(lines).toHaveLength(5)
  for (const line of lines) expect(JSON.parse(line)).toMatchObject({ waystation: 1 })
})

test('what was cut off is not taken for the whole', () => {
  const lines = Array.from(exchangeLines(aFile()))
  expect(withLines(lines.slice(0, -1))).toEqual({ ok: false, refusal: { kind: 'cut-off' } })
  expect(withLines([...lines.slice(0, 2), ...lines.slice(3)])).toEqual({ ok: false, refusal: { kind: 'cut-off' } })
  // In the middle of a line, too: its rest is no line.
  const text = textOf(lines)
  expect(readClientsFile(text.slice(0, text.length - 10), () => undefined)).toMatchObject({ ok: false, refusal: { kind: 'line-wrong', line: lines.length } })
})

test('what is something else, or of a later make, is refused', () => {
  for (const bytes of [new Uint8Array(0), new Uint8Array(600).fill(65), new Uint8Array(3), new Uint8Array(1024)]) expect(readClientsFile(bytes, () => undefined)).toEqual({ ok: false, refusal: { kind: 'not-an-exchange' } })
  expect(withLines(['{"waystation":2,"from":"A","madeOn":"2026-03-02T08:00:00Z"}\n'])).toEqual({ ok: false, refusal: { kind: 'not-an-exchange' } })
})

test('a line that is wrong is named by its number', () => {
  const [head = '', own = '', client = '', ...rest] = Array.from(exchangeLines(aFile()))
  for (const wrong of ['[]\n', 'x\n', `{"waystation":1,"client":"no id","records":[]}\n`, `{"waystation":1,"client":"${STAFF}","records":[{"record":"${STAFF}","body":{"form":"no-such"}}]}\n`, head]) {
    expect(withLines([head, own, wrong, client, ...rest])).toEqual({ ok: false, refusal: { kind: 'line-wrong', line: 3 } })
  }
})

test('what came under an id that came before is refused: it would be written over the other', () => {
  const [head = '', own = '', client = '', other = '', ...rest] = Array.from(exchangeLines(aFile()))
  expect(withLines([head, own, client, client, ...rest])).toEqual({ ok: false, refusal: { kind: 'line-wrong', line: 4 } })
  expect(withLines([head, own, own, client, other, ...rest])).toEqual({ ok: false, refusal: { kind: 'line-wrong', line: 3 } })
})

test('an attachment that nobody speaks of stays out', () => {
  const given = aFile()
  const along = new Map([...given.attachments, [STAFF, new Uint8Array(5)]])
  const read = readClientsFile(textOf(Array.from(exchangeLines(given))), (of) => along.get(of))
  expect(read.ok && [...read.value.attachments.keys()]).toEqual([...given.attachments.keys()])
})
