import { Encrypter, generateX25519Identity, identityToRecipient } from 'age-encryption'
import { beforeAll, expect, test, vi } from 'vitest'
import { randomIds, Secret } from '#kernel'
import { sealExportStream, textFile, type ComingFile } from '#vault/open'
import { emptyRegister } from './held.ts'
import { openArchive } from './open-archive.ts'

// A passphrase is stretched slowly, by design.
vi.setConfig({ testTimeout: 120_000 })

const WORDS = 'six-words-by-another-way-told'
let identity = ''
let recipient = ''
beforeAll(async () => {
  identity = await generateX25519Identity()
  recipient = await identityToRecipient(identity)
})

async function* files(...all: readonly ComingFile[]): AsyncGenerator<ComingFile> {
  yield* all
}

const little = () => files(textFile('clients.jsonl', ['{}\n']))

type Sealed = ReadableStream<Uint8Array<ArrayBuffer>>

const sealed = async (all: AsyncGenerator<ComingFile>, to: { readonly passphrase: Secret } | { readonly recipients: readonly string[] } = { recipients: [recipient] }): Promise<Uint8Array<ArrayBuffer>> =>
  new Uint8Array(await new Response((await sealExportStream(all, to)) as Sealed).arrayBuffer()) // age gives the same bytes with a wider type.

const attached = (name: string, content: Uint8Array): ComingFile => ({ name, size: content.length, content: [content] })

const open = async (bytes: Uint8Array<ArrayBuffer>, opener: Parameters<typeof openArchive>[3] = { identity }) => await openArchive(emptyRegister((task) => task()), randomIds.next(), new Blob([bytes]), opener)

const kindOf = async (...asked: Parameters<typeof open>): Promise<string> => {
  const opened = await open(...asked)
  return opened.ok ? 'opened' : opened.refusal.kind
}

/** What is inside, sealed by whoever makes it. */
const around = async (archive: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> => {
  const encrypter = new Encrypter()
  encrypter.addRecipient(recipient)
  return new Uint8Array(await encrypter.encrypt(archive))
}

/** A header with its sum, of whatever one wants. */
const header = (name: string, size: string, sort = '0'): Uint8Array<ArrayBuffer> => {
  const block = new Uint8Array(512)
  const write = (text: string, at: number): void => block.set(new TextEncoder().encode(text), at)
  write(name, 0)
  write(size, 124)
  write(sort, 156)
  write('        ', 148)
  write(`${block.reduce((sum, byte) => sum + byte, 0).toString(8).padStart(6, '0')}\0 `, 148)
  return block
}

const joined = (...parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> => new Uint8Array(Buffer.concat(parts))
const block = (letter: string): Uint8Array => new Uint8Array(Buffer.from(letter.padEnd(512, '\n')))
const END = new Uint8Array(1024)

test('what the export sealed is opened: text and attachments as they were, by words and by a key; what nobody asked for stays out', async () => {
  const record = randomIds.next()
  const scan = new Uint8Array(Buffer.alloc(300_000, 'scan '))
  const all = () => files(textFile('clients.jsonl', ['{"a":"Олена"}\n', '{}\n']), attached(`attachments/${record}`, scan), attached('attachments/x', scan), attached('readme.txt', scan))
  for (const [bytes, opener] of [[await sealed(all(), { passphrase: new Secret(WORDS) }), { passphrase: WORDS }], [await sealed(all()), { identity }]] as const) {
    const opened = await open(bytes, opener)
    if (!opened.ok) throw new Error(opened.refusal.kind)
    expect(new TextDecoder().decode(opened.value.clients)).toBe('{"a":"Олена"}\n{}\n')
    expect(opened.value.attachments.map((one) => one.record)).toEqual([record])
    expect(new Uint8Array(await (opened.value.attachments[0]?.content ?? new Blob()).arrayBuffer())).toEqual(scan)
  }
})

test('other words, another key, the other kind of lock, and what is no age file, are each told apart', async () => {
  const [byWords, byKey] = [await sealed(little(), { passphrase: new Secret(WORDS) }), await sealed(little())]
  expect(await kindOf(byWords, { passphrase: 'six-other-words' })).toBe('archive-wrong-words')
  expect(await kindOf(byKey, { identity: await generateX25519Identity() })).toBe('archive-wrong-key')
  expect(await kindOf(byKey, { identity: 'no key' })).toBe('archive-wrong-key')
  expect([await kindOf(byWords), await kindOf(byKey, { passphrase: WORDS })]).toEqual(['archive-needs-words', 'archive-needs-key'])
  const strange = [new Uint8Array(0), new Uint8Array(Buffer.from('name;age\n')), new Uint8Array(Buffer.from('age-encryption.org/v1\n')), new Uint8Array(Buffer.from(`age-encryption.org/v1\n${'x'.repeat(400_000)}`)), byKey.slice(1)]
  for (const bytes of strange) expect(await kindOf(bytes)).toBe('archive-not-sealed')
})

test('a file that is cut off anywhere, or changed, gives nothing', async () => {
  const whole = await sealed(files(textFile('clients.jsonl', ['{}\n'.repeat(50_000)]), attached(`attachments/${randomIds.next()}`, new Uint8Array(100_000))))
  expect(await kindOf(whole)).toBe('opened')
  // In the middle, between two pieces of the seal, behind the end of the archive, and one byte.
  for (const length of [70_000, 200 + 65_552, whole.length - 600, whole.length - 1]) expect([length, await kindOf(whole.slice(0, length))]).toEqual([length, expect.stringMatching(/^archive-(?:cut-off|not-an-archive)$/)])
  const changed = whole.slice()
  changed.set([(changed.at(-3) ?? 0) ^ 1], changed.length - 3)
  expect(await kindOf(changed)).toBe('archive-cut-off')
  // Sealed as it should be, and cut off inside.
  expect(await kindOf(await around(joined(header('clients.jsonl', '00000001000'), new Uint8Array(100))))).toBe('archive-cut-off')
  expect(await kindOf(await around(joined(header('clients.jsonl', '00000000000'))))).toBe('archive-cut-off')
})

test('a path that climbs, a broken archive, and sizes that nobody can hold, are refused', async () => {
  for (const name of ['../clients.jsonl', '/etc/passwd', 'attachments/../../x', 'a\\b', 'C:x', '..']) expect([name, await kindOf(await around(joined(header(name, '00000000000'), END)))]).toEqual([name, 'archive-leads-out'])
  const broken = header('clients.jsonl', '00000000000')
  broken[0] = 65
  for (const archive of [broken, header('clients.jsonl', 'many'), new Uint8Array(600).fill(65), new Uint8Array(Buffer.from('name;age\n'))]) expect(await kindOf(await around(joined(archive, END)))).toBe('archive-not-an-archive')
  for (const name of ['clients.jsonl', `attachments/${randomIds.next()}`, 'else.bin']) expect(await kindOf(await around(joined(header(name, '77777777777'), END)))).toBe('archive-too-much')
  expect(await kindOf(await around(joined(header(`attachments/${randomIds.next()}`, (200_000_001).toString(8)), END)))).toBe('archive-too-much')
})

test('an archive without clients’ files is not ours; links and folders are passed over, and of two of one name the first stands', async () => {
  expect(await kindOf(await around(END))).toBe('archive-not-ours')
  expect(await kindOf(await around(joined(header('clients.jsonl', '00000000000', '2'), END)))).toBe('archive-not-ours')
  const twice = await open(await around(joined(header('attachments/', '00000000000', '5'), header('clients.jsonl', '00000000001'), block('1'), header('clients.jsonl', '00000000001'), block('2'), END)))
  expect(twice.ok && new TextDecoder().decode(twice.value.clients)).toBe('1')
})

test('whoever stops it gets nothing', async () => {
  const register = emptyRegister((task) => task())
  const work = randomIds.next()
  const opening = openArchive(register, work, new Blob([await sealed(files(textFile('clients.jsonl', ['{}\n'])))]), { identity })
  register.underWay.get(work)?.end.abort()
  expect(await opening).toEqual({ ok: false, refusal: { kind: 'stopped' } })
})
