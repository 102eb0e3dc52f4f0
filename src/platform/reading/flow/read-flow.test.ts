import { closeSync, existsSync, openSync, readdirSync } from 'node:fs'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { docxFile, epubFile, odtFile } from '../../../../tests/support/zip-file.ts'
import { sharedData } from '../testing.ts'
import { readFlow, type FlowFormat } from './read-flow.ts'

const LIMITS = { maxPages: 1000, maxText: 10_000_000 }
const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'

let folder: string

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'flow-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

const readAt = (path: string, format: FlowFormat, limits = LIMITS) => {
  const file = openSync(path, 'r')
  try {
    return readFlow(file, format, limits)
  } finally {
    closeSync(file)
  }
}
const read = async (format: FlowFormat, bytes: Uint8Array | string, limits = LIMITS) => {
  const path = join(folder, 'document')
  await writeFile(path, bytes)
  return readAt(path, format, limits)
}
const textsOf = async (format: FlowFormat, bytes: Uint8Array | string) => {
  const result = await read(format, bytes)
  return result.ok ? result.value.pages.map((page) => page.text) : result.refusal.kind
}
const p = (text: string, properties = '') => `<w:p>${properties}<w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`

test('a DOCX gives headings, runs, tables, notes and what was inserted, and not what was deleted', async () => {
  const styles = `<w:styles ${W}><w:docDefaults><w:lang w:val="uk-UA"/></w:docDefaults><w:style w:styleId="a1"><w:name w:val="heading 1"/></w:style></w:styles>`
  const footnotes = `<w:footnotes ${W}><w:footnote w:id="2"><w:p><w:r><w:t>Стаття 3 Протоколу</w:t></w:r></w:p></w:footnote></w:footnotes>`
  const core = '<cp:coreProperties><dc:title>Document1</dc:title><dc:creator>Ла Страда</dc:creator><dcterms:created>2021-03-12T00:00:00Z</dcterms:created></cp:coreProperties>'
  const body = [
    p('Звіт', '<w:pPr><w:pStyle w:val="a1"/><w:tabs><w:tab w:val="left"/></w:tabs></w:pPr>'),
    '<w:p><w:r><w:t>Тор</w:t></w:r><w:r><w:t>гівля</w:t><w:tab/><w:t>людьми</w:t></w:r><w:r><w:footnoteReference w:id="2"/></w:r>',
    '<w:del><w:r><w:delText>старе</w:delText></w:r></w:del><w:ins><w:r><w:t>, нове</w:t></w:r></w:ins></w:p>',
    `<w:tbl><w:tr><w:tc>${p('А')}</w:tc><w:tc>${p('Б')}</w:tc></w:tr><w:tr><w:tc>${p('один')}</w:tc><w:tc>${p('два')}${p('три')}</w:tc></w:tr></w:tbl>`,
    '<w:p><w:r><w:drawing><a:blip/></w:drawing></w:r></w:p>',
    `<mc:AlternateContent><mc:Choice>${p('box')}</mc:Choice><mc:Fallback>${p('box')}</mc:Fallback></mc:AlternateContent>`,
  ].join('')
  const others = [{ name: 'word/styles.xml', content: styles }, { name: 'word/footnotes.xml', content: footnotes }, { name: 'docProps/core.xml', content: core }]
  expect(await read('docx', docxFile(body, others))).toMatchObject({
    ok: true,
    value: {
      pages: [{ number: 1, images: true, text: 'Звіт\n\nТоргівля людьми[2], нове\n\nА\tБ\nодин\tдва три\n\nbox\n\n[2] Стаття 3 Протоколу' }],
      said: { title: 'Document1', authors: ['Ла Страда'], created: '2021-03-12T00:00:00Z', language: 'uk-UA', largestType: 'Звіт', outline: [{ title: 'Звіт', page: 1, level: 1 }] },
    },
  })
})

test('a DOCX that tells its pages is divided there', async () => {
  const body = `${p('one')}<w:p><w:r><w:t>two </w:t><w:lastRenderedPageBreak/><w:t>goes on</w:t></w:r></w:p>${p('x'.repeat(5000))}<w:p><w:r><w:br w:type="page"/></w:r></w:p>${p('last')}`
  expect(await textsOf('docx', docxFile(body))).toEqual(['one\n\ntwo', `goes on\n\n${'x'.repeat(5000)}`, 'last'])
})

test('an ODT gives headings, spaces, tables and notes, and no remarks or deletions', async () => {
  const text = [
    '<text:tracked-changes><text:p>deleted</text:p></text:tracked-changes><text:h text:outline-level="2">Член 1</text:h>',
    '<text:p>Хората<text:s text:c="2"/>се<text:line-break/>раждат<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>бележка</text:p></text:note-body></text:note>.',
    '<office:annotation><text:p>remark</text:p></office:annotation></text:p>',
    '<table:table><table:table-row><table:table-cell><text:p>a</text:p></table:table-cell><table:table-cell><text:p>b</text:p></table:table-cell></table:table-row></table:table>',
    '<text:p text:style-name="P9">next<text:soft-page-break/> page</text:p>',
  ].join('')
  const styles = '<style:style style:name="P9"><style:paragraph-properties fo:break-before="page"/></style:style>'
  const meta = '<office:meta><dc:title>Декларация</dc:title><meta:creation-date>2020-01-02T00:00:00</meta:creation-date></office:meta>'
  const result = await read('odt', odtFile(text, [{ name: 'meta.xml', content: meta }], styles))
  expect(result).toMatchObject({ ok: true, value: { said: { title: 'Декларация', created: '2020-01-02T00:00:00', outline: [{ title: 'Член 1', page: 1, level: 2 }] } } })
  expect(result.ok && result.value.pages.map((page) => page.text)).toEqual(['Член 1\n\nХората се\nраждат[1].\n\na\tb\n\n[1] бележка', 'next', 'page'])
})

test('an EPUB gives its chapters in the order of the spine', async () => {
  const metadata = '<dc:title>Книга</dc:title><dc:creator>Анна</dc:creator><dc:creator>Olena</dc:creator><dc:language>bg</dc:language><dc:date>2019</dc:date>'
  const result = await read('epub', epubFile(['<h1>One</h1><p>first&nbsp;text<br/>line</p>', '<div>two<div>inner</div>rest</div><script>no()</script>'], metadata))
  expect(result).toMatchObject({ ok: true, value: { said: { title: 'Книга', authors: ['Анна', 'Olena'], language: 'bg', created: '2019' } } })
  expect(result.ok && result.value.pages.map((page) => page.text)).toEqual(['One\n\nfirst text\nline', 'two\n\ninner\n\nrest'])
})

test('HTML gives what a browser shows, in the encoding it declares or has', async () => {
  const html = '<html lang="ru"><head><meta charset="windows-1251"><title>Доклад</title><style>p{}</style><meta name="author" content="Анна"></head><body><p hidden>no</p><h2>Глава</h2>текст <b>жир</b>ный<img src=x><p>ещё</body></html>'
  const windows = Buffer.from(Array.from(html, (character) => {
    const code = character.codePointAt(0) ?? 0
    return code === 0x451 ? 0xb8 : code >= 0x410 ? code - 0x410 + 0xc0 : code
  }))
  for (const bytes of [windows, Buffer.from(html)]) {
    expect(await read('html', bytes)).toMatchObject({
      ok: true, value: { pages: [{ text: 'Глава\n\nтекст жирный\n\nещё', images: true }], said: { title: 'Доклад', authors: ['Анна'], language: 'ru' } },
    })
  }
})

test('a plain text keeps its lines, and has pages at form feeds', async () => {
  const result = await read('text', 'Заглавие\r\n\r\nред едно\r\nред две\f\r\nстраница две')
  expect(result).toMatchObject({ ok: true, value: { pages: [{ text: 'Заглавие\n\nред едно\nред две' }, { text: 'страница две' }], said: { largestType: 'Заглавие' } } })
})

const chapter = (number: number) => `<h2>Chapter ${number}</h2>${`<p>${'word '.repeat(100)}</p>`.repeat(5)}`

test('without pages of its own a document is divided near headings, and always in the same way', async () => {
  const html = `<body>${Array.from({ length: 9 }, (_, index) => chapter(index + 1)).join('')}<p>${'endless '.repeat(3000)}</p></body>`
  const first = await read('html', html)
  const lengths = first.ok ? first.value.pages.map((page) => page.text.length) : []
  expect(first.ok && first.value.pages.slice(0, 9).map((page) => page.text.slice(0, 9))).toEqual(Array.from({ length: 9 }, (_, index) => `Chapter ${index + 1}`))
  expect(Math.max(...lengths)).toBeLessThan(9000)
  expect(await read('html', html)).toEqual(first)
})

test('more pages or text than allowed is refused', async () => {
  const html = `<p>${'word '.repeat(100)}</p>`.repeat(100)
  expect(await read('html', html, { maxPages: 5, maxText: 1e9 })).toEqual({ ok: false, refusal: { kind: 'too-many-pages' } })
  expect(await read('html', html, { maxPages: 500, maxText: 9000 })).toEqual({ ok: false, refusal: { kind: 'too-much-text' } })
})

test('the words of DOCX, EPUB and ODT are those of the same text', async (ctx) => {
  const data = sharedData('library')
  if (!existsSync(data)) ctx.skip('the test data is not here')
  const wordsOf = (format: 'docx' | 'epub' | 'odt', language: string) => {
    const result = readAt(join(data, format, `udhr_${language}.${format}`), format)
    return result.ok ? (result.value.pages.map((page) => page.text).join(' ').match(/[\p{L}\p{M}]+/gu) ?? []) : [result.refusal.kind]
  }
  for (const language of ['bg', 'pl']) {
    const docx = wordsOf('docx', language)
    expect(docx.length).toBeGreaterThan(1000)
    expect(wordsOf('odt', language)).toEqual(docx)
    expect(wordsOf('epub', language)).toEqual(docx)
  }
  expect(readdirSync(join(data, 'docx')).length).toBeGreaterThan(0)
})
