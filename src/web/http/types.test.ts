import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { beforeAll, expect, test } from 'vitest'

const run = promisify(execFile)
const here = dirname(fileURLToPath(import.meta.url))
const root = join(here, '../../..')
const door = join(here, 'index.ts')

const PRELUDE = `import { z } from 'zod'
import { apiRoute, NO_BODY, route, STATUS_OF_API_REFUSAL, type ApiRefusal, type RefusalKind } from '${door}'
export const asked = { params: z.object({}), body: NO_BODY }
export const reply = async () => ({ kind: 'json' as const, body: {} })
export const a = [apiRoute, STATUS_OF_API_REFUSAL]
export type ApiKinds = ApiRefusal['kind']
export const input = { params: z.object({}), query: z.object({}) }
export const handle = () => ({ kind: 'page' as const, html: '' })
export type Kinds = RefusalKind
export const r = route
`
const KINDS = ['document-not-found', 'document-withdrawn', 'page-not-found', 'nothing-to-read', 'picture-not-drawn', 'organisation-not-found', 'sheet-not-found', 'country-not-found', 'concept-not-found', 'page-unknown', 'archive-too-large', 'search-away']
const tableOf = (kinds: readonly string[]): string => `export const t = { ${kinds.map((kind) => `'${kind}': 404`).join(', ')} } satisfies Record<Kinds, number>`

const PLANTED = {
  sound: "route({ method: 'get', path: '/x', access: 'public', cache: 'brief', input, handle })",
  'without-access': "route({ method: 'get', path: '/x', cache: 'brief', input, handle })",
  'without-input': "route({ method: 'get', path: '/x', access: 'public', cache: 'brief', handle })",
  'unknown-access': "route({ method: 'get', path: '/x', access: 'anyone', cache: 'brief', input, handle })",
  'unknown-refusal': "route({ method: 'get', path: '/x', access: 'public', cache: 'brief', input, handle: () => ({ kind: 'refused' as const, refusal: { kind: 'made-up' as const } }) })",
  'api-sound': "apiRoute({ method: 'post', path: '/api/x', says: 'x', access: { may: 'invite' }, input: asked, handle: reply })",
  'api-without-access': "apiRoute({ method: 'post', path: '/api/x', says: 'x', input: asked, handle: reply })",
  'api-without-input': "apiRoute({ method: 'post', path: '/api/x', says: 'x', access: 'public', handle: reply })",
  'api-unknown-right': "apiRoute({ method: 'post', path: '/api/x', says: 'x', access: { may: 'anything' }, input: asked, handle: reply })",
  'api-elsewhere': "apiRoute({ method: 'post', path: '/x', says: 'x', access: 'public', input: asked, handle: reply })",
  'api-unknown-refusal': "apiRoute({ method: 'post', path: '/api/x', says: 'x', access: 'public', input: asked, handle: async () => ({ kind: 'refused' as const, refusal: { kind: 'made-up' as const } }) })",
  'whole-table': tableOf(KINDS),
  'table-that-forgets': tableOf(KINDS.filter((kind) => kind !== 'document-withdrawn')),
}

let said = ''
beforeAll(async () => {
  const folder = await mkdtemp(join(tmpdir(), 'planted-'))
  try {
    for (const [name, source] of Object.entries(PLANTED)) await writeFile(join(folder, `${name}.ts`), `${PRELUDE}${source}\n`)
    const compilerOptions = { typeRoots: [join(root, 'node_modules/@types')], paths: { zod: [join(root, 'node_modules/zod/index.d.ts')] } }
    await writeFile(join(folder, 'tsconfig.json'), JSON.stringify({ extends: join(root, 'tsconfig.json'), compilerOptions, include: [], files: Object.keys(PLANTED).map((name) => `${name}.ts`) }))
    said = await run(process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), '-p', folder, '--pretty', 'false']).then(
      ({ stdout }) => stdout,
      (failed: { readonly stdout: string }) => failed.stdout,
    )
  } finally {
    await rm(folder, { recursive: true })
  }
})

/** What the compiler holds against one planted file. */
const complaints = (name: keyof typeof PLANTED): string => said.split(/\n(?=\S)/).filter((complaint) => complaint.includes(`/${name}.ts(`) || complaint.startsWith(`${name}.ts(`)).join('\n')

test('a route with everything said compiles, and so does a whole table', () => {
  expect([complaints('sound'), complaints('whole-table'), complaints('api-sound')]).toEqual(['', '', ''])
})

test.each([
  ['a route that says not who may call it', 'without-access', /'access' is missing/],
  ['a route that says not what it takes', 'without-input', /'input' is missing/],
  ['a route that invents an access', 'unknown-access', /"anyone"/],
  ['a route that answers with a refusal without a status', 'unknown-refusal', /'made-up'/],
  ['a route of the API that says not who may call it', 'api-without-access', /'access' is missing/],
  ['a route of the API that says not what it takes', 'api-without-input', /'input' is missing/],
  ['a route of the API with a right that is in no table', 'api-unknown-right', /"anything"/],
  ['a route of the API that lies elsewhere', 'api-elsewhere', /"\/x"/],
  ['a route of the API that answers with a refusal without a status', 'api-unknown-refusal', /'made-up'|"made-up"/],
  ['a table that forgets a refusal', 'table-that-forgets', /document-withdrawn.* is missing/],
] as const)('%s does not compile', (_, name, complaint) => {
  expect(complaints(name)).toMatch(complaint)
})
