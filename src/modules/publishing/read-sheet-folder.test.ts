import { execFileSync } from 'node:child_process'
import { mkdir, symlink, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { aFolder } from '#tests/folder'
import { readSheetFolder } from './read-sheet-folder.ts'

const RIGHTS = { place: 1, folder: '9002-your-rights', document: 9002, sample: true }
const ENGLISH = '# Your rights\n\nYou may say no.\n'

type Files = Readonly<Record<string, string | Uint8Array>>

/** A folder in a folder of the test's own, so that there is something outside to be led to. */
const aSheetFolder = async (files: Files, list: unknown = [RIGHTS]): Promise<string> => {
  const folder = join(await aFolder(), 'sheets')
  await mkdir(folder)
  if (list !== null) await writeFile(join(folder, 'sheets.json'), typeof list === 'string' ? list : JSON.stringify(list))
  for (const [name, content] of Object.entries(files)) {
    const path = join(folder, name)
    await mkdir(dirname(path), { recursive: true })
    await writeFile(path, content)
  }
  return folder
}

const refusalOf = async (folder: string) => {
  const read = await readSheetFolder(folder)
  return read.ok ? undefined : read.refusal
}

const listed = (said: object) => [{ ...RIGHTS, ...said }]

test.each([
  ['no JSON', 'rights', ''],
  ['no list', {}, ''],
  ['a path that climbs', listed({ folder: '../outside' }), '1 folder'],
  ['a path that climbs the other way', listed({ folder: String.raw`..\outside` }), '1 folder'],
  ['a path from the root', listed({ folder: '/etc' }), '1 folder'],
  ['the folder above', listed({ folder: '..' }), '1 folder'],
  ['the folder itself', listed({ folder: '.' }), '1 folder'],
  ['a folder in a folder', listed({ folder: '9002-your-rights/more' }), '1 folder'],
  ['a folder without a name', listed({ folder: '' }), '1 folder'],
  ['a place before the first', listed({ place: 0 }), '1 place'],
  ['half a place', listed({ place: 1.5 }), '1 place'],
  ['no document', listed({ document: 0 }), '1 document'],
  ['a field that nobody knows', listed({ checkdBy: 'A lawyer' }), '1 checkdBy'],
  ['a day that is none', listed({ checkedBy: 'A lawyer', checkedOn: '2026-02-30' }), '1 checkedOn'],
  ['a check without a day', listed({ checkedBy: 'A lawyer' }), '1 checkedOn'],
  ['a lawyer without a name', listed({ checkedBy: ' ', checkedOn: '2026-11-01' }), '1 checkedBy'],
])('%s in the list', async (_what, list, field) => {
  const folder = await aSheetFolder({ '9002-your-rights/en.md': ENGLISH, '../outside/en.md': ENGLISH }, list)
  expect(await refusalOf(folder)).toEqual({ kind: 'list-malformed', file: 'sheets.json', field })
})

test('a folder that is not there, or holds no list, or names a folder that is not there', async () => {
  expect(await refusalOf(join(await aFolder(), 'gone'))).toEqual({ kind: 'file-not-found', file: 'sheets.json' })
  expect(await refusalOf(await aFolder())).toEqual({ kind: 'file-not-found', file: 'sheets.json' })
  expect(await refusalOf(await aSheetFolder({}))).toEqual({ kind: 'file-not-found', file: '9002-your-rights' })
  expect(await refusalOf(await aSheetFolder({ '9002-your-rights': 'a file' }))).toEqual({ kind: 'file-not-found', file: '9002-your-rights' })
})

test('a place that stands twice', async () => {
  expect(await refusalOf(await aSheetFolder({ '9002-your-rights/en.md': ENGLISH }, [RIGHTS, RIGHTS]))).toEqual({ kind: 'place-repeated', file: 'sheets.json', place: 1 })
})

test.each([
  [{ 'en.md': ENGLISH, 'english.md': ENGLISH }, 'english.md', 'language-unknown'],
  [{ 'EN.md': ENGLISH }, 'EN.md', 'language-unknown'],
  [{ 'README.md': ENGLISH }, 'README.md', 'language-unknown'],
  [{ 'en.md': 'Your rights\n\nYou may say no.' }, 'en.md', 'title-missing'],
  [{ 'en.md': '#\n\nYou may say no.' }, 'en.md', 'title-missing'],
  [{ 'en.md': '## Your rights\n\nYou may say no.' }, 'en.md', 'title-missing'],
  [{ 'en.md': '' }, 'en.md', 'title-missing'],
  [{ 'en.md': `# ${'x'.repeat(201)}\n\nYou may say no.` }, 'en.md', 'title-too-long'],
  [{ 'en.md': '# Your rights\n\n' }, 'en.md', 'text-missing'],
  [{ 'en.md': ENGLISH + 'x'.repeat(100_000) }, 'en.md', 'file-too-large'],
  [{ 'en.md': Uint8Array.of(0x23, 0x20, 0xff, 0xfe) }, 'en.md', 'file-not-text'],
  [{ 'en.md/deeper': ENGLISH }, 'en.md', 'file-not-a-file'],
])('%# is refused by its file', async (files: Files, file, kind) => {
  const placed = Object.fromEntries(Object.entries(files).map(([name, content]) => [`9002-your-rights/${name}`, content]))
  expect(await refusalOf(await aSheetFolder(placed))).toEqual({ kind, file: `9002-your-rights/${file}` })
})

test('a folder without a text', async () => {
  expect(await refusalOf(await aSheetFolder({ '9002-your-rights/guide.pdf': '', '9002-your-rights/.hidden.md': '' }))).toEqual({ kind: 'sheet-empty', file: '9002-your-rights' })
})

test.skipIf(process.platform === 'win32')('a link that leads out of the folder is not followed, be it a text, a folder or the list', async () => {
  const text = await aSheetFolder({ '../secret.md': ENGLISH, '9002-your-rights/en.md': ENGLISH })
  await symlink('../../secret.md', join(text, '9002-your-rights/uk.md'))
  expect(await refusalOf(text)).toEqual({ kind: 'path-leaves-folder', file: '9002-your-rights/uk.md' })

  const folder = await aSheetFolder({ '../sheets-of-others/en.md': ENGLISH })
  await symlink('../sheets-of-others', join(folder, '9002-your-rights'))
  expect(await refusalOf(folder)).toEqual({ kind: 'path-leaves-folder', file: '9002-your-rights' })

  const list = await aSheetFolder({ '../list.json': JSON.stringify([RIGHTS]), '9002-your-rights/en.md': ENGLISH }, null)
  await symlink('../list.json', join(list, 'sheets.json'))
  expect(await refusalOf(list)).toEqual({ kind: 'path-leaves-folder', file: 'sheets.json' })

  const circle = await aSheetFolder({ '9002-your-rights/en.md': ENGLISH })
  await symlink('uk.md', join(circle, '9002-your-rights/uk.md'))
  expect(await refusalOf(circle)).toEqual({ kind: 'file-unreadable', file: '9002-your-rights/uk.md' })
})

test.skipIf(process.platform === 'win32')('a pipe keeps nobody waiting', async () => {
  const folder = await aSheetFolder({ '9002-your-rights/en.md': ENGLISH })
  execFileSync('mkfifo', [join(folder, '9002-your-rights/uk.md')])
  expect(await refusalOf(folder)).toEqual({ kind: 'file-not-a-file', file: '9002-your-rights/uk.md' })
})

test('a folder of sheets is read whole; what is no text is left alone', async () => {
  const files = {
    '9002-your-rights/en.md': '\uFEFF\r\n# Your  rights \r\n\r\nYou may\u0000 say no.  \r\n- re\u0301sume\u0301\r\n',
    '9002-your-rights/sr-Latn.md': '# Prava\nNe.',
    '9002-your-rights/guide.pdf': '%PDF',
    '9003-work/uk.md': '# Робота\n\nТак.',
  }
  const folder = await aSheetFolder(files, [RIGHTS, { place: 2, folder: '9003-work', checkedBy: 'A lawyer', checkedOn: '2026-11-01' }])
  const rights = { place: 1, document: 9002, sample: true, checkedBy: undefined, checkedOn: undefined }
  expect(await readSheetFolder(folder)).toEqual({
    ok: true,
    value: [
      { ...rights, language: 'en', title: 'Your  rights', text: 'You may  say no.\n- résumé' },
      { ...rights, language: 'sr-Latn', title: 'Prava', text: 'Ne.' },
      { place: 2, document: undefined, sample: false, checkedBy: 'A lawyer', checkedOn: '2026-11-01', language: 'uk', title: 'Робота', text: 'Так.' },
    ],
  })
})
