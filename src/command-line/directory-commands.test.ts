import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { randomIds } from '#kernel'
import { openInstallation } from '#network'
import { serveControl } from '#platform/control'
import { silentLog } from '#platform/log'
import { useDatabase } from '#tests/database'
import { aFolder } from '#tests/folder'
import { operateOn } from './carry-out.ts'
import type { House } from './house.ts'
import { OPERATIONS } from './operations.ts'
import { aClosedRoof, say } from './testing.ts'

const database = useDatabase()

/** A server on a database, as far as these commands need one. */
const aServer = async () => {
  const folder = await aFolder()
  const opened = await openInstallation({ database: database(), ids: randomIds }, { foundAs: 'real' })
  if (!opened.ok) throw new Error('an empty database is founded')
  const installation = opened.value
  const needed = {
    library: { database: database(), clock: { now: () => new Date('2026-11-22T12:00:00Z') } },
    outbox: { drain: async () => {} },
    installation,
    operator: { kind: 'operator', organisation: installation.secretariat.id },
  }
  // These operations look at nothing else of a house.
  const house = needed as unknown as House
  const control = await serveControl({ folder, log: silentLog }, operateOn(house, OPERATIONS))
  onTestFinished(control.stop)
  const { roof } = aClosedRoof({ kind: 'folder-in-use', folder })
  return { folder, say: (...argv: string[]) => say(['--data', folder, ...argv], roof) }
}

const ENTRY = {
  key: 'bg-line', country: 'BG', kind: 'helpline', names: { en: 'Line' }, owner: 'Secretariat', source: 'A letter', verifiedOn: '2026-11-22', expiresOn: '2027-11-22',
  numbers: [{ number: '000 000', hours: '24/7', languages: ['bg'] }],
}

const aDirectoryFile = async (folder: string, ...services: readonly object[]): Promise<string> => {
  const path = join(folder, 'services.json')
  await writeFile(path, JSON.stringify({ format: 'waystation-services', version: 1, services }))
  return path
}

test('what is wrong with a directory is told in words, by entry and field', async () => {
  const server = await aServer()
  const wrong = await aDirectoryFile(server.folder, ENTRY, { ...ENTRY, key: 'bg-later', expiresOn: '2029-01-01', numbers: [{ number: 'call us', hours: '24/7', languages: [] }] })
  expect(await server.say('services', 'import', wrong)).toMatchObject({ code: 2, out: '', aside: 'Entry 2 (bg-later), numbers 1 number: a number is at most 24 digits, spaces and + - ( ), with + only first and every parenthesis closed.\nNothing was taken in.' })
  const sample = await aDirectoryFile(server.folder, { ...ENTRY, sample: true })
  expect((await server.say('services', 'import', sample)).aside).toContain('Entry 1 (bg-line), sample: this is a real installation; samples never go there.')
  const late = await aDirectoryFile(server.folder, { ...ENTRY, expiresOn: '2029-01-01' })
  expect((await server.say('services', 'import', late)).aside).toContain('Entry 1 (bg-line), expiresOn: at most 13 months after it was verified')
  await writeFile(late, 'names')
  expect(await server.say('services', 'import', late)).toMatchObject({ code: 2, aside: 'The file is not JSON in UTF-8.' })
  expect(await server.say('services', 'import', join(server.folder, 'gone.json'))).toMatchObject({ code: 2, aside: 'There is no such file.' })
  expect(await server.say('services', 'import', server.folder)).toMatchObject({ code: 2, aside: 'This is a folder, not a file.' })
  expect(await server.say('services', 'list')).toMatchObject({ code: 0, out: 'There is no entry.' })
  expect(await server.say('services', 'list', '--country', 'EU')).toMatchObject({ code: 2 })
})

test('entries are taken in, and listed with how they stand', async () => {
  const server = await aServer()
  const file = await aDirectoryFile(server.folder, ENTRY, { ...ENTRY, key: 'bg-nobody', owner: undefined })
  expect(await server.say('services', 'import', file)).toMatchObject({ code: 0, out: '2 made, 0 changed, 0 unchanged, 0 left alone because they were verified or withdrawn since' })
  expect((await server.say('services', 'list', '--country', 'bg')).out.split('\n')).toEqual([
    expect.stringMatching(/^BG {2}current {5}helpline {5}bg-line +000 000; Secretariat answers for it; until 2027-11-22$/),
    expect.stringMatching(/^BG {2}incomplete {2}helpline {5}bg-nobody +000 000; nobody answers for it; until 2027-11-22$/),
  ])
  const { out } = await server.say('--json', 'services', 'list')
  expect(out.split('\n').map((line) => JSON.parse(line).key)).toEqual(['bg-line', 'bg-nobody'])
})

test('a wrong number is withdrawn at once, and the file that it came from does not bring it back', async () => {
  const server = await aServer()
  const file = await aDirectoryFile(server.folder, { ...ENTRY, key: 'bg-wrong' })
  await server.say('services', 'import', file)
  expect(await server.say('services', 'withdraw', 'bg-none')).toMatchObject({ code: 2, out: '', aside: 'There is no entry with this key.' })
  expect(await server.say('services', 'withdraw', 'bg-wrong')).toMatchObject({ code: 0, out: 'Withdrawn. Only what is verified after 2026-11-22 brings it back.' })
  expect((await server.say('services', 'import', file)).out).toContain('1 left alone because they were verified or withdrawn since')
  expect((await server.say('services', 'list')).out).toMatch(/^BG {2}withdrawn {3}helpline {5}bg-wrong/m)
})

const aSheetFolder = async (folder: string, said: object, text = '# Your rights\n\nYou may say no.'): Promise<string> => {
  await mkdir(join(folder, 'rights'), { recursive: true })
  await writeFile(join(folder, 'rights/en.md'), text)
  await writeFile(join(folder, 'sheets.json'), JSON.stringify([{ place: 1, folder: 'rights', ...said }]))
  return folder
}

const CHECKED = { checkedBy: 'A. Lawyer', checkedOn: '2026-11-01' }

test.each([
  [{}, 'Sheet 1 (en): A lawyer has to have checked it. Say who and when: "checkedBy", "checkedOn".'],
  [{ ...CHECKED, checkedOn: '2026-11-23' }, 'Sheet 1 (en): the day on which it was checked has not come yet. Days are counted in UTC.'],
  [{ sample: true }, 'Sheet 1 (en) is a sample. This is a real installation; samples never go there.'],
  [{ ...CHECKED, folder: '../rights' }, 'sheets.json, 1 folder: a folder is named by its own name, never by a path.'],
  [{ ...CHECKED, place: '1' }, 'sheets.json, 1 place: it is missing, unknown, or not of the right form.'],
  [{ ...CHECKED, folder: 'gone' }, 'gone: There is no such file or folder.'],
])('a sheet of which %j is said is refused in words', async (said, aside) => {
  const { folder, say: ask } = await aServer()
  expect(await ask('sheets', 'import', await aSheetFolder(folder, said))).toMatchObject({ code: 2, out: '', aside: `${aside}\nNothing was taken in.` })
})

test('sheets are taken in, and listed by their places', async () => {
  const { folder, say: ask } = await aServer()
  expect(await ask('sheets', 'list')).toMatchObject({ code: 0, out: 'There is no sheet.' })
  expect(await ask('sheets', 'import', await aSheetFolder(folder, CHECKED))).toMatchObject({ code: 0, out: '1 made, 0 changed, 0 unchanged, 0 removed' })
  expect(await ask('--json', 'sheets', 'import', folder)).toMatchObject({ code: 0, out: '{"made":0,"changed":0,"unchanged":1,"removed":0}' })
  expect(await ask('sheets', 'list', '--language', 'uk')).toMatchObject({ code: 0, out: '   1  Your rights  (en; changed on 2026-11-22; checked by A. Lawyer on 2026-11-01)' })
  expect(JSON.parse((await ask('--json', 'sheets', 'list')).out)).toMatchObject({ place: 1, languages: ['en'], checkedBy: 'A. Lawyer' })
})

test('a sheet is removed by its place, in every language', async () => {
  const { folder, say: ask } = await aServer()
  await ask('sheets', 'import', await aSheetFolder(folder, CHECKED))
  expect(await ask('sheets', 'remove', 'rights')).toMatchObject({ code: 2, out: '' })
  expect(await ask('sheets', 'remove', '2')).toMatchObject({ code: 2, aside: 'There is no sheet 2.' })
  expect(await ask('sheets', 'remove', '1')).toMatchObject({ code: 0, out: 'Removed (en).' })
  expect(await ask('sheets', 'list')).toMatchObject({ code: 0, out: 'There is no sheet.' })
})
