import { readFileSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import { drawHouse, placeDrawing } from './support/house/draw-house.ts'
import { readTree } from './support/house/read-tree.ts'
import { folderOf, LAWS, type Fault, type Room } from './support/house/room.ts'
import { inspectHouse } from './support/inspect-house.ts'

/**
 * The whole house, ground first. A room imports only rooms that stand before it here, and only through their doors.
 * Talking uphill is done by a fact in the outbox, subscribed under the roof.
 */
const HOUSE: readonly Room[] = [
  { name: 'kernel', floor: 0, purpose: 'results, ids, clock, languages, countries, dates', doors: ['#kernel'], pure: true, browserSafe: true },
  { name: 'vault', floor: 1, purpose: 'envelopes, keys, the signed log', doors: ['#vault/envelope', '#vault/recipients'], browserDoors: ['#vault/open'], browserSafe: true, tables: ['passphrase/words/'] },
  { name: 'disclosure', floor: 1, purpose: 'statistical disclosure control', doors: ['#disclosure'], pure: true, browserSafe: true },
  { name: 'text', floor: 1, purpose: 'analysis of words in every language of the network', doors: ['#text'], pure: true, browserSafe: true },
  {
    name: 'platform',
    floor: 2,
    purpose: 'database, files, jobs, outbox, reading, search: what the machine does for us',
    doors: ['configuration', 'log', 'database', 'blobs', 'jobs', 'outbox', 'children', 'reading', 'pictures', 'identification', 'recognition', 'scanning', 'search', 'backup', 'bags', 'solver', 'control', 'authentication'].map((room) => `#platform/${room}`),
  },
  { name: 'migrations', at: 'db/migrations', floor: 2, purpose: 'the schema of the database, step by step', doors: ['#migrations'], only: ['kysely', '#kernel', '#platform/database'], forTestsBelow: true },
  { name: 'modules/audit', floor: 3, purpose: 'who did what, as a chain whose head devices keep', doors: ['#audit'], noHttp: true },
  { name: 'modules/network', floor: 3, purpose: 'organisations and their people', doors: ['#network', '#network/rights'], noHttp: true },
  { name: 'modules/envelopes', floor: 3, purpose: 'sealed files as the server keeps them, and who may fetch which', doors: ['#envelopes'], noHttp: true },
  { name: 'modules/thesaurus', floor: 3, purpose: 'the words of the field, in every language of the network', doors: ['#thesaurus'], noHttp: true, tables: ['starter/'] },
  { name: 'modules/library', floor: 3, purpose: 'the documentation centre', doors: ['#library'], noHttp: true },
  { name: 'modules/services', floor: 3, purpose: 'the referral directory', doors: ['#services'], noHttp: true },
  { name: 'modules/clients', floor: 3, purpose: 'files of the people served: forms, answers, and the rules that act on them', doors: ['#clients', '#clients/finding', '#clients/exchange', '#clients/invented', '#clients/figures', '#clients/export', '#clients/records', '#clients/import'], noHttp: true, pure: true, browserSafe: true, tables: ['forms/', 'labels/', 'invented/words/'] },
  { name: 'modules/helpline', floor: 3, purpose: 'consultations, shifts, numbers to call', doors: ['#helpline'], noHttp: true, planned: true },
  { name: 'modules/figures', floor: 3, purpose: 'data calls, reports, published numbers', doors: ['#figures'], noHttp: true, planned: true },
  { name: 'modules/publishing', floor: 3, purpose: 'pages, news, the newsletter', doors: ['#publishing'], noHttp: true },
  { name: 'modules/advocacy', floor: 3, purpose: 'campaigns, monitoring, positions', doors: ['#advocacy'], noHttp: true, planned: true },
  { name: 'web/wire', floor: 4, purpose: 'what desk and server say to each other, as shapes', doors: ['#web/wire'], browserSafe: true },
  { name: 'web/i18n', floor: 4, purpose: 'what is said, in every language of the site', doors: ['#web/i18n', '#web/i18n/plural'], tables: ['catalogues/', 'messages/'] },
  { name: 'web/kit', floor: 4, purpose: 'the look that site and desk have in common', doors: ['#web/kit', '#web/kit/formats', '#web/kit/tokens.css'] },
  { name: 'web/http', floor: 4, purpose: 'routing, access, refusals as statuses', doors: ['#web/http'] },
  { name: 'web/api', floor: 4, purpose: 'what the desk asks of the server, as JSON', doors: ['#web/api'], strangers: ['web/site'] },
  { name: 'web/delivery', floor: 4, purpose: 'the built desk: sent, signed and checked', doors: ['#web/delivery'], strangers: ['web/site', 'web/desk'] },
  { name: 'web/interchange', floor: 4, purpose: 'what programs elsewhere gather, cite and follow', doors: ['#web/interchange'], strangers: ['web/desk'], tables: ['cite/styles/', 'cite/locales/'] },
  { name: 'web/public-api', floor: 4, purpose: 'what programs of anybody may ask of the library, and its description', doors: ['#web/public-api'], strangers: ['web/desk'] },
  { name: 'web/site', floor: 4, purpose: 'the public pages, without a script', doors: ['#web/site'], strangers: ['web/desk'] },
  { name: 'web/desk', floor: 4, purpose: 'the application of the staff, in the browser', browser: true, keyholders: ['keys/worker/'], strangers: ['web/site'] },
  { name: 'command-line', floor: 4, purpose: 'the commands of whoever runs an installation', doors: ['#command-line'] },
  { name: 'roof', floor: 5, purpose: 'the one place where things are wired together', doors: ['#roof'] },
  { name: 'main', at: 'src/main.ts', floor: 5, purpose: 'the program' },
]

const root = resolve(import.meta.dirname, '..')
const read = (path: string) => readFileSync(resolve(root, path), 'utf8')

test('the house is calm', () => {
  const faults = inspectHouse(HOUSE, readTree(root), JSON.parse(read('package.json')).imports)
  expect(faults.map(({ law, file, says }) => `${law}: ${file}: ${says}`)).toEqual([])
})

test('ARCHITECTURE.md shows the house as it is', () => {
  const page = read('ARCHITECTURE.md')
  const drawn = placeDrawing(page, drawHouse(HOUSE))
  if (process.env['REDRAW'] === '1') writeFileSync(resolve(root, 'ARCHITECTURE.md'), drawn)
  expect(process.env['REDRAW'] === '1' ? read('ARCHITECTURE.md') : page, 'draw it again: npm run picture').toBe(drawn)
})

// Below, every law is shown to bite: a small calm house, and one planted fault at a time.

const built = ({ planned: _planned, doors = [], ...room }: Room): Room => ({ ...room, doors: room.name === 'platform' ? ['#platform/log'] : doors.slice(0, 1) })

const planned = (room: Room): Room => ({ ...room, planned: true })

/** A module of the small house that has everything a module may have: a store, and a door for browsers beside the server's. */
const WHOLE_MODULE: Room = { name: 'modules/clients', floor: 3, purpose: 'a module', doors: ['#clients'], browserDoors: ['#clients/browser'], noHttp: true }

const SMALL_HOUSE = HOUSE.map((room) => (room.name === WHOLE_MODULE.name ? WHOLE_MODULE : room)).filter(({ name }) => ['kernel', 'vault', 'platform', 'modules/clients', 'web/kit', 'web/site', 'web/desk', 'main'].includes(name)).map(built)

const DOORS = {
  '#kernel': './src/kernel/index.ts',
  '#vault/envelope': './src/vault/envelope.ts',
  '#vault/open': './src/vault/open.ts',
  '#platform/log': './src/platform/log/index.ts',
  '#clients': './src/modules/clients/index.ts',
  '#clients/browser': './src/modules/clients/browser.ts',
  '#web/kit': './src/web/kit/index.ts',
  '#web/site': './src/web/site/index.ts',
  '#tests/*': './tests/support/*.ts',
}

const CALM = {
  'src/kernel/index.ts': "export { id } from './id.ts'",
  'src/kernel/id.ts': 'export const id = 1',
  'src/kernel/id.test.ts': "import { test } from 'vitest'\nimport { inspect } from 'node:util'\nimport { id } from './id.ts'\ntest('', () => inspect(id))",
  'src/vault/envelope.ts': "import { id } from '#kernel'\nexport const seal = id",
  'src/vault/open.ts': "import { seal } from './envelope.ts'\nexport const open = seal",
  'src/platform/log/index.ts': "import { pino } from 'pino'\nexport const log = pino",
  'src/platform/log/worker.ts': "import 'node:fs'",
  'src/platform/reading.ts': "new Worker(new URL('./log/worker.ts', import.meta.url))\nimport { log } from '#platform/log'\nexport { log }",
  'src/modules/clients/index.ts': "export { save } from './save-client.ts'\nexport type { Client } from './model.ts'",
  'src/modules/clients/browser.ts': "import { open } from '#vault/open'\nexport type { Client } from './model.ts'\nexport { open }",
  'src/modules/clients/model.ts': 'export type Client = 1',
  'src/modules/clients/save-client.ts': "import { log } from '#platform/log'\nimport { keep } from './store.ts'\nexport const save = [log, keep]",
  'src/modules/clients/save-client.test.ts': "import '#tests/database'\nimport { save } from './save-client.ts'\nsave",
  'src/modules/clients/store.ts': "import { sql } from 'kysely'\nexport const keep = sql",
  'src/web/kit/index.ts': 'export const tokens = 1',
  'src/web/site/index.ts': "import { tokens } from '#web/kit'\nimport { Hono } from 'hono'\nexport const site = [tokens, Hono]",
  'src/web/desk/main.tsx': "import type { Client } from '#clients'\nexport const desk = (client: Client) => <p>{client}</p>",
  'src/web/desk/keys/worker/main.ts': "import { open } from '#clients/browser'\nimport type { Client } from '#clients'\nexport const desk = (client: Client) => open(client)",
  'src/main.ts': "import { site } from '#web/site'\nconst more = await import('#clients')\nexport { site, more }",
}

const inspect = (planted: Record<string, string>, doors: Record<string, string> = DOORS) =>
  inspectHouse(SMALL_HOUSE, new Map(Object.entries({ ...CALM, ...planted })), doors)

test('a calm house has no fault', () => {
  expect(inspect({})).toEqual([])
})

type Planted = { what: string; law: Fault['law']; at: string; tree: Record<string, string>; doors?: Record<string, string> }

const lines = (count: number) => '\n'.repeat(count)

const PLANTED: readonly Planted[] = [
  { what: 'a room looks uphill', law: 'never uphill', at: 'src/kernel/id.ts', tree: { 'src/kernel/id.ts': "import { seal } from '#vault/envelope'", 'src/vault/envelope.ts': '' } },
  { what: 'a room looks uphill for a type', law: 'never uphill', at: 'src/kernel/id.ts', tree: { 'src/kernel/id.ts': "export type X = import('#clients').Client" } },
  { what: 'a test looks uphill', law: 'never uphill', at: 'src/kernel/id.test.ts', tree: { 'src/kernel/id.test.ts': "await import('#web/kit')" } },
  { what: 'through the wall', law: 'never through the wall', at: 'src/vault/envelope.ts', tree: { 'src/vault/envelope.ts': "export * from '../kernel/id.ts'" } },
  { what: 'through the wall by a worker', law: 'never through the wall', at: 'src/vault/open.ts', tree: { 'src/vault/open.ts': "new URL('../kernel/id.ts', import.meta.url)" } },
  { what: 'out of the house', law: 'never through the wall', at: 'src/kernel/id.ts', tree: { 'src/kernel/id.ts': "import '../../tests/support/database.ts'" } },
  { what: 'what is for tests, in the house', law: 'never through the wall', at: 'src/kernel/id.ts', tree: { 'src/kernel/id.ts': "import '#tests/database'" } },
  { what: 'a circle', law: 'no circle', at: 'src/kernel/b.ts', tree: { 'src/kernel/id.ts': "import './b.ts'", 'src/kernel/b.ts': "import './id.ts'" } },
  { what: 'a circle by types', law: 'no circle', at: 'src/kernel/b.ts', tree: { 'src/kernel/id.ts': "import type { B } from './b.ts'", 'src/kernel/b.ts': "export type B = import('./id.ts').Id" } },
  { what: 'a circle through its own door', law: 'no circle', at: 'src/kernel/id.ts', tree: { 'src/kernel/id.ts': "import type { X } from '#kernel'" } },
  { what: 'a browser door reaches a store', law: 'the browser reaches nothing of the server', at: 'src/modules/clients/model.ts', tree: { 'src/modules/clients/browser.ts': "export * from './model.ts'", 'src/modules/clients/model.ts': "export * from './store.ts'" } },
  { what: 'the desk reaches the platform', law: 'the browser reaches nothing of the server', at: 'src/web/desk/main.tsx', tree: { 'src/web/desk/main.tsx': "import '#platform/log'" } },
  { what: 'the vault reaches Node', law: 'the browser reaches nothing of the server', at: 'src/vault/envelope.ts', tree: { 'src/vault/envelope.ts': "import 'node:crypto'" } },
  { what: 'the site knows the desk', law: 'never through the wall', at: 'src/web/site/index.ts', tree: { 'src/web/site/index.ts': "import '../desk/main.tsx'", 'src/web/desk/main.tsx': '' } },
  { what: 'the desk knows the site', law: 'strangers stay strangers', at: 'src/web/desk/main.tsx', tree: { 'src/web/desk/main.tsx': "import type { X } from '#web/site'" } },
  { what: 'the server opens the vault', law: 'the server never opens the vault', at: 'src/modules/clients/save-client.ts', tree: { 'src/modules/clients/save-client.ts': "import { open } from '#vault/open'" } },
  { what: 'the server opens the vault in a roundabout way', law: 'the server never opens the vault', at: 'src/vault/envelope.ts', tree: { 'src/vault/open.ts': '', 'src/vault/envelope.ts': "export * from './open.ts'" } },
  { what: 'the page opens the vault', law: 'only a keyholder opens the vault', at: 'src/web/desk/main.tsx', tree: { 'src/web/desk/main.tsx': "import { open } from '#vault/open'" } },
  { what: 'the page opens the vault through a module', law: 'only a keyholder opens the vault', at: 'src/web/desk/main.tsx', tree: { 'src/web/desk/main.tsx': "import { open } from '#clients/browser'" } },
  { what: 'the page loads what holds the keys', law: 'only a keyholder opens the vault', at: 'src/web/desk/main.tsx', tree: { 'src/web/desk/main.tsx': "import { desk } from './keys/worker/main.ts'" } },
  { what: 'a module knows HTTP', law: 'modules do not know HTTP', at: 'src/modules/clients/model.ts', tree: { 'src/modules/clients/model.ts': "import type { Context } from 'hono'" } },
  { what: 'npm in the kernel', law: 'pure rooms stay pure', at: 'src/kernel/id.ts', tree: { 'src/kernel/id.ts': "import { z } from 'zod'" } },
  { what: 'an unknown room', law: 'every folder is a room', at: 'src/attic', tree: { 'src/attic/old.ts': '', 'src/attic/chest.ts': '' } },
  { what: 'a folder that is no room of the modules', law: 'every folder is a room', at: 'src/modules/weather', tree: { 'src/modules/weather/index.ts': '' } },
  { what: 'a door nobody declared', law: 'every door is declared', at: './src/kernel/id.ts', tree: {}, doors: { ...DOORS, '#kernel/id': './src/kernel/id.ts' } },
  { what: 'a door in the wrong room', law: 'every door is declared', at: './src/kernel/id.ts', tree: {}, doors: { ...DOORS, '#web/kit': './src/kernel/id.ts' } },
  { what: 'a door that is none', law: 'imports lead somewhere', at: 'src/vault/open.ts', tree: { 'src/vault/open.ts': "import '#kernel/id'" } },
  { what: 'a file that is not there', law: 'imports lead somewhere', at: 'src/vault/open.ts', tree: { 'src/vault/open.ts': "import './gone.ts'" } },
  { what: 'a giant', law: 'files are small', at: 'src/kernel/id.ts', tree: { 'src/kernel/id.ts': lines(501) } },
  { what: 'too many long files', law: 'files are small', at: 'src/kernel/id.ts', tree: { 'src/kernel/id.ts': lines(271) } },
  { what: 'a name that says nothing', law: 'names say what a thing is', at: 'src/kernel/string-utils.ts', tree: { 'src/kernel/string-utils.ts': '' } },
  { what: 'a folder for whatever', law: 'names say what a thing is', at: 'src/kernel/common', tree: { 'src/kernel/common/id.ts': '', 'src/kernel/common/date.ts': '' } },
  { what: 'a file that shouts', law: 'names say what a thing is', at: 'src/kernel/partialDate.ts', tree: { 'src/kernel/partialDate.ts': '' } },
]

test.each(PLANTED)('$what: that one fault is found', ({ law, at, tree, doors }) => {
  expect(inspect(tree, doors).map((fault) => [fault.law, fault.file])).toEqual([[law, at]])
})

test('migrations know Kysely, the kernel and the database alone', () => {
  const migrations = HOUSE.find(({ name }) => name === 'migrations')
  const house = [...SMALL_HOUSE.slice(0, 3), { name: 'migrations', at: 'db/migrations', floor: 2, purpose: '', ...(migrations?.only ? { only: migrations.only } : {}) }, ...SMALL_HOUSE.slice(3)]
  const files = { ...CALM, 'db/migrations/index.ts': "import 'kysely'\nimport 'kysely/migration'\nimport '#kernel'\nimport 'pg'" }
  expect(inspectHouse(house, new Map(Object.entries(files)), DOORS).map(({ law, file }) => [law, file])).toEqual([['pure rooms stay pure', 'db/migrations/index.ts']])
})

test('a room drawn as built that is not there, and one drawn as planned that is', () => {
  const house = SMALL_HOUSE.map((room) => (room.name === 'web/kit' ? planned(room) : room))
  const files = new Map(Object.entries(CALM).filter(([path]) => !path.startsWith('src/web/desk')))
  expect(inspectHouse(house, files, DOORS).map(({ file }) => file)).toEqual(['src/web/desk', 'src/web/kit'])
})

test('every law has a planted fault', () => {
  expect(new Set(PLANTED.map(({ law }) => law))).toEqual(new Set(LAWS))
})

test('the picture stacks the floors with the roof on top, and tells built from planned', () => {
  const drawing = drawHouse(HOUSE)
  const at = (room: string) => drawing.search(new RegExp(`[[(] ${room} [\\])]`))
  expect(at('main')).toBeLessThan(at('web/site'))
  expect(at('modules/library')).toBeLessThan(at('kernel'))
  expect(drawing).toContain('[ kernel ]')
  expect(drawing).toContain('( modules/helpline )')
  for (const room of HOUSE) expect(drawing, folderOf(room)).toContain(room.purpose)
  const widths = drawing.split('\n').filter((line) => /^.{3}[│├└]/.test(line)).map((line) => line.length)
  expect(new Set(widths).size).toBe(1)
})
