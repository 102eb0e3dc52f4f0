import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { generateHybridIdentity, generateX25519Identity, identityToRecipient } from 'age-encryption'
import { expect, test } from 'vitest'
import { Secret } from '#kernel'
import { bytesOf, utf8 } from '../bytes/bytes.ts'
import { withIdentity, withPassphrase } from '../sealing/age-file.ts'
import { recipientKind } from '../sealing/age-recipient.ts'
import { seeded, valueOf } from '../testing.ts'
import { sealExportStream, textFile, type ComingFile } from './export-stream.ts'
import { packTar } from './tar.ts'

const AGE = '/usr/bin/age'
const withoutAge = existsSync(AGE) ? false : 'the age command is not on this machine'

const FILES = [{ name: 'clients.jsonl', content: utf8('{"a":"Олена"}\n{}\n') }, { name: 'attachments/1', content: seeded(3).bytes(700_001) }]

async function* coming(): AsyncGenerator<ComingFile> {
  yield textFile('clients.jsonl', ['{"a":"Олена"}\n', '{}\n'])
  const [, { content = new Uint8Array(0) } = {}] = FILES
  yield { name: 'attachments/1', size: content.length, content: [content.subarray(0, 3), content.subarray(3, 3), content.subarray(3)] }
}

const whole = async (stream: ReadableStream<Uint8Array>) => bytesOf(new Uint8Array(await new Response(stream as ReadableStream<Uint8Array<ArrayBuffer>>).arrayBuffer())) // age gives the same bytes with a wider type.

test('the age command opens what came piece by piece, and tar unpacks it', { skip: withoutAge !== false }, async () => {
  const folder = mkdtempSync(join(tmpdir(), 'waystation-stream-'))
  const identities = await Promise.all([generateX25519Identity(), generateX25519Identity()])
  writeFileSync(join(folder, 'export.age'), await whole(await sealExportStream(coming(), { recipients: await Promise.all(identities.map(identityToRecipient)) })))
  for (const identity of identities) {
    writeFileSync(join(folder, 'identity'), `${identity}\n`)
    const opened = execFileSync(AGE, ['--decrypt', '-i', join(folder, 'identity'), join(folder, 'export.age')], { maxBuffer: 4_000_000 })
    expect(bytesOf(opened)).toEqual(packTar(FILES))
  }
  rmSync(folder, { recursive: true })
})

test('to hybrid recipients, and to a passphrase', async () => {
  const identity = await generateHybridIdentity()
  const recipient = await identityToRecipient(identity)
  expect([recipientKind(recipient), recipientKind(await identityToRecipient(await generateX25519Identity())), recipientKind('age1'), recipientKind(identity), recipientKind('')]).toEqual(['hybrid', 'classic', undefined, undefined, undefined])
  expect(valueOf(await withIdentity(new Secret(identity), await whole(await sealExportStream(coming(), { recipients: [recipient] }))))).toEqual(packTar(FILES))
  expect(valueOf(await withPassphrase(new Secret('six words'), await whole(await sealExportStream(coming(), { passphrase: new Secret('six words') }))))).toEqual(packTar(FILES))
})

async function* short(): AsyncGenerator<ComingFile> {
  yield { name: 'a', size: 10, content: [new Uint8Array(9)] }
}

test('a file that has other bytes than were announced ends it', async () => {
  const recipient = await identityToRecipient(await generateX25519Identity())
  await expect(sealExportStream(short(), { recipients: [recipient] }).then(whole)).rejects.toThrow('other bytes')
})

test('of 200 MB no more than a few pieces wait at a time', async () => {
  const [PIECE, PIECES] = [1_000_000, 200]
  let [given, taken, most] = [0, 0, 0]
  async function* large(): AsyncGenerator<ComingFile> {
    yield {
      name: 'attachments/large', size: PIECE * PIECES,
      content: (function* pieces() {
        for (let piece = 0; piece < PIECES; piece += 1) {
          given += PIECE
          most = Math.max(most, given - taken)
          yield new Uint8Array(PIECE)
        }
      })(),
    }
  }
  const sealed = await sealExportStream(large(), { recipients: [await identityToRecipient(await generateX25519Identity())] })
  for await (const piece of sealed) taken += piece.length
  expect(taken).toBeGreaterThan(PIECE * PIECES)
  expect(most).toBeLessThan(8 * PIECE)
})
