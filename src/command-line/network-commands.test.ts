import { resolve } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import type { ImportNetworkRefusal } from '#network'
import { serveControl } from '#platform/control'
import { silentLog } from '#platform/log'
import { aFolder } from '#tests/folder'
import { NETWORK_ISSUES, networkFault, networkRefusal } from './network-sentences.ts'
import { aClosedRoof, say } from './testing.ts'

/** A folder where a server gives this answer over its real socket, and remembers what it was asked. */
const aServerThatAnswers = async (answer: unknown) => {
  const folder = await aFolder()
  const calls: unknown[] = []
  const control = await serveControl({ folder, log: silentLog }, async (call) => {
    calls.push(call)
    return answer
  })
  onTestFinished(control.stop)
  const { roof } = aClosedRoof({ kind: 'folder-in-use', folder })
  return { calls, say: (...argv: string[]) => say(['--data', folder, ...argv], roof) }
}

const REPORT = { made: 3, changed: 1, unchanged: 2, missing: [], ignored: [] }

test.each([[['network']], [['network', 'import']], [['network', 'import', 'a', 'b']], [['network', 'list', 'all']], [['network', 'dance']]])('%j is a mistake, and nothing is opened', async (argv) => {
  const { roof, asked } = aClosedRoof({ kind: 'folder-in-use', folder: '/srv/waystation' })
  expect(await say(argv, roof)).toMatchObject({ code: 2, out: '' })
  expect(asked).toEqual([])
})

test.each([[['network', 'import', 'folder']], [['network', 'list']]])('%j says why an installation cannot be opened', async (argv) => {
  const { roof } = aClosedRoof({ kind: 'folder-in-use', folder: '/srv/waystation' })
  expect(await say(['--data', await aFolder(), ...argv], roof)).toMatchObject({ code: 3, out: '' })
})

test('a folder is taken in by the running server, under its whole path', async () => {
  const server = await aServerThatAnswers(REPORT)
  expect(await server.say('network', 'import', 'examples/network')).toMatchObject({ code: 0, out: '3 made, 1 changed, 2 unchanged', aside: '' })
  expect(server.calls).toEqual([{ operation: 'network-import', input: { path: resolve('examples/network') } }])
})

test('what the files do not name, and files with odd names, are told beside the answer', async () => {
  const report = { ...REPORT, missing: [{ slug: 'stork', name: 'Stork' }, { slug: 'crane', name: 'Crane' }], ignored: ['abuot.pl.json'] }
  const { code, out, aside } = await (await aServerThatAnswers(report)).say('network', 'import', 'here')
  expect([code, out]).toEqual([0, '3 made, 1 changed, 2 unchanged'])
  expect(aside.split('\n')).toEqual([
    'The files do not name these, which stay as they are: Stork (stork), Crane (crane).',
    'These files were not looked at: abuot.pl.json. See that their names are spelt right.',
  ])
  const json = await (await aServerThatAnswers(report)).say('network', 'import', 'here', '--json')
  expect([JSON.parse(json.out), json.aside]).toEqual([report, ''])
})

test('every fault is told in a line of its own, with file, organisation and part', async () => {
  const refusal: ImportNetworkRefusal = {
    kind: 'network-malformed',
    faults: [
      { issue: 'country-unknown', file: 'organisations.json', entry: 3, called: 'Open Gate', part: 'country', given: 'ZZ' },
      { issue: 'language-unknown', file: 'organisations.json', entry: 4, called: '', part: 'names.serbian', given: 'Kuća' },
      { issue: 'language-unknown', file: 'organisations.json', entry: 4, part: 'languages.1', given: 'english' },
      { issue: 'slug-unknown', file: 'about.pl.json', part: 'stork', given: 'Pomaga.' },
      { issue: 'not-json', file: 'about.uk.json' },
    ],
  }
  const server = await aServerThatAnswers({ refusal })
  const { code, out, aside } = await server.say('network', 'import', 'here')
  expect([code, out]).toEqual([2, ''])
  expect(aside.split('\n')).toEqual([
    'organisations.json, organisation 3 (Open Gate), country: "ZZ" is no country. Use two letters: BG, UA.',
    'organisations.json, organisation 4, names.serbian: "serbian" is no language, or is spelt in another way. Use its code: en, uk, sr-Latn.',
    'organisations.json, organisation 4, languages.1: "english" is no language, or is spelt in another way. Use its code: en, uk, sr-Latn.',
    'about.pl.json, stork: There is no organisation with this slug in organisations.json.',
    'about.uk.json: This is not JSON in UTF-8.',
    'Nothing was changed.',
  ])
  const json = await server.say('network', 'import', 'here', '--json')
  expect([json.code, JSON.parse(json.out), json.aside]).toEqual([2, { refusal }, ''])
})

test('who may not is told so, and the command has failed', async () => {
  const server = await aServerThatAnswers({ refusal: { kind: 'not-allowed' } })
  expect(await server.say('network', 'import', 'here')).toMatchObject({ code: 1, out: '', aside: 'Only the secretariat may say who the organisations of the network are.' })
})

test('organisations are listed in columns, or one object a line', async () => {
  const organisations = [
    { slug: 'secretariat', kind: 'secretariat', name: 'La Strada International', country: 'NL', city: 'Amsterdam' },
    { slug: 'kok', kind: 'platform-ngo', name: 'KOK' },
  ]
  const server = await aServerThatAnswers(organisations)
  const plain = await server.say('network', 'list')
  expect(plain.out.split('\n')).toEqual(['secretariat   NL  secretariat  La Strada International, Amsterdam', 'platform-ngo      kok          KOK'])
  const json = await server.say('network', 'list', '--json')
  expect(json.out.split('\n').map((line) => JSON.parse(line))).toEqual(organisations)
  expect(server.calls[0]).toEqual({ operation: 'network-list', input: {} })
})

const refusals: Readonly<Record<ImportNetworkRefusal['kind'], ImportNetworkRefusal>> = {
  'not-allowed': { kind: 'not-allowed' },
  'file-not-found': { kind: 'file-not-found', file: 'organisations.json' },
  'file-not-a-file': { kind: 'file-not-a-file', file: 'organisations.json' },
  'file-unreadable': { kind: 'file-unreadable', file: 'organisations.json', code: 'EACCES' },
  'network-too-large': { kind: 'network-too-large', file: 'about.pl.json', mostBytes: 8_000_000 },
  'about-language-unknown': { kind: 'about-language-unknown', file: 'about.xx.json' },
  'network-malformed': { kind: 'network-malformed', faults: [] },
}

test.each([
  ...Object.entries(refusals).map(([kind, refusal]) => [kind, networkRefusal(refusal)] as const),
  ...Object.entries(NETWORK_ISSUES).flatMap(([key, sentence]) => [[key, sentence('x')], [`${key} with nothing to show`, sentence('')]] as const),
])('%s is told in calm and whole sentences', (_, sentence) => {
  expect(sentence).toMatch(/\.$/su)
  expect(sentence).not.toMatch(/!|undefined|null|\(\)| {2}|""/)
})

test('a fault of a whole file names the file alone', () => {
  expect(networkFault({ issue: 'shape-wrong', file: 'about.en.json', part: '' })).toBe('about.en.json: This has another shape than it should.')
})
