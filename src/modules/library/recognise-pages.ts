import { UNDETERMINED, type LanguageTag, type Result } from '#kernel'
import { recogniseUnknown, type Recognised, type RecognitionRefusal } from '#platform/recognition'
import type { LibraryDeps } from './deps.ts'
import { readTexts, readTextless, writePages } from './page-store.ts'
import { holdRendition, type RenditionRow } from './rendition-store.ts'

type RecogniseDeps = Pick<LibraryDeps, 'database' | 'reader' | 'recogniser' | 'identifier'>

/** What came of it: how many pages gave text, how sure the program was (0 to 1), and whether it lacked the language. */
export type Recognition = { readonly pages: number; readonly confidence: number | null; readonly lacksLanguage: boolean; readonly texts: readonly { readonly number: number; readonly text: string }[] }

/** Fewer letters are no text: specks of a scan. */
const LEAST_TEXT = 20
/** What a page needs at most to be read by a program. */
const DOTS_PER_INCH = 300

/**
 * Reads pages that are pictures, one by one, each written down as soon as it is read: what was done before a crash is not done again.
 * The language of a rendition that nobody has named is found on the first page that gives one.
 */
export const recognisePages = async (
  deps: RecogniseDeps,
  rendition: RenditionRow,
  path: string,
  scanned: readonly number[],
  known: LanguageTag | undefined,
  report: (done: number) => void,
): Promise<Recognition> => {
  const todo = await deps.database.asKeeper((tx) => readTextless(tx, rendition.id, scanned))
  const sure: number[] = []
  const texts = await deps.database.asKeeper((tx) => readTexts(tx, rendition.id, scanned.filter((page) => !todo.includes(page))))
  let language = known ?? (rendition.language === UNDETERMINED ? undefined : rendition.language)
  let lacksLanguage = false
  for (const [at, page] of todo.entries()) {
    const picture = await deps.reader.picture({ path, mediaType: rendition.media_type, page, dpi: DOTS_PER_INCH, grey: true })
    if (picture.ok) {
      const { bytes } = picture.value
      const read: Result<Recognised & { readonly language?: LanguageTag | undefined }, RecognitionRefusal> = language === undefined ? await recogniseUnknown(deps.recogniser, bytes, deps.identifier) : await deps.recogniser.recognise(bytes, [language])
      if (!read.ok) lacksLanguage ||= read.refusal.kind === 'no-language-data'
      else if (read.value.text.trim().length >= LEAST_TEXT) {
        language ??= read.value.language
        sure.push(read.value.confidence)
        texts.push({ number: page, text: read.value.text })
        await writeOne(deps, rendition, page, read.value.text)
      }
    }
    report(at + 1)
  }
  const before = scanned.length - todo.length
  const confidence = sure.length === 0 ? null : sure.reduce((sum, one) => sum + one, 0) / sure.length
  return { pages: sure.length + before, confidence, lacksLanguage, texts }
}

const writeOne = (deps: RecogniseDeps, rendition: RenditionRow, number: number, text: string): Promise<void> =>
  deps.database.asKeeper(async (tx) => {
    const current = await holdRendition(tx, rendition.id)
    // Of a file that has been replaced meanwhile nothing is written down.
    if (current?.sha256 === rendition.sha256) await writePages(tx, current, [{ number, text }])
  })
