import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { seeded } from '../library/random.ts'
import { ROOT } from '../support/program.ts'

const LANGUAGES = ['en', 'nl', 'pl', 'cs', 'bg', 'mk', 'ro', 'ru', 'uk', 'be', 'de', 'fr']
const TYPES = ['Report', 'Guide', 'Law', 'Judgment', 'Information sheet', 'Training material']
const KEYWORDS = ['assistance and support', 'legal aid', 'compensation', 'non-punishment', 'residence permit', 'helpline', 'domestic work', 'labour exploitation', 'child trafficking', 'shelter']
const COUNTRIES = ['NL', 'PL', 'CZ', 'BG', 'MK', 'RO', 'RU', 'UA', 'BY', 'DE', 'FR', 'MD', 'IT', 'ES']
const SENTENCES = 24
const FIRST_YEAR = 1998
const YEARS = 28

/** The sentences of the samples in one language. */
const sentencesIn = (language: string): string[] => {
  const examples = join(ROOT, 'examples')
  const texts = readdirSync(examples, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith(`/${language}.md`))
  return texts.toSorted().flatMap((path) => readFileSync(join(examples, path), 'utf8').split(/(?<=[.!?])\s+|\n+/)).map((text) => text.replace(/^[#*\-> ]+/, '').trim()).filter(({ length }) => length > 20)
}

const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`

/**
 * Writes a catalogue and its files: plain text in the twelve languages in turn, each of two dozen sentences of the samples in an order of its own,
 * with types, keywords, countries, dates and publishers. Numbers begin at `first`. The same for the same `first`. Returns the catalogue's path.
 */
export const writeCollection = (folder: string, { first, documents }: { readonly first: number; readonly documents: number }): string => {
  mkdirSync(folder, { recursive: true })
  const random = seeded(first)
  const oneOf = (values: readonly string[]): string => values[Math.floor(random() * values.length)] ?? ''
  const sentences = new Map(LANGUAGES.map((language) => [language, sentencesIn(language)]))
  const rows = Array.from({ length: documents }, (_, at) => {
    const language = LANGUAGES[at % LANGUAGES.length] ?? 'en'
    const number = first + at
    const text = Array.from({ length: SENTENCES }, () => oneOf(sentences.get(language) ?? []))
    writeFileSync(join(folder, `${number}.txt`), `${number}\n\n${text.join('\n')}\n`)
    const columns = [String(number), `${number}.txt`, `${text[0]?.slice(0, 90)} (${number})`, language, `${FIRST_YEAR + Math.floor(random() * YEARS)}`, `Author ${at % 300}`, `Publisher ${at % 40}`, oneOf(TYPES), `${oneOf(KEYWORDS)}; ${oneOf(KEYWORDS)}`, oneOf(COUNTRIES)]
    return columns.map(quoted).join(',')
  })
  const catalogue = join(folder, 'catalogue.csv')
  writeFileSync(catalogue, ['number,file,title,language,date,authors,publishers,types,keywords,countries', ...rows].join('\n'))
  return catalogue
}
