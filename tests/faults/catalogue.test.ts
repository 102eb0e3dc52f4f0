import { execFileSync } from 'node:child_process'
import { mkdir, symlink, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { aFolder } from '#tests/folder'
import { useInstallations, type TestInstallation } from '#tests/installation'
import { startServing } from '#tests/serving'
import { sharedFolder } from '#tests/shared-data'
import { smallFiles } from '#tests/small-files'
import { importOf, linesOf } from '#tests/waystation'

const anInstallation = useInstallations()

/** A folder with `report-1.pdf` … and a catalogue of this content; gives the catalogue's path. */
const aCatalogue = async (content: string | Buffer, files = 3): Promise<string> => {
  const folder = join(await aFolder(), 'catalogue')
  await smallFiles(folder, files)
  const path = join(folder, 'catalogue.csv')
  await writeFile(path, content)
  return path
}

const importing = async (installation: TestInstallation, catalogue: string) => {
  const { code, out, err } = await installation.run('library', 'import', catalogue)
  return { code, err, ...importOf(out) }
}

/** Line, status and reason of every row. */
const rows = ({ outcomes }: ReturnType<typeof importOf>) => outcomes.map(({ line, status, reason }) => [line, status, reason])

const leavesFolder = (line: number) => [line, 'failed', 'path-leaves-folder']

test('every wrong row is told by its line, and the sound ones beside it go in', async () => {
  const outside = await aFolder()
  await smallFiles(outside, 1)
  const catalogue = await aCatalogue(
    [
      'number,file,title,language,date,countries,translation_of,rendition',
      '1,report-1.pdf,Sound,en,2024-02-29,BG;UA,,original',
      '2,../report-1.pdf,Climbs,,,,,',
      `3,${outside}/report-1.pdf,Absolute,,,,,`,
      '4,a/../../report-1.pdf,Climbs later,,,,,',
      '5,..\\report-1.pdf,Climbs as Windows does,,,,,',
      '6,C:\\report-1.pdf,A drive,,,,,',
      '7,outside/report-1.pdf,Through a link to a folder,,,,,',
      '8,link.pdf,Through a link to a file,,,,,',
      '9,inside.pdf,A link that stays,,,,,',
      '10,.,The folder itself,,,,,',
      '11,pipe.pdf,A pipe,,,,,',
      '12,nowhere.pdf,Not there,,,,,',
      '13,,No file,,,,,',
      '1,report-2.pdf,The number again,,,,,',
      '-1,report-2.pdf,,,,,,',
      '1e99,report-2.pdf,,,,,,',
      '14,report-2.pdf,,klingonese,,,,',
      '15,report-2.pdf,,,2023-02-29,,,',
      '16,report-2.pdf,,,,Atlantis,,',
      '17,report-2.pdf,,,,,seventeen,',
      '18,report-2.pdf,,,,,18,',
      '19,report-2.pdf,,,,,,hearsay',
      `20,report-2.pdf,${'long '.repeat(400)},,,,,`,
      '21,report-2.pdf,"a "stray" quote,,,,,',
      '22,report-2.pdf,too,many,,,,,,,values',
      '23,report-3.pdf,"Two',
      'lines, and a ""word""",uk,2024,,1,official translation',
    ].join('\r\n'),
  )
  const folder = dirname(catalogue)
  await symlink(outside, join(folder, 'outside'))
  await symlink(join(outside, 'report-1.pdf'), join(folder, 'link.pdf'))
  await symlink('report-2.pdf', join(folder, 'inside.pdf'))
  execFileSync('mkfifo', [join(folder, 'pipe.pdf')])

  const installation = await anInstallation()
  const answer = await importing(installation, catalogue)
  expect(rows(answer)).toEqual([
    [2, 'imported', null],
    ...[3, 4, 5, 6, 7, 8, 9].map(leavesFolder),
    [10, 'imported', null],
    leavesFolder(11),
    [12, 'failed', 'file-not-a-file'],
    [13, 'failed', 'file-not-found'],
    [14, 'failed', 'file-not-named'],
    [15, 'failed', 'number-repeated'],
    [16, 'failed', 'number-invalid'],
    [17, 'failed', 'number-invalid'],
    [18, 'failed', 'language-unknown'],
    [19, 'failed', 'date-invalid'],
    [20, 'failed', 'country-unknown'],
    [21, 'failed', 'translation-of-invalid'],
    [22, 'failed', 'translation-of-itself'],
    [23, 'failed', 'rendition-unknown'],
    [24, 'failed', 'text-too-long'],
    [25, 'failed', 'quotes-broken'],
    [26, 'failed', 'columns-miscounted'],
    [27, 'imported', null],
  ])
  expect(answer.code).toBe(1)
  expect(answer.end?.totals).toEqual({ imported: 3, unchanged: 0, 'stored-not-searchable': 0, failed: 23 })
})

const WRONG: readonly (readonly [string | Buffer, RegExp])[] = [
  ['', /^The catalogue is empty\.$/],
  ['\r\n\n  \n', /^The catalogue is empty\.$/],
  ['number,path\n1,report-1.pdf\n', /^The catalogue has no column "file"\. Its columns are: number, path\.$/],
  ['file,title,Title\nreport-1.pdf,a,b\n', /^The column "title" stands twice/],
  [Buffer.from('file,title\nreport-1.pdf,Caf\u00E9\n', 'latin1'), /not text in UTF-8/],
  [Buffer.from('\uFEFFfile,title\nreport-1.pdf,x\n', 'utf16le'), /not text in UTF-8/],
  [Buffer.from('%PDF-1.7\n%\u00E2\u00E3\u00CF\u00D3\n', 'latin1'), /not text in UTF-8/],
]

test('a catalogue that is none is refused whole, with one sentence', async () => {
  const installation = await anInstallation()
  await startServing(installation)
  for (const [content, sentence] of WRONG) {
    const { code, err, end, outcomes } = await importing(installation, await aCatalogue(content, 1))
    expect({ code, said: err.trim(), outcomes }).toEqual({ code: 2, said: expect.stringMatching(sentence), outcomes: [] })
    expect(end?.refusal).toMatch(/^catalogue-/)
  }
  const { code, err } = await installation.run('library', 'import', join(await aFolder(), 'gone.csv'))
  expect({ code, err }).toEqual({ code: 2, err: 'There is no such catalogue.\n' })
})

test('semicolons, tabs, a byte order mark, capitals and unknown columns are understood; taken in again, nothing changes', async () => {
  const installation = await anInstallation()
  const serving = await startServing(installation)
  const german = await importing(installation, await aCatalogue('\uFEFFNumber;File;Title;Shelf\r\n7;report-1.pdf;Erste, zweite;A3\r\n', 1))
  expect({ code: german.code, rows: rows(german), err: german.err }).toEqual({ code: 0, rows: [[2, 'imported', null]], err: 'Columns that are not known were left out: shelf.\n' })
  const catalogue = await aCatalogue('file\tnumber\ttitle\ttranslation_of\nreport-2.pdf\t8\tSecond\t7\nreport-3.pdf\t9\tThird\t\n')
  expect(rows(await importing(installation, catalogue))).toEqual([[2, 'imported', null], [3, 'imported', null]])

  const found = async (word: string) => linesOf((await installation.run('library', 'search', word)).out)
  const before = await found('shelter')
  const again = await importing(installation, catalogue)
  expect({ code: again.code, rows: rows(again) }).toEqual({ code: 0, rows: [[2, 'unchanged', null], [3, 'unchanged', null]] })
  expect(await found('shelter')).toEqual(before)

  // Another title, another file; the translation's page names its original.
  const folder = dirname(catalogue)
  await mkdir(join(folder, 'later'))
  await smallFiles(join(folder, 'later'), 5)
  await writeFile(catalogue, 'file\tnumber\ttitle\ttranslation_of\nreport-2.pdf\t8\tSecond, revised\t7\nlater/report-5.pdf\t9\tThird\t\n')
  expect(rows(await importing(installation, catalogue))).toEqual([[2, 'imported', null], [3, 'imported', null]])
  expect(await found('lantern3')).toMatchObject([{ total: 0 }])
  expect(await found('lantern5')).toMatchObject([{ total: 1, hits: [{ listing: { number: 9 } }] }])
  const { body } = await serving.page('/en/library/8')
  expect(body).toContain('Second, revised')
  expect(body).toContain('/en/library/7/')
  expect((await serving.page('/en/library/7')).body).toContain('/en/library/8/')
})

test('two thousand rows of nonsense are answered one by one', async () => {
  const nonsense = Array.from({ length: 2000 }, (_, row) => ['"', '";;;', `../${row}`, '\u202E,,,,', `${row},\u{1F4A3}.pdf`, ',,,,,,,,,'][row % 6])
  const installation = await anInstallation()
  const { code, outcomes, end } = await importing(installation, await aCatalogue(`number,file,title\n${nonsense.join('\n')}\n1,report-1.pdf,Sound\n`, 1))
  expect(code).toBe(1)
  expect(outcomes.at(-1)).toMatchObject({ status: 'imported', number: 1, line: 2002 })
  expect(end?.totals).toMatchObject({ imported: 1, failed: outcomes.length - 1 })
})

test('the catalogue of the sample library goes in, and its translations are found from their original', async ({ skip }) => {
  const library = sharedFolder('library/catalogue.csv')
  if (library === undefined) return skip('the sample library (../shared/data/library) is not here')
  const installation = await anInstallation({ READER_STALL_SECONDS: '20', READER_MEMORY_MB: '600' })
  const { outcomes, end } = await importing(installation, library)
  expect(outcomes.filter(({ status }) => status === 'failed')).toEqual([])
  const again = await importing(installation, library)
  expect(again.end?.totals).toEqual({ imported: 0, unchanged: outcomes.length, 'stored-not-searchable': 0, failed: 0 })
  expect(end?.totals.imported).toBeGreaterThan(0)
})
