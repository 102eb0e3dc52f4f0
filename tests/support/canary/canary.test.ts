import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync, zstdCompressSync } from 'node:zlib'
import { PGlite } from '@electric-sql/pglite'
import { zipSync } from 'fflate'
import { pack } from 'tar-stream'
import { expect, test } from 'vitest'
import { findCanaries } from './find-canaries.ts'
import { spellingsOf, spellingsOfKey } from './spellings.ts'

const CANARIES = ['Зеленина-Канарейкина Ѣва', 'canary.vulpecula@example.org', '+380 99 731 20 64', 'řízek Žluťoučký-Kůň']

const NOISE = Buffer.from(Array.from({ length: 5000 }, (_, at) => (at * 167 + (at >> 3) * 59) & 255))

const found = async (name: string, bytes: Uint8Array, canaries: readonly string[] = CANARIES) =>
  new Set((await findCanaries({ bytes: new Map([[name, bytes]]), canaries })).map(({ canary }) => canary))

const surrounded = (bytes: string | Uint8Array, before = 1): Buffer => Buffer.concat([NOISE.subarray(0, 700 + before), Buffer.from(bytes), NOISE.subarray(900)])

const base64At = (text: string, before: number): string => Buffer.concat([Buffer.from('xyz'.slice(0, before)), Buffer.from(`${text} and more`)]).toString('base64')

const tarOf = async (name: string, content: Buffer): Promise<Buffer> => {
  const archive = pack()
  archive.entry({ name }, content)
  archive.finalize()
  const chunks: Buffer[] = []
  for await (const chunk of archive) if (chunk instanceof Uint8Array) chunks.push(Buffer.from(chunk))
  return Buffer.concat(chunks)
}

const escaped = (text: string): string => [...text].map((letter) => `\\u${(letter.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`).join('')

const folded = (text: string): string => text.match(/.{1,20}/g)?.join('\r\n') ?? ''

const quotedPrintable = (text: string): string => [...Buffer.from(text)].map((byte) => `=${byte.toString(16).toUpperCase().padStart(2, '0')}`).join('').replaceAll(/(.{30})/g, '$1=\r\n')

const LEAKS: Readonly<Record<string, (canary: string) => Uint8Array | Promise<Uint8Array>>> = {
  'plain text': (canary) => surrounded(canary),
  'small letters': (canary) => surrounded(canary.toLowerCase()),
  capitals: (canary) => surrounded(canary.toUpperCase()),
  'accents apart': (canary) => surrounded(canary.normalize('NFD')),
  reversed: (canary) => surrounded([...canary].toReversed().join('')),
  hex: (canary) => surrounded(Buffer.from(canary).toString('hex')),
  'hex in capitals': (canary) => surrounded(Buffer.from(canary).toString('hex').toUpperCase()),
  'base64, aligned': (canary) => surrounded(base64At(canary, 0)),
  'base64, one byte before': (canary) => surrounded(base64At(canary, 1)),
  'base64, two bytes before': (canary) => surrounded(base64At(canary, 2)),
  base64url: (canary) => surrounded(Buffer.from(`?${canary}`).toString('base64url')),
  'base64, folded as in mail': (canary) => surrounded(folded(base64At(canary, 1))),
  'base64 of base64': (canary) => surrounded(Buffer.from(base64At(canary, 2)).toString('base64')),
  'quoted-printable, folded': (canary) => surrounded(`Subject: ${quotedPrintable(canary)}`),
  'UTF-16, little end first': (canary) => surrounded(Buffer.from(canary, 'utf16le')),
  'UTF-16, big end first': (canary) => surrounded(Buffer.from(canary, 'utf16le').swap16()),
  'an address': (canary) => surrounded(`/find?q=${encodeURIComponent(canary)}`),
  'a form': (canary) => surrounded(new URLSearchParams({ q: canary }).toString()),
  'JSON, every letter escaped': (canary) => surrounded(escaped(canary)),
  'JSON, letters beyond ASCII escaped': (canary) => surrounded(canary.replaceAll(/[^ -~]/g, escaped)),
  'HTML entities': (canary) => surrounded([...canary].map((letter) => `&#${letter.codePointAt(0)};`).join('')),
  gzip: (canary) => surrounded(gzipSync(`a log line: ${canary}`)),
  'zlib, as in PDF and PNG': (canary) => surrounded(deflateSync(`stream ${canary}`)),
  'bare deflate': (canary) => deflateRawSync(`body ${canary}`),
  brotli: (canary) => brotliCompressSync(`body ${canary}`),
  zstd: (canary) => surrounded(zstdCompressSync(`frame ${canary}`)),
  zip: (canary) => surrounded(zipSync({ 'word/document.xml': Buffer.from(`<w:t>${canary}</w:t>`.repeat(3)) })),
  'zip, stored': (canary) => zipSync({ 'a.txt': Buffer.from(canary) }, { level: 0 }),
  tar: async (canary) => tarOf('backup/rows.csv', Buffer.from(`1;${canary}`)),
  'tar in gzip': async (canary) => gzipSync(await tarOf('rows.csv', Buffer.from(`1;${canary}`))),
  'gzip in zip': (canary) => zipSync({ 'dump.sql.gz': gzipSync(`INSERT ${canary}`) }),
  'gzip in gzip in base64': (canary) => surrounded(gzipSync(gzipSync(`deep ${canary}`)).toString('base64')),
  'gzip in hex, as a dump has it': (canary) => surrounded(`\\x${gzipSync(`blob ${canary}`).toString('hex')}`),
  'UTF-16 in gzip': (canary) => gzipSync(Buffer.from(canary, 'utf16le')),
  'gzip cut short': (canary) => gzipSync(`${canary} ${'and so on '.repeat(200)}`).subarray(0, -9),
}

test.each(Object.entries(LEAKS))('a planted leak is found: %s', async (name, leak) => {
  for (const canary of CANARIES) expect([...(await found(name, await leak(canary)))], canary).toContain(canary)
})

const KEY = globalThis.crypto.getRandomValues(new Uint8Array(32))

const KEY_LEAKS: Readonly<Record<string, Uint8Array | string>> = {
  'as it is': KEY,
  reversed: KEY.toReversed(),
  hex: Buffer.from(KEY).toString('hex'),
  'a dump of PostgreSQL': `\\\\x${Buffer.from(KEY).toString('hex')}`,
  'a fingerprint with colons': Buffer.from(KEY).toString('hex').toUpperCase().toLowerCase().replaceAll(/(..)(?=.)/g, '$1:'),
  'base64, one byte before': Buffer.concat([Buffer.from('x'), KEY, Buffer.from('yz')]).toString('base64'),
  'base64url in JSON': JSON.stringify({ k: Buffer.from(KEY).toString('base64url') }),
  'JSON of an array': JSON.stringify([...KEY]),
  'JSON of a buffer, indented': JSON.stringify([...KEY], undefined, 1).replaceAll('\n', ''),
  'text of the browser': Buffer.from(Buffer.from(KEY).toString('hex'), 'utf16le'),
  'gzip of JSON': gzipSync(JSON.stringify([...KEY])),
}

test.each(Object.entries(KEY_LEAKS))('a planted key is found: %s', async (name, leak) => {
  const findings = await findCanaries({ bytes: new Map([[name, surrounded(leak)]]), canaries: [], keys: new Map([['the key', KEY]]) })
  expect(findings.map(({ canary }) => canary)).toContain('the key')
})

test('another key is not found for it, and a short one is none', async () => {
  expect(await findCanaries({ bytes: new Map([['x', surrounded(globalThis.crypto.getRandomValues(new Uint8Array(32)))]]), canaries: [], keys: new Map([['the key', KEY]]) })).toEqual([])
  expect(() => spellingsOfKey(KEY.subarray(0, 8))).toThrow('at least 16 bytes')
})

test('in an old code page', async () => {
  const cyrillic = Buffer.from([0xca, 0xe0, 0xed, 0xe0, 0xf0, 0xe5, 0xe9, 0xea, 0xe0])
  expect([...(await found('report.dbf', surrounded(cyrillic), ['Канарейка']))]).toEqual(['Канарейка'])
})

test('nothing is found where nothing is: noise, sealed-looking bytes, half a canary', async () => {
  const random = globalThis.crypto.getRandomValues(new Uint8Array(60_000))
  for (const bytes of [NOISE, random, gzipSync(random), Buffer.from(Buffer.from(random).toString('base64')), Buffer.from('Зеленина'), new Uint8Array(0)]) expect(await found('clean', bytes)).toEqual(new Set())
})

test('a canary that chance could make is a bug', () => {
  expect(() => spellingsOf('short')).toThrow('at least 8 bytes')
})

test('in folders, in single files, in names; what cannot be read is never called clean', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'canary-'))
  try {
    await writeFile(join(folder, 'one.log'), surrounded(CANARIES[1] ?? ''))
    await writeFile(join(folder, `${CANARIES[2]}.txt`), 'nothing')
    const findings = await findCanaries({ folders: [folder], canaries: CANARIES })
    expect(findings.map(({ canary, inside }) => [canary, inside])).toEqual(expect.arrayContaining([[CANARIES[1], []], [CANARIES[2], ['its name']]]))
    expect((await findCanaries({ files: [join(folder, 'one.log')], canaries: CANARIES })).map(({ encoding }) => encoding)).toContain('plain')
    await expect(findCanaries({ files: [join(folder, 'gone')], canaries: CANARIES })).rejects.toThrow('ENOENT')
  } finally {
    await rm(folder, { recursive: true })
  }
})

test("in a database's own folder, also where PostgreSQL has packed the row", async () => {
  const folder = await mkdtemp(join(tmpdir(), 'canary-'))
  try {
    const database = await PGlite.create(folder)
    const canary = 'kwx7-vulpecula-9hq2-zbt4'
    await database.exec(`create table leak (id int, text text); alter table leak alter text set compression pglz`)
    await database.query('insert into leak values (1, $1)', [`${'the same again and again '.repeat(400)}${canary}`])
    // Only the table's own page is left to tell: the log of changes goes on to another file.
    await database.exec('checkpoint')
    await database.close()
    const findings = await findCanaries({ folders: [folder], canaries: [canary] })
    expect(findings.filter(({ file, encoding }) => file.includes('/base/') && encoding.includes('pglz')).length).toBeGreaterThan(0)
  } finally {
    await rm(folder, { recursive: true })
  }
})
