// The program of a recognising child: node recogniser-child CORE (CODE FILE)…, a PNG on standard input, words as TSV on standard output.
// It ends with 0, or with 1 when the image cannot be read. It is started by this room alone, with almost no rights.
import { readFileSync, writeSync } from 'node:fs'
import { createRequire } from 'node:module'
import { gunzipSync } from 'node:zlib'

type Api = {
  Init(folder: null, languages: string, mode: number): number
  SetVariable(name: string, value: string): boolean
  SetImageFile(orientation: number, angle: number): number
  Recognize(monitor: null): number
  GetTSVText(page: number): string
}
type Core = { readonly FS: { writeFile(path: string, data: Uint8Array): void }; readonly TessBaseAPI: new () => Api }
type LoadCore = (options: { print(): void; printErr(): void }) => Promise<Core>

/** The neural engine alone: the data packages hold nothing else. */
const LSTM_ONLY = 1

const recognise = async (coreFile: string, data: readonly string[]): Promise<string | undefined> => {
  // The package has no types; this is the part of Tesseract's interface that is used.
  const loadCore = createRequire(import.meta.url)(coreFile) as LoadCore
  // What it prints quotes the document.
  const core = await loadCore({ print: () => {}, printErr: () => {} })
  const codes = data.filter((_, index) => index % 2 === 0)
  for (const [index, code] of codes.entries()) core.FS.writeFile(`./${code}.traineddata`, gunzipSync(readFileSync(data[index * 2 + 1] ?? '')))
  const api = new core.TessBaseAPI()
  if (api.Init(null, codes.join('+'), LSTM_ONLY) !== 0) throw new Error('the language data cannot be used')
  api.SetVariable('tessedit_pageseg_mode', '3')
  api.SetVariable('user_defined_dpi', '300')
  core.FS.writeFile('/input', readFileSync(0))
  if (api.SetImageFile(1, 0) !== 0 || api.Recognize(null) !== 0) return undefined
  return api.GetTSVText(0)
}

const writeAll = (bytes: Uint8Array): void => {
  for (let rest = bytes; rest.length > 0; rest = rest.subarray(writeSync(1, rest)));
}

const [core = '', ...data] = process.argv.slice(2)
const table = await recognise(core, data)
if (table === undefined) process.exit(1)
writeAll(Buffer.from(table))
