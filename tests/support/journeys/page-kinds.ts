import { SHELF, standardsIn } from './shelf.ts'
import { STANDARDS_IN } from './shelf-texts.ts'

/** A kind of page: what it is, where there is one, and with which status it is answered. */
export type PageKind = { readonly name: string; readonly path: string; readonly status: number }

const library = (rest: string | number): string => `/en/library${typeof rest === 'number' ? `/${rest}` : rest}`
const reading = (number: number, page: number, words = ''): string => `${library(number)}/text/p/${page}${words === '' ? '' : `?q=${encodeURIComponent(words)}`}`

const shown = (name: string, path: string): PageKind => ({ name, path, status: 200 })

/** The first word of the shelf's standards in a language: something to search for. */
const wordOf = (language: string): string => {
  const [, translation] = Object.entries(STANDARDS_IN).find(([tag]) => tag === language) ?? []
  return translation?.[0].split(' ')[0] ?? 'shelters'
}

/** The kinds of page whose labels differ from language to language, in one of them. */
export const pageKindsIn = (language: string): readonly PageKind[] => {
  const at = (path: string): string => `/${language}/${path}`
  const document = `library/${standardsIn(language)}`
  const words = encodeURIComponent(wordOf(language))
  return [
    shown('home', at('')),
    shown('results', at(`library?q=${words}`)),
    shown('document', at(document)),
    shown('reader', at(`${document}/text/p/2?q=${words}`)),
    shown('help on searching', at('library/help')),
    shown('values of the library', at('library/browse')),
    shown('subjects', at('subjects')),
    shown('subject', at('subjects/labour-exploitation')),
    shown('countries', at('countries')),
    shown('country', at('countries/ua')),
    shown('network', at('network')),
    shown('organisation', at('network/la-strada-ukraine')),
    shown('sheets', at('useful')),
    shown('sheet', at('useful/1')),
    shown('about', at('about')),
    shown('accessibility', at('accessibility')),
    shown('privacy', at('privacy')),
    shown('licence', at('licence')),
    shown('API', at('api')),
    shown('problems', at('api/problems')),
    { name: 'no such page', path: at('nothing/here'), status: 404 },
  ]
}

/** One address for every kind of page that the site has, in families, in English; readable ends of addresses are left to the redirect. */
export const PAGE_KINDS: Readonly<Record<string, readonly PageKind[]>> = {
  'everywhere the same': pageKindsIn('en'),
  finding: [
    shown('library', library('')),
    shown('library, further on', library('?from=10')),
    shown('results in Cyrillic', library(`?q=${encodeURIComponent('повернення')}`)),
    shown('results sifted and ordered', library('?q=shelters&language=en&sort=newest&fold=yes')),
    shown('results widened', library('?q=human+trafficking')),
    shown('nothing found', library('?q=xyzzyx')),
    shown('subjects found', `/en/subjects?q=${encodeURIComponent('кабала')}`),
    shown('no subject found', '/en/subjects?q=xyzzyx'),
  ],
  documents: [
    shown('document with a long title', library(SHELF.longTitle)),
    shown('document written from right to left', library(SHELF.arabic)),
    shown('document not searchable', library(SHELF.locked)),
    shown('document without a record', library(SHELF.bare)),
  ],
  reading: [
    shown('reader, text only', `${reading(SHELF.standards, 3)}?view=text`),
    shown('reader with marks', reading(SHELF.longTitle, 1, 'wages')),
    shown('reader in a thousand pages', reading(SHELF.thousandPages, 500, 'interpreters')),
    shown('reader of a page without text', reading(SHELF.barriers, 2)),
  ],
  'where help is': [
    shown('country without help', '/en/countries/is'),
    shown('secretariat', '/en/network/secretariat'),
    shown('sheet on papers', '/en/useful/3'),
  ],
  'what is not there': [
    { name: 'no such subject', path: '/en/subjects/xyzzyx', status: 404 },
    { name: 'no such country', path: '/en/countries/xx', status: 404 },
    { name: 'no such organisation', path: '/en/network/xyzzyx', status: 404 },
    { name: 'no such sheet', path: '/en/useful/99', status: 404 },
    { name: 'page out of range', path: reading(SHELF.standards, 99), status: 404 },
    { name: 'no such document', path: library(99_999), status: 404 },
    { name: 'language that the site does not speak', path: '/el/library', status: 404 },
    { name: 'question not understood', path: library('?from=minus'), status: 400 },
  ],
}
