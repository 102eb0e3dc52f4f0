import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { z } from 'zod'
import { findCanaries, type Finding } from '#tests/canary/find-canaries'
import { aNetworkOn } from '#tests/story/a-network'
import { keysOf, textsOf } from '#tests/story/keys-of'
import { startRealServer, type RunningServer } from '#tests/story/running-server'
import { keepsAFile } from '#tests/story/sealed-file'

// Passphrases are stretched slowly, by design, and a whole data folder is searched.
vi.setConfig({ testTimeout: 400_000, hookTimeout: 400_000 })

const CANARIES = ['Зеленина Мар’яна Канаркова', 'vulpecula-9hq2-zbt4-kwx7', 'Żółta Łąka przy Młynie 17', '+380 99 731 20 64']
/** What an organisation says of itself is for everybody to read, and the server knows its people by name: that is found, and shows that the search sees. */
const PUBLIC = 'Heron House stands by the river Ustya'

let server: RunningServer
let folder: string
let texts: readonly string[]
let keys: Map<string, Uint8Array>
let backup: string

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'waystation-stolen-'))
  server = await startRealServer(join(folder, 'data'))
  const { anna, boris, group, papers, invitationCode } = await aNetworkOn(server)
  const { organisation } = boris.session
  const held = await keepsAFile(boris, group, CANARIES)
  const read = await anna.device.line({ method: 'GET', path: `/api/organisations/${organisation}` })
  const { version } = z.looseObject({ version: z.string() }).parse(read?.body)
  const described = await anna.device.line({ method: 'PUT', path: `/api/organisations/${organisation}`, body: { version, about: { en: PUBLIC } } })
  expect(described?.status, JSON.stringify(described?.body)).toBe(200)
  // What is refused must not be told to the log either: a passphrase in the wrong field, a narrative as a name, a code in an address.
  for (const text of CANARIES) {
    await boris.device.line({ method: 'POST', path: '/api/sign-in', body: { signInName: 'boris', authenticationKey: text } })
    await boris.device.line({ method: 'POST', path: `/api/organisations/${organisation}/clients`, body: { key: text, records: [{ envelope: text }] } })
    await boris.device.line({ method: 'GET', path: `/api/organisations/${organisation}/clients?after=${encodeURIComponent(text)}` })
    await boris.device.line({ method: 'GET', path: `/api/${encodeURIComponent(text)}` })
  }
  backup = join(folder, 'backup.tar')
  await server.command('backup', backup)
  texts = [...CANARIES, ...textsOf(anna), ...textsOf(boris), invitationCode, ...papers.flatMap((paper) => paper.split('\n'))]
  keys = new Map([...(await keysOf(anna)), ...[...(await keysOf(boris))].map(([name, key]): [string, Uint8Array] => [`${name}, of Boris`, key]), ...held.map(({ generation, key }): [string, Uint8Array] => [`generation ${generation} of a client`, key.reveal()])])
  await server.stop()
})
afterAll(() => rm(folder, { recursive: true, force: true }))

const told = (findings: readonly Finding[]): readonly string[] => findings.map(({ file, canary, encoding, inside }) => `${canary.slice(0, 40)} in ${file}, ${[...inside, encoding].join(', ')}`)

const whatAThiefTakes = () => ({ folders: [folder], bytes: new Map([['what the server said', Buffer.from(server.said())]]) })

test('of a host that is carried away whole, with its log at its most talkative and its backup: no field, no key, no passphrase, no paper', async () => {
  expect(server.said(), 'it did say something').toContain(server.url)
  expect(told(await findCanaries({ ...whatAThiefTakes(), canaries: texts, keys }))).toEqual([])
})

test('what everybody may know is found in the database and in the backup: the search sees what there is', async () => {
  const findings = await findCanaries({ folders: [folder], canaries: [PUBLIC] })
  const places = new Set(findings.map(({ file }) => (file === backup ? 'backup' : file.includes('/database/') ? 'database' : 'elsewhere')))
  expect([...places]).toEqual(expect.arrayContaining(['backup', 'database']))
})

test('a leak that somebody plants is found, wherever and however', async () => {
  const leaks = join(folder, 'leaks')
  await mkdir(join(leaks, 'outbox'), { recursive: true })
  const [name = '', code = ''] = CANARIES
  const [[keyName, key] = ['', new Uint8Array(0)]] = keys
  await writeFile(join(leaks, 'outbox/1.eml'), `Subject: a file\r\nContent-Transfer-Encoding: base64\r\n\r\n${Buffer.from(`Dear colleague, ${name}`).toString('base64')}`)
  await writeFile(join(leaks, 'dump.sql.gz'), gzipSync(`INSERT INTO record VALUES ('\\x${Buffer.from(code).toString('hex')}')`))
  await writeFile(join(leaks, 'core'), Buffer.concat([await readFile(join(leaks, 'dump.sql.gz')), key, Buffer.alloc(64)]))
  const bytes = new Map([['a log', Buffer.from(`${server.said()}{"msg":"could not read ${name}"}\n`)]])
  const found = new Set((await findCanaries({ folders: [leaks], bytes, canaries: CANARIES, keys })).map(({ file, canary }) => `${file.replace(leaks, '')}: ${canary}`))
  expect(found).toEqual(new Set([`/outbox/1.eml: ${name}`, `/dump.sql.gz: ${code}`, `/core: ${code}`, `/core: ${keyName}`, `a log: ${name}`]))
})
