import { execFileSync } from 'node:child_process'
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseLanguageTag, type LanguageTag } from '#kernel'
import { openIdentifier } from '#platform/identification'
import { sharedFolder } from '#tests/shared-data'
import { afterAll, expect, test, vi } from 'vitest'
import { openRecogniser, recogniseUnknown } from './index.ts'

// A page takes seconds, and many on a busy machine.
vi.setConfig({ testTimeout: 240_000 })

const SCANS = sharedFolder('library/scan')
const native = openRecogniser()
const inNode = openRecogniser({ path: '' })
const identifier = openIdentifier()
afterAll(async () => {
  await Promise.all([native.close(), inNode.close(), identifier.close()])
})

const tag = (text: string): LanguageTag => parseLanguageTag(text) ?? expect.fail(text)

const hasPdftoppm = (): boolean => {
  try {
    execFileSync('pdftoppm', ['-v'], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}
const why = async (): Promise<string | undefined> => {
  if (SCANS === undefined) return 'the test data is not here'
  return hasPdftoppm() ? undefined : 'pdftoppm is not installed'
}

const pagesOf = async (language: string, last: number): Promise<Buffer[]> => {
  const folder = await mkdtemp(join(tmpdir(), 'pages-'))
  try {
    execFileSync('pdftoppm', ['-r', '300', '-gray', '-png', '-l', String(last), join(SCANS ?? '', `scan_udhr_${language}.pdf`), join(folder, 'page')])
    return await Promise.all((await readdir(folder)).toSorted().map((name) => readFile(join(folder, name))))
  } finally {
    await rm(folder, { recursive: true })
  }
}

// Romanian's ș and ț stand in older texts with cedillas, apostrophes in three ways.
const wordsIn = (text: string): readonly string[] =>
  text.normalize('NFC').replaceAll('ş', 'ș').replaceAll('ţ', 'ț').replaceAll(/[’ʼ]/g, "'").match(/[\p{L}\p{M}\p{N}']+/gu) ?? []

/** The share of recognised words that stand in the truth, each as often as it stands there. */
const rightWords = (recognised: string, truth: string): number => {
  const left = new Map<string, number>()
  for (const word of wordsIn(truth)) left.set(word, (left.get(word) ?? 0) + 1)
  const words = wordsIn(recognised)
  const right = words.filter((word) => {
    const count = left.get(word) ?? 0
    left.set(word, count - 1)
    return count > 0
  })
  return right.length / words.length
}

const truthOf = (language: string): Promise<string> => readFile(join(SCANS ?? '', `scan_udhr_${language}.txt`), 'utf8')

test.for(['nl', 'ro', 'uk'])('a scan in %s by the native engine', async (language, ctx) => {
  const reason = (await why()) ?? ((await native.available()) === 'tesseract' ? undefined : 'tesseract is not installed')
  if (reason !== undefined) return ctx.skip(reason)
  const [image = expect.fail('no page')] = await pagesOf(language, 1)
  const result = await native.recognise(image, [tag(language)])
  expect(result.ok && result.value.confidence).toBeGreaterThan(0.9)
  expect(rightWords(result.ok ? result.value.text : '', await truthOf(language))).toBeGreaterThan(0.96)
})

test.for(['bg', 'pl', 'ru'])('a scan nobody knows the language of: %s', async (language, ctx) => {
  const reason = (await why()) ?? ((await native.available()) === 'tesseract' ? undefined : 'tesseract is not installed')
  if (reason !== undefined) return ctx.skip(reason)
  const [image = expect.fail('no page')] = await pagesOf(language, 1)
  const result = await recogniseUnknown(native, image, identifier)
  expect(result).toMatchObject({ ok: true, value: { language } })
  expect(rightWords(result.ok ? result.value.text : '', await truthOf(language))).toBeGreaterThan(0.96)
})

test('a scan in Romanian by tesseract.js', async (ctx) => {
  const reason = await why()
  if (reason !== undefined) return ctx.skip(reason)
  const [image = expect.fail('no page')] = await pagesOf('ro', 1)
  const result = await inNode.recognise(image, [tag('ro')])
  expect(rightWords(result.ok ? result.value.text : '', await truthOf('ro'))).toBeGreaterThan(0.96)
})
