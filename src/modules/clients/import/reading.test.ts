import { describe, expect, test } from 'vitest'
import { zipFile } from '#tests/zip-file'
import { decodeText, guessEncoding, type Encoding } from './encodings.ts'
import { guessDelimiter, readCsv } from './read-csv.ts'
import { readJson } from './read-json.ts'
import { openXlsx } from './read-xlsx.ts'
import { dayOfSerial } from './sheet-dates.ts'
import { headerLineOf, tableOf, type TableLine } from './table.ts'
import { xlsxFile, type Cell } from './testing.ts'

const lines = (text: string, delimiter: ',' | ';' | '\t' = ',') => Array.from(readCsv(text, delimiter))
const cells = (text: string) => lines(text).map((one) => one.cells)
const noPause = async () => undefined

const rows = async (bytes: Uint8Array<ArrayBuffer>, place = 0) => {
  const opened = await openXlsx(bytes)
  if (!opened.ok) return opened.refusal.kind
  const read = await opened.value.read(place, noPause)
  return read.ok ? read.value.map((one) => one.cells) : read.refusal.kind
}

describe('a CSV file', () => {
  test('with quotes, doubled quotes, line breaks in them, and every kind of line end', () => {
    expect(cells('a,"b ""c"", d"\r\ne,"f\r\ng"\rh,i\n')).toEqual([['a', 'b "c", d'], ['e', 'f\ng'], ['h', 'i']])
    expect(cells('a,\n,b\n\n\n5\' 3",x')).toEqual([['a', ''], ['', 'b'], ['5\' 3"', 'x']])
  })

  test('lines bear the number that an editor shows, over line breaks in quotes and empty lines', () => {
    expect(lines('a,b\n"x\ny",z\n\nq,r').map(({ line }) => line)).toEqual([1, 2, 5])
  })

  test('a quote that is never closed breaks its own line and no other', () => {
    const text = ['a,b', '"open,1', ...Array.from({ length: 300 }, (_, number) => `n${number},2`)].join('\n')
    const read = lines(text)
    expect(read).toHaveLength(302)
    expect(read[1]).toEqual({ line: 2, cells: ['"open', '1'], wrong: 'open-quote' })
    expect(read.slice(2).some(({ wrong }) => wrong !== undefined)).toBe(false)
  })

  test('what follows a closed quote, and a line of another width, is named', () => {
    const table = tableOf(lines('name,born\n"A"x,1990\nB\nC,1991,,\nD,1992,y\n'), { headerLine: 1, strict: true })
    expect(table.lines.map(({ line, wrong }) => [line, wrong])).toEqual([[2, 'after-quote'], [3, 'fewer-cells'], [4, undefined], [5, 'more-cells']])
  })

  test('the sign between cells is guessed, and what the file says of it is believed', () => {
    expect(guessDelimiter('Name;Geboren;Ort\nA;1,5;x\nB;2,5;y\n')).toBe(';')
    expect(guessDelimiter('name\tborn\nA, B\t1990\n')).toBe('\t')
    expect(guessDelimiter('name,born\n"A;B",1990\n')).toBe(',')
    expect(guessDelimiter('sep=;\na,b;c\n')).toBe(';')
    expect(lines('\uFEFFsep=;\r\na;b\r\n', ',').length).toBe(1)
  })

  test('headings may stand below a title; missing and doubled ones are told apart', () => {
    const read = lines('Our list,,\nName,,Name\nA,B,C\n')
    expect(headerLineOf(read)).toBe(2)
    expect(tableOf(read, { headerLine: 2, strict: true }).headers).toEqual(['Name', 'B', 'Name (2)'])
  })
})

/** Text as old programs wrote it, from what the browser's own decoder says of each byte. */
const written = (text: string, encoding: Encoding): Uint8Array<ArrayBuffer> => {
  const table = new Map(Array.from({ length: 256 }, (_, byte) => [decodeText(new Uint8Array([byte]), encoding), byte]))
  return new Uint8Array(Array.from(text, (letter) => table.get(letter) ?? 63))
}

test('how letters are written is guessed from the file', () => {
  const ukrainian = "Прізвище;Ім'я;Дата народження\nШевченко;Олена;12.03.1995\nКовальчук;Їжак;1.2.1990\n"
  const polish = 'Nazwisko;Imię;Obywatelstwo\nWójcik;Żaneta;Białoruś\nŚwięty;Łukasz;Mołdawia\n'
  const czech = 'Příjmení;Jméno;Země\nDvořák;Jiří;Česko\nŠťastný;Růžena;Slovensko\n'
  const french = 'Nom;Prénom;Nationalité\nLefèvre;Aïcha;Française\nGarçon;Éloïse;Sénégalaise\n'
  for (const [text, encoding] of [[ukrainian, 'windows-1251'], [ukrainian, 'koi8-u'], [polish, 'windows-1250'], [polish, 'iso-8859-2'], [czech, 'windows-1250'], [french, 'windows-1252']] as const) {
    const bytes = written(text, encoding)
    expect(decodeText(bytes, guessEncoding(bytes)), encoding).toBe(text)
  }
  for (const text of [ukrainian, polish, french, 'plain']) {
    const bytes = new TextEncoder().encode(text)
    expect(guessEncoding(bytes)).toBe('utf-8')
    const wide = new Uint8Array(Buffer.from(text, 'utf16le'))
    expect(guessEncoding(wide)).toBe('utf-16le')
    expect(decodeText(new Uint8Array([0xff, 0xfe, ...wide]), 'utf-16le')).toBe(text)
  }
})

describe('an XLSX file', () => {
  const ROWS: readonly (readonly Cell[])[] = [['Name', 'Born', 'Sum'], ['Олена & Co', { serial: 36_525 }, { formula: 'A1&B1', gave: 'x<y' }], [{ inline: 'O’Brien' }, { serial: 36_525.75 }, 12.5], [undefined, 'later', 447_400_000_000]]

  test('gives texts, dates and what formulas gave, of every sheet', async () => {
    const bytes = xlsxFile({ Clients: ROWS, 'Other "one"': [['q']] })
    const opened = await openXlsx(bytes)
    expect(opened.ok && opened.value.sheets.map(({ name }) => name)).toEqual(['Clients', 'Other "one"'])
    expect(await rows(bytes)).toEqual([['Name', 'Born', 'Sum'], ['Олена & Co', '1999-12-31', 'x<y'], ['O’Brien', '1999-12-31', '12.5'], ['', 'later', '447400000000']])
    expect(await rows(bytes, 1)).toEqual([['q']])
  })

  test('counts days from 1904 where it says so', async () => {
    expect(await rows(xlsxFile({ A: [[{ serial: 35_063 }]] }, { from1904: true }))).toEqual([['1999-12-31']])
    expect([dayOfSerial(1, false), dayOfSerial(59, false), dayOfSerial(60, false), dayOfSerial(61, false), dayOfSerial(-1, false), dayOfSerial(0, true)]).toEqual(['1900-01-01', '1900-02-28', undefined, '1900-03-01', undefined, '1904-01-01'])
  })

  test('what is merged stands in each of its cells', async () => {
    expect(await rows(xlsxFile({ A: [['family', 'x'], [undefined, 'y'], ['z']] }, { merged: ['A1:A2', 'B9:C9'] }))).toEqual([['family', 'x'], ['family', 'y'], ['z']])
  })

  test('bombs, broken and foreign files are refused', async () => {
    expect(await rows(new Uint8Array([80, 75, 3, 4]))).toBe('not-a-zip')
    expect(await rows(new Uint8Array(zipFile([{ name: 'a.txt', content: 'a' }])))).toBe('not-sheets')
    expect(await rows(xlsxFile({ A: [['x']] }, { workbook: '<!DOCTYPE a [<!ENTITY b "bbbb">]>' }))).toBe('broken')
    const bomb = zipFile([{ name: 'xl/workbook.xml', content: ' '.repeat(5_000_000) }])
    const opened = await openXlsx(new Uint8Array(bomb), 1_000_000)
    expect(opened).toEqual({ ok: false, refusal: { kind: 'packed-too-well' } })
    const cut = xlsxFile({ A: [['x'.repeat(500)]] })
    expect(await rows(cut.slice(0, cut.length - 40))).toBe('not-a-zip')
    expect(await rows(new Uint8Array(zipFile([{ name: 'xl/workbook.xml', content: 'x', encrypted: true }])))).toBe('encrypted')
  })
})

test('fifty thousand lines with broken ones are read, and every broken one is named', () => {
  const text = ['Name,Born,City', ...Array.from({ length: 50_000 }, (_, number) => (number % 1000 === 7 ? `Broken ${number}` : number % 1000 === 500 ? `"open ${number},1990,x` : `Person ${number},1990-01-01,"City, ${number}"`))].join('\r\n')
  const all: TableLine[] = []
  for (const line of readCsv(text, ',')) all.push(line)
  const table = tableOf(all, { headerLine: 1, strict: true })
  const wrong = table.lines.filter((one) => one.wrong !== undefined)
  expect(wrong.filter((one) => one.wrong === 'fewer-cells')).toHaveLength(50)
  expect(wrong.filter((one) => one.wrong === 'open-quote').map(({ line }) => line)).toEqual(Array.from({ length: 50 }, (_, number) => number * 1000 + 502))
  expect(wrong).toHaveLength(100)
  expect(table.lines).toHaveLength(50_000)
})

const jsonCells = (text: string) => readJson(text)?.map((one) => one.cells)

test('a list of records in JSON is a table, however deep it lies', () => {
  expect(jsonCells('[{"prs_FirstName":"Олена","prs_Citizenship":["UA","PL"]},{"prs_FirstName":"Ion","hte_Date":null,"x":2}]')).toEqual([['prs_FirstName', 'prs_Citizenship', 'hte_Date', 'x'], ['Олена', 'UA; PL', '', ''], ['Ion', '', '', '2']])
  expect(jsonCells('{"standard":"HTCDS","records":[{"Person":{"prs_FirstName":"A"},"Case":{"cas_Status":"Active"}}]}')).toEqual([['prs_FirstName', 'cas_Status'], ['A', 'Active']])
  expect(['', '[]', '{}', '[1]', 'a,b', '{"a":'].map(readJson)).toEqual([undefined, undefined, undefined, undefined, undefined, undefined])
})
