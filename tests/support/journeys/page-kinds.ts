import { SHELF } from './shelf.ts'

type PageKind = { readonly name: string; readonly path: string; readonly status: number }

const library = (rest: string | number): string => `/en/library${typeof rest === 'number' ? `/${rest}` : rest}`
const reading = (number: number, page: number, words = ''): string => `${library(number)}/text/p/${page}${words === '' ? '' : `?q=${encodeURIComponent(words)}`}`

/** One address for every kind of page that the site has, in families; readable ends of addresses are left to the redirect. */
export const PAGE_KINDS: Readonly<Record<string, readonly PageKind[]>> = {
  finding: [
    { name: 'home', path: '/en/', status: 200 },
    { name: 'library', path: library(''), status: 200 },
    { name: 'library, further on', path: library('?from=10'), status: 200 },
    { name: 'results', path: library('?q=shelters'), status: 200 },
    { name: 'results in Cyrillic', path: library(`?q=${encodeURIComponent('повернення')}`), status: 200 },
    { name: 'results sifted and ordered', path: library('?q=shelters&language=en&sort=newest&fold=yes'), status: 200 },
    { name: 'results widened', path: library('?q=human+trafficking'), status: 200 },
    { name: 'help on searching', path: library('/help'), status: 200 },
    { name: 'nothing found', path: library('?q=xyzzyx'), status: 200 },
  ],
  documents: [
    { name: 'document with translations', path: library(SHELF.standards), status: 200 },
    { name: 'document with a long title', path: library(SHELF.longTitle), status: 200 },
    { name: 'document written from right to left', path: library(SHELF.arabic), status: 200 },
    { name: 'document not searchable', path: library(SHELF.locked), status: 200 },
    { name: 'document without a record', path: library(SHELF.bare), status: 200 },
  ],
  reading: [
    { name: 'reader', path: reading(SHELF.standards, 3), status: 200 },
    { name: 'reader, text only', path: `${reading(SHELF.standards, 3)}?view=text`, status: 200 },
    { name: 'reader with marks', path: reading(SHELF.longTitle, 1, 'wages'), status: 200 },
    { name: 'reader in a thousand pages', path: reading(SHELF.thousandPages, 500, 'interpreters'), status: 200 },
    { name: 'reader of a page without text', path: reading(SHELF.barriers, 2), status: 200 },
  ],
  'looking through': [
    { name: 'values of the library', path: library('/browse'), status: 200 },
    { name: 'subjects', path: '/en/subjects', status: 200 },
    { name: 'subjects found', path: `/en/subjects?q=${encodeURIComponent('кабала')}`, status: 200 },
    { name: 'no subject found', path: '/en/subjects?q=xyzzyx', status: 200 },
    { name: 'subject', path: '/en/subjects/labour-exploitation', status: 200 },
  ],
  'about the site': [
    { name: 'about', path: '/en/about', status: 200 },
    { name: 'accessibility', path: '/en/accessibility', status: 200 },
    { name: 'privacy', path: '/en/privacy', status: 200 },
    { name: 'licence', path: '/en/licence', status: 200 },
  ],
  'what is not there': [
    { name: 'no such subject', path: '/en/subjects/xyzzyx', status: 404 },
    { name: 'page out of range', path: reading(SHELF.standards, 99), status: 404 },
    { name: 'no such document', path: library(99_999), status: 404 },
    { name: 'no such page', path: '/en/nothing/here', status: 404 },
    { name: 'language not yet', path: '/de/library', status: 404 },
    { name: 'question not understood', path: library('?from=minus'), status: 400 },
  ],
}
