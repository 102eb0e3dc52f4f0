import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { sharedFolder } from '#tests/shared-data'
import { afterAll, expect, test } from 'vitest'
import { z } from 'zod'
import { openIdentifier } from './index.ts'

const identifier = openIdentifier()
afterAll(() => identifier.close())

const article = z.object({ text: z.string() })
const act = z.object({ provisions: z.array(z.object({ content: z.string() })) })

/** Texts of so many characters, cut at spaces, one after the other. */
const piecesOf = (text: string, length: number): string[] => {
  const pieces: string[] = []
  for (let rest = text.replaceAll(/\s+/g, ' '); rest.length > length; rest = rest.slice(length)) pieces.push(rest.slice(0, length))
  return pieces
}

const rightly = async (language: string, texts: readonly string[]): Promise<number> => {
  const found = await Promise.all(texts.map((text) => identifier.identify(text)))
  return found.filter((one) => one?.language === language).length / texts.length
}

const FOLDER = sharedFolder('ir/udhr-clir')
const articlesIn = (language: string): string =>
  FOLDER === undefined ? '' : readFileSync(join(FOLDER, `documents.${language}.jsonl`), 'utf8').trim().split('\n').map((line) => article.parse(JSON.parse(line)).text).join(' ')

// Least share of right answers, at 40, 100 and 400 characters.
const BARS = new Map([[40, 0.9], [100, 0.98], [400, 1]])

test.for(['en', 'nl', 'pl', 'cs', 'bg', 'mk', 'ro', 'ru', 'uk', 'be', 'de', 'fr'])('the Declaration in %s, piece by piece', async (language, ctx) => {
  if (FOLDER === undefined) return ctx.skip('the test data is not here')
  const text = articlesIn(language)
  for (const [length, bar] of BARS) expect(await rightly(language, piecesOf(text, length)), `${length} characters`).toBeGreaterThanOrEqual(bar)
})

test.for(['sr-Cyrl', 'sl', 'sk', 'hu', 'el', 'it', 'es', 'pt', 'sv', 'da', 'fi', 'no', 'et', 'lv', 'lt', 'sq', 'tr', 'ar', 'hy', 'ka'])('beyond the network, %s by a hundred characters', async (name, ctx) => {
  if (FOLDER === undefined) return ctx.skip('the test data is not here')
  expect(await rightly(name.slice(0, 2), piecesOf(articlesIn(name), 100))).toBeGreaterThan(0.94)
})

test.for(['hr', 'bs', 'sr-Latn'])('%s is told as one of three that share most of their words', async (name, ctx) => {
  if (FOLDER === undefined) return ctx.skip('the test data is not here')
  const found = await Promise.all(piecesOf(articlesIn(name), 400).map((text) => identifier.identify(text)))
  for (const one of found) expect(['hr', 'bs', 'sr']).toContain(one?.language)
})

const LAWS = sharedFolder('library/law')

test.for(['bg', 'ro', 'uk'])('every act of law in %s', async (language, ctx) => {
  if (LAWS === undefined) return ctx.skip('the test data is not here')
  for (const name of readdirSync(join(LAWS, language))) {
    const pages = act.parse(JSON.parse(readFileSync(join(LAWS, language, name), 'utf8'))).provisions.map(({ content }) => content)
    expect(await identifier.vote(pages), name).toMatchObject({ language })
  }
})
