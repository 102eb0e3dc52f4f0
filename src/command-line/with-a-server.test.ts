import { resolve } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { StoreAway } from '#platform/blobs'
import { serveControl } from '#platform/control'
import { silentLog } from '#platform/log'
import { aFolder } from '#tests/folder'
import { aClosedRoof, say } from './testing.ts'

type Answer = { readonly events?: readonly unknown[]; readonly answer: unknown }

/** A folder where a server answers as told, over its real socket, and remembers what it was asked. */
const aServedFolder = async ({ events = [], answer }: Answer) => {
  const folder = await aFolder()
  const calls: unknown[] = []
  const control = await serveControl({ folder, log: silentLog }, async (call, emit) => {
    calls.push(call)
    for (const event of events) emit(event)
    if (answer instanceof Error) throw answer
    return answer
  })
  onTestFinished(control.stop)
  const { roof, asked } = aClosedRoof({ kind: 'folder-in-use', folder })
  return { calls, asked, folder, say: (...argv: string[]) => say(['--data', folder, ...argv], roof) }
}

const NONE = { imported: 0, unchanged: 0, 'stored-not-searchable': 0, failed: 0 }
const line = (outcome: object) => ({ kind: 'line', line: outcome })

const IMPORT: Answer = {
  events: [
    line({ file: 'a.pdf', number: 12, status: 'imported', reason: null, line: 2 }),
    { kind: 'progress', done: 1, total: 2, unit: 'files' },
    line({ file: 'b.pdf', number: null, status: 'failed', reason: 'text-too-long', detail: 'title', line: 3 }),
  ],
  answer: { totals: { ...NONE, imported: 1, failed: 1 }, ignoredColumns: ['shelf'] },
}

test('a running server carries the command out; the installation is not opened twice', async () => {
  const served = await aServedFolder(IMPORT)
  const { code, out, aside, progress } = await served.say('library', 'import', 'catalogue.csv', '--draft')
  expect(code).toBe(1)
  expect(out.split('\n')).toEqual([
    'imported                  12  line 2: a.pdf',
    'failed                        line 3: b.pdf  The text in "title" is too long.',
    '1 imported, 0 unchanged, 0 kept but not searchable, 1 failed',
  ])
  expect(aside).toBe('Columns that are not known were left out: shelf.')
  expect(progress).toEqual(['1 of 2 files'])
  expect(served.calls).toEqual([{ operation: 'library-import', input: { catalogue: resolve('catalogue.csv'), publish: false } }])
  expect(served.asked).toEqual([])
})

test('with --json every line on standard output is an object, and words stand aside', async () => {
  const served = await aServedFolder(IMPORT)
  const { out } = await served.say('--json', 'library', 'import', 'catalogue.csv')
  expect(out.split('\n').map((text) => JSON.parse(text))).toEqual([
    { file: 'a.pdf', number: 12, status: 'imported', reason: null, line: 2 },
    { file: 'b.pdf', number: null, status: 'failed', reason: 'text-too-long', detail: 'title', line: 3 },
    { totals: { ...NONE, imported: 1, failed: 1 }, ignoredColumns: ['shelf'] },
  ])
})

test('a catalogue that cannot be read is a mistake of the command', async () => {
  const served = await aServedFolder({ answer: { totals: NONE, ignoredColumns: [], refusal: { kind: 'catalogue-not-text' } } })
  expect(await served.say('library', 'import', 'a.xlsx')).toMatchObject({ code: 2, out: '', aside: 'The catalogue is not text in UTF-8. Save it as "CSV UTF-8".' })
})

test('paths are made whole before they go to a server that stands elsewhere', async () => {
  const served = await aServedFolder({ answer: { totals: { ...NONE, unchanged: 2 }, ignoredColumns: [] } })
  expect(await served.say('library', 'add', 'a.pdf', '/srv/b.pdf')).toMatchObject({ code: 0 })
  expect(served.calls).toEqual([{ operation: 'library-add', input: { paths: [resolve('a.pdf'), '/srv/b.pdf'], publish: true } }])
})

test('what is found is shown with its pages; nothing found is no failure', async () => {
  const hit = { listing: { number: 7, title: 'Rights', date: '2021-03' }, title: { text: 'Rights', marks: [] }, pages: [{ number: 3, passage: { text: 'the rights of …', marks: [[4, 10]] } }], pageCount: 1 }
  const found = await aServedFolder({ answer: { total: 1, cut: false, hits: [hit] } })
  expect(await found.say('library', 'search', 'rights', 'of', '--size', '5')).toMatchObject({ code: 0, out: '1 document\n\n7  Rights (2021-03)\n    p. 3: the rights of …' })
  expect(found.calls).toEqual([{ operation: 'library-search', input: { words: 'rights of', size: 5 } }])
  const nothing = await aServedFolder({ answer: { total: 0, cut: false, hits: [] } })
  expect(await nothing.say('library', 'search', 'nothing')).toMatchObject({ code: 0, out: 'Nothing was found.' })
})

test.each([
  ['publish', { number: 7, changed: true }, 0, 'Document 7 is now published.', ''],
  ['withdraw', { number: 7, changed: false }, 0, 'Document 7 is already withdrawn.', ''],
  ['publish', { number: 7, refusal: 'document-not-found' }, 1, '', 'There is no document 7 that you could publish.'],
])('%s answered by %j', async (command, answer, code, out, aside) => {
  const served = await aServedFolder({ answer })
  expect(await served.say('library', command, '7')).toMatchObject({ code, out, aside })
})

test.each([
  [{ summary: { rows: 12, blobs: 3, bytes: 1_200_000, damaged: [] }, pruned: [] }, 0, '12 rows and 3 files are in safe.tar (2 MB).', ''],
  [{ summary: { rows: 12, blobs: 3, bytes: 1_200_000, damaged: [] }, pruned: ['of-spring.tar'] }, 0, '12 rows and 3 files are in safe.tar (2 MB).', 'Deleted, since they are older than 35 days: of-spring.tar.'],
  [{ refusal: 'file-exists' }, 1, '', 'A file of this name is there already. Name another: an older backup is never written over.'],
  [{ refusal: 'disk-full' }, 1, '', 'The disk is full. Nothing of the backup was kept.'],
])('a backup answered by %j', async (answer, code, out, aside) => {
  const served = await aServedFolder({ answer })
  expect(await served.say('backup', 'safe.tar')).toMatchObject({ code, out, aside })
  expect(served.calls).toEqual([{ operation: 'backup', input: { file: resolve('safe.tar') } }])
})

test('the doctor says what to do about what is not well, and only about that', async () => {
  const events = [
    line({ check: 'disk', well: true, found: '900 MB free', advice: 'free-disk-space' }),
    line({ check: 'index', well: false, found: '7 documents searchable, 1 out of step', advice: 'reindex' }),
  ]
  const served = await aServedFolder({ events, answer: { well: false } })
  const { code, out } = await served.say('doctor')
  expect([code, out.split('\n')]).toEqual([1, [
    'well  disk      900 MB free',
    'CARE  index     7 documents searchable, 1 out of step',
    '      Build the index anew: waystation library reindex.',
    'Something needs care.',
  ]])
})

test('nothing is restored under a running server', async () => {
  const served = await aServedFolder({ answer: {} })
  expect(await served.say('restore', 'safe.tar', '--replace')).toMatchObject({ code: 3, out: '', aside: 'A server is running on this installation. Stop it first.' })
  expect([served.asked, served.calls]).toEqual([[], []])
})

test.each([[['library', 'check']], [['library', 'export', 'out']]])('a store of files that goes away under %j is told in one sentence', async (command) => {
  const served = await aServedFolder({ answer: new StoreAway('ECONNREFUSED') })
  const { code, out, aside } = await served.say(...command)
  expect([code, out, aside]).toEqual([3, '', 'The store of files at BLOBS_URL does not answer (ECONNREFUSED). What was done until then is kept; run the command again later.'])
})

test('a fault on the server\'s side ends with 3 and a reference, and no more', async () => {
  const served = await aServedFolder({ answer: new Error('the words of a client') })
  const { code, out, aside } = await served.say('library', 'reindex')
  expect([code, out]).toEqual([3, ''])
  expect(aside).toMatch(/^The server met a fault \(.+\)\. Its log says more\.$/)
})

test('a server that stops in the middle is told from one that answers', async () => {
  const folder = await aFolder()
  const control = await serveControl({ folder, log: silentLog }, async () => {
    await control.stop()
    return new Promise(() => {})
  })
  const { code, aside } = await say(['--data', folder, 'library', 'reindex'], aClosedRoof({ kind: 'folder-in-use', folder }).roof)
  expect([code, aside]).toEqual([3, 'The server stopped before it had answered. What it had taken in is kept; run the command again for the rest.'])
})
