import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { lockedPdf } from '../locked-pdf.ts'
import { tinyPdf } from '../tiny-pdf.ts'
import { ARABIC, BARRIERS, LABOUR, LONG_TITLE, PROCEEDINGS, STANDARDS, STANDARDS_IN } from './shelf-texts.ts'

/** A row of the catalogue and the file it names. */
type Shelved = {
  readonly number: number
  readonly title: string
  readonly language: string
  readonly date?: string
  readonly authors?: string
  readonly types?: string
  readonly keywords?: string
  readonly countries?: string
  readonly translationOf?: number
  readonly rendition?: string
  readonly pages: readonly string[]
  readonly password?: string
}

const AUTHORS = 'Network of Safe Houses; Legal Aid Circle'

const standards: readonly Shelved[] = [
  { number: 101, title: 'Safe return: minimum standards for referral, support and the right to stay', language: 'en', date: '2024-11-25', authors: AUTHORS, types: 'Guidance', keywords: 'return; referral; reflection period; shelters', countries: 'BG; PL; RO; UA', pages: STANDARDS },
  ...Object.entries(STANDARDS_IN).map(([language, [title, ...pages]], at): Shelved => ({ number: 102 + at, title, language, date: '2024-11-25', types: 'Guidance', translationOf: 101, rendition: 'translation by an NGO', pages })),
]

/** Numbers of the invented documents that journeys speak of. */
export const SHELF = { standards: 101, ukrainian: 102, bulgarian: 103, polish: 104, romanian: 105, longTitle: 120, thousandPages: 121, locked: 122, toWithdraw: 123, arabic: 124, barriers: 125, bare: 126 } as const

/** The number of the standards in a language: their original, or that translation. */
export const standardsIn = (language: string): number => standards.find((shelf) => shelf.language === language)?.number ?? SHELF.standards

const shelved: readonly Shelved[] = [
  ...standards,
  { number: SHELF.longTitle, title: LONG_TITLE, language: 'en', date: '2023-05', authors: 'Working group on labour; Legal Aid Circle; Harvest Workers’ Union', types: 'Report', keywords: 'labour exploitation; unpaid wages; inspection', countries: 'IT; ES; RO', pages: LABOUR },
  { number: SHELF.thousandPages, title: 'Proceedings of the annual assembly', language: 'en', date: '2019', types: 'Proceedings', pages: PROCEEDINGS },
  { number: SHELF.locked, title: 'Handbook for judges (locked file)', language: 'en', date: '2016-02-29', types: 'Handbook', pages: ['Nobody can read the juniperword here.'], password: 'kept elsewhere' },
  { number: SHELF.toWithdraw, title: 'Minutes that were published too early', language: 'en', date: '2022-01', types: 'Minutes', pages: ['These minutes name the marigoldhouse.'] },
  { number: SHELF.arabic, title: 'دليل الإحالة والدعم', language: 'ar', date: '2020', types: 'Guidance', pages: ARABIC },
  { number: SHELF.barriers, title: 'Barriers to compensation for trafficked persons', language: 'en', date: '2018-10-18', authors: 'Legal Aid Circle', types: 'Research', keywords: 'compensation', pages: BARRIERS },
  { number: SHELF.bare, title: '', language: 'en', pages: ['bare words and nothing else'] },
]

const field = (value: string | number | undefined): string => `"${String(value ?? '').replaceAll('"', '""')}"`

const rowOf = (shelf: Shelved): string =>
  [shelf.number, fileName(shelf.number), shelf.title, shelf.language, shelf.date, shelf.authors, shelf.types, shelf.keywords, shelf.countries, shelf.translationOf, shelf.rendition].map(field).join(',')

const fileName = (number: number): string => `${number}.pdf`

/** Where the file of an invented document lies, once the shelf is written. */
export const shelfFile = (folder: string, number: number): string => join(folder, fileName(number))

/** Writes invented documents in many languages into a folder, with their catalogue. Gives the catalogue's path. */
export const writeShelf = async (folder: string): Promise<string> => {
  await mkdir(folder, { recursive: true })
  for (const { number, pages, language, password } of shelved) {
    const pdf = tinyPdf({ pages, language })
    await writeFile(shelfFile(folder, number), password === undefined ? pdf : lockedPdf(pdf, password))
  }
  const catalogue = join(folder, 'catalogue.csv')
  const head = 'number,file,title,language,date,authors,types,keywords,countries,translation_of,rendition'
  await writeFile(catalogue, `${[head, ...shelved.map(rowOf)].join('\n')}\n`)
  return catalogue
}

/** How many documents the shelf holds. */
export const SHELF_SIZE = shelved.length
