import { ok, refuse, type Result } from '#kernel'
import { decodeText, guessDelimiter, guessEncoding, headerLineOf, openXlsx, readCsv, readJson, TABLE_LIMITS, tableOf, type Delimiter, type Encoding, type Reading, type Sheets, type Table, type TableLine, type XlsxRefusal } from '#clients/import'

/** Why a file is not read. */
export type FileRefusal = XlsxRefusal | { readonly kind: 'too-large' | 'empty' }

/** A file that was chosen. `hash`: SHA-256, by which it is known again. */
export type OpenedFile = { readonly name: string; readonly hash: string } & ({ readonly kind: 'text'; readonly bytes: Uint8Array<ArrayBuffer> } | { readonly kind: 'records'; readonly lines: readonly TableLine[] } | { readonly kind: 'sheets'; readonly sheets: Sheets })

const isZip = ([first, second, third, fourth]: Uint8Array): boolean => first === 0x50 && second === 0x4b && third === 3 && fourth === 4

/** A brace or bracket is the first sign that is no space. */
const looksLikeJson = (bytes: Uint8Array<ArrayBuffer>): boolean => /^\uFEFF?\s*[[{]/u.test(new TextDecoder().decode(bytes.subarray(0, 200)))

const hashOf = async (bytes: Uint8Array<ArrayBuffer>): Promise<string> => Array.from(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)), (byte) => byte.toString(16).padStart(2, '0')).join('')

/** Reads a file into memory, and no further. */
export const openFile = async (file: File): Promise<Result<OpenedFile, FileRefusal>> => {
  if (file.size > TABLE_LIMITS.bytes) return refuse({ kind: 'too-large' })
  if (file.size === 0) return refuse({ kind: 'empty' })
  const bytes = new Uint8Array(await file.arrayBuffer())
  const named = { name: file.name, hash: await hashOf(bytes) }
  if (!isZip(bytes)) {
    const lines = looksLikeJson(bytes) ? readJson(decodeText(bytes, 'utf-8')) : undefined
    return ok(lines === undefined ? { ...named, kind: 'text', bytes } : { ...named, kind: 'records', lines })
  }
  const sheets = await openXlsx(bytes)
  return sheets.ok ? ok({ ...named, kind: 'sheets', sheets: sheets.value }) : sheets
}

/** How a file is most likely read; whoever looks at the sample may say otherwise. */
export const guessReading = (file: OpenedFile): Reading => {
  if (file.kind === 'sheets') return { sheet: Math.max(0, file.sheets.sheets.findIndex(({ hidden }) => !hidden)) }
  if (file.kind === 'records') return { headerLine: 1 }
  const encoding = guessEncoding(file.bytes)
  return { encoding, delimiter: guessDelimiter(decodeText(file.bytes.subarray(0, 200_000), encoding)) }
}

const known = <T extends string>(value: string | undefined, otherwise: T): T => (value ?? otherwise) as T // Only values of that list are ever chosen.

/** All lines of the file, in pieces. */
export const readLines = async (file: OpenedFile, reading: Reading, pause: () => Promise<void>): Promise<Result<readonly TableLine[], FileRefusal>> => {
  if (file.kind === 'sheets') return await file.sheets.read(reading.sheet ?? 0, pause)
  if (file.kind === 'records') return ok(file.lines)
  const text = decodeText(file.bytes, known<Encoding>(reading.encoding, 'utf-8'))
  const lines: TableLine[] = []
  for (const line of readCsv(text, known<Delimiter>(reading.delimiter, ','))) {
    lines.push(line)
    if (lines.length > TABLE_LIMITS.lines + 1000) break
    if (lines.length % 200 === 0) await pause()
  }
  return ok(lines)
}

/** The table in these lines. */
export const tableIn = (file: OpenedFile, lines: readonly TableLine[], reading: Reading): Table => tableOf(lines, { headerLine: reading.headerLine ?? headerLineOf(lines), strict: file.kind === 'text' })
