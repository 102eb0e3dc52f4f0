import { inspect } from 'node:util'
import { expect, test } from 'vitest'
import { utf8 } from '../bytes/bytes.ts'
import { flipBit, refusalOf, seeded, valueOf } from '../testing.ts'
import { additionalData, type Context, type ContextOf } from './context.ts'
import { hasEnvelopeForm } from './envelope-form.ts'
import { Key, randomKey } from './key.ts'
import { open, seal } from './seal.ts'

const PLACE: ContextOf<'record'> = { type: 'record', organisation: 'org-1', client: 'client-1', generation: 2, record: 'record-1', kind: 'identity', revision: 3 }

const TEXT = utf8('Олена, +380 67 123 45 67')

test('what was sealed for a place opens there', async () => {
  const key = randomKey('client')
  const envelope = await seal(key, PLACE, TEXT)
  expect(envelope).toHaveLength(32 + 12 + 512 + 16)
  expect(hasEnvelopeForm(envelope)).toBe(true)
  expect(valueOf(await open(key, PLACE, envelope))).toEqual(TEXT)
})

test('each single bit turned over in a small envelope is refused', async () => {
  const key = randomKey('client')
  const envelope = await seal(key, PLACE, TEXT)
  const bits = Array.from({ length: envelope.length * 8 }, (_, bit) => bit)
  const opened = await Promise.all(bits.map(async (bit) => (await open(key, PLACE, flipBit(envelope, bit))).ok))
  expect(opened).toHaveLength(4576)
  expect(opened.filter(Boolean)).toEqual([])
})

test('many that are opened at once, of all sizes, places and alphabets, with refused ones between them, each give their own content', async () => {
  const random = seeded(9)
  const sizes = [0, 1, 300, 508, 509, 2000, 15_000, 16_300, 20_000, 70_000]
  const key = randomKey('client')
  const sealed = await Promise.all(
    Array.from({ length: 400 }, async (_, at) => {
      const place = { ...PLACE, record: `record-${at}`, kind: ['identity', 'події', 'k'.repeat(1100)][at % 7] ?? 'facts', revision: at }
      const content = random.bytes(sizes[at % sizes.length] ?? 0)
      const envelope = await seal(key, place, content)
      return { place, content, envelope: at % 5 === 4 ? flipBit(envelope, 400) : envelope }
    }),
  )
  const opened = await Promise.all(sealed.map(({ place, envelope }) => open(key, place, envelope)))
  for (const [at, { content }] of sealed.entries()) expect(opened[at]).toEqual(at % 5 === 4 ? { ok: false, refusal: { kind: 'envelope-refused' } } : { ok: true, value: content })
})

test('what was opened lies in memory of its own', async () => {
  const key = randomKey('client')
  const content = valueOf(await open(key, PLACE, await seal(key, PLACE, TEXT)))
  expect(content.buffer.byteLength).toBe(TEXT.length)
})

test('each field of the context exchanged is refused', async () => {
  const key = randomKey('client')
  const envelope = await seal(key, PLACE, TEXT)
  const others: Context[] = [
    { ...PLACE, organisation: 'org-2' },
    { ...PLACE, client: 'client-2' },
    { ...PLACE, generation: 1 },
    { ...PLACE, record: 'record-2' },
    { ...PLACE, kind: 'narrative' },
    { ...PLACE, revision: 2 },
    { type: 'draft', organisation: 'org-1', staff: 'client-1', record: 'record-1', kind: 'identity' },
  ]
  for (const other of others) expect(refusalOf(await open(key, other, envelope))).toBe('envelope-refused')
})

test('no two contexts give the same additional data, however their fields are spelled', () => {
  const random = seeded(7)
  const word = () => ['a', 'ab', 'b', 'ba', '|', 'a|b', '1', '11'][random.below(8)] ?? 'a'
  const contexts = Array.from({ length: 2000 }, (): Context => ({ type: 'record', organisation: word(), client: word(), generation: random.below(12), record: word(), kind: word(), revision: random.below(12) }))
  const different = new Set(contexts.map((context) => JSON.stringify(context)))
  expect(new Set(contexts.map((context) => Buffer.from(additionalData(context)).toString('hex'))).size).toBe(different.size)
})

test('a context with a hole in it is a bug', () => {
  expect(() => additionalData({ ...PLACE, client: '' })).toThrow('a field that is empty')
  expect(() => additionalData({ ...PLACE, revision: 1.5 })).toThrow('a field that is empty')
  expect(() => additionalData({ ...PLACE, generation: -1 })).toThrow('a field that is empty')
})

test('a hole in the place where something is opened is a bug too, and no refusal', async () => {
  const key = randomKey('client')
  const envelope = await seal(key, PLACE, TEXT)
  await expect(open(key, { ...PLACE, kind: '' }, envelope)).rejects.toThrow('a field that is empty')
})

test('another key, and the same bytes as a key of another purpose, open nothing', async () => {
  const key = randomKey('client')
  const envelope = await seal(key, PLACE, TEXT)
  expect(refusalOf(await open(randomKey('client'), PLACE, envelope))).toBe('wrong-key')
  expect(refusalOf(await open(new Key('epoch', key.reveal()), PLACE, envelope))).toBe('wrong-key')
})

test('an envelope that was dressed up with the commitment of another key still opens under one key alone', async () => {
  const [mine, planted] = [randomKey('client'), randomKey('client')]
  const [envelope, other] = [await seal(mine, PLACE, TEXT), await seal(planted, PLACE, TEXT)]
  const dressed = Uint8Array.from(envelope)
  dressed.set(other.subarray(0, 32))
  expect(refusalOf(await open(planted, PLACE, dressed))).toBe('envelope-refused')
  expect(refusalOf(await open(mine, PLACE, dressed))).toBe('wrong-key')
})

test('cut, lengthened and made-up bytes are no envelopes', async () => {
  const key = randomKey('client')
  const envelope = await seal(key, PLACE, TEXT)
  const random = seeded(8)
  for (const bytes of [envelope.slice(0, -1), new Uint8Array(0), random.bytes(60), random.bytes(571), random.bytes(573)]) expect(refusalOf(await open(key, PLACE, bytes))).toBe('not-an-envelope')
  expect(refusalOf(await open(key, PLACE, random.bytes(572)))).toBe('wrong-key')
})

test('the same content sealed twice looks different, and all sizes of a step look the same', async () => {
  const key = randomKey('client')
  const [once, twice] = [await seal(key, PLACE, TEXT), await seal(key, PLACE, TEXT)]
  expect(Buffer.compare(once.subarray(32), twice.subarray(32))).not.toBe(0)
  expect((await seal(key, PLACE, new Uint8Array(0))).length).toBe(once.length)
})

test('a key cannot be printed', () => {
  const key = randomKey('client')
  expect([String(key), JSON.stringify({ key }), inspect(key)]).toEqual(['[key]', '{"key":"[key]"}', '[key]'])
  expect(() => new Key('client', new Uint8Array(31))).toThrow('32 bytes')
})
