import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { generateX25519Identity, identityToRecipient } from 'age-encryption'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { Secret } from '#kernel'
import { bytesOf, utf8 } from '../bytes/bytes.ts'
import { generatePassphrase } from '../passphrase/generate-passphrase.ts'
import { withIdentity, withPassphrase } from '../sealing/age-file.ts'
import { seeded, valueOf } from '../testing.ts'
import { sealExport } from './export-file.ts'
import { packTar } from './tar.ts'

const AGE = '/usr/bin/age'
const KEYGEN = '/usr/bin/age-keygen'
const withoutAge = existsSync(AGE) ? false : 'the age command is not on this machine'

const FILES = [
  { name: 'file.json', content: utf8('{"name":"Олена"}') },
  { name: 'attachments/паспорт.pdf', content: seeded(1).bytes(5000) },
  { name: 'empty.txt', content: new Uint8Array(0) },
]

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'waystation-export-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

const at = (name: string) => join(folder, name)

test('an archive unpacks with tar, names and bytes as they were', () => {
  writeFileSync(at('a.tar'), packTar(FILES))
  execFileSync('tar', ['-xf', at('a.tar'), '-C', folder])
  for (const { name, content } of FILES) expect(bytesOf(readFileSync(at(name)))).toEqual(content)
})

test('a name that leads out of the folder, or is too long, is a bug', () => {
  for (const name of ['/etc/passwd', '../x', 'a/../b', 'a\\b', '', 'ж'.repeat(51)]) expect(() => packTar([{ name, content: utf8('x') }]), name).toThrow('a name in an export')
})

test('the age command opens an export', { skip: withoutAge !== false }, async () => {
  const identity = await generateX25519Identity()
  writeFileSync(at('identity.txt'), `${identity}\n`)
  writeFileSync(at('export.age'), await sealExport(FILES, { recipient: await identityToRecipient(identity) }))
  const opened = execFileSync(AGE, ['--decrypt', '-i', at('identity.txt'), at('export.age')])
  expect(bytesOf(opened)).toEqual(packTar(FILES))
})

test('what the age command made is opened here', { skip: withoutAge !== false }, async () => {
  const identity = execFileSync(KEYGEN, [], { stdio: ['ignore', 'pipe', 'ignore'] }).toString().trim().split('\n').at(-1) ?? ''
  const sealed = execFileSync(AGE, ['-r', await identityToRecipient(identity)], { input: 'from elsewhere: ж' })
  expect(valueOf(await withIdentity(new Secret(identity), bytesOf(sealed)))).toEqual(utf8('from elsewhere: ж'))
})

test('an export under a passphrase is an age file that asks for it', async () => {
  const phrase = generatePassphrase()
  const sealed = await sealExport(FILES, { passphrase: phrase })
  expect(Buffer.from(sealed).toString('latin1')).toMatch(/^age-encryption\.org\/v1\n-> scrypt \S+ 18\n/)
  expect(valueOf(await withPassphrase(phrase, sealed))).toEqual(packTar(FILES))
  expect((await withPassphrase(generatePassphrase(), sealed)).ok).toBe(false)
})

// The command reads a passphrase from a terminal alone; `script` gives it one.
const withoutTerminal = withoutAge !== false || !existsSync('/usr/bin/script')

test('the age command opens an export under a passphrase', { skip: withoutTerminal }, async () => {
  const phrase = generatePassphrase()
  writeFileSync(at('phrase.age'), await sealExport(FILES, { passphrase: phrase }))
  execFileSync('/usr/bin/script', ['-qec', `${AGE} --decrypt -o ${at('phrase.tar')} ${at('phrase.age')}`, '/dev/null'], { input: `${phrase.reveal()}\n`, stdio: ['pipe', 'ignore', 'ignore'] })
  expect(bytesOf(readFileSync(at('phrase.tar')))).toEqual(packTar(FILES))
})
