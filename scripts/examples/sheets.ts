import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { NETWORK_LANGUAGES } from '#kernel'
import { readGuide, titleOf, type Piece } from './read-guide.ts'

/** A help sheet of the demonstration, with its number in the library. `keywords`: words of the thesaurus; `related`: other sheets. */
export type Sheet = { readonly number: number; readonly folder: string; readonly keywords: readonly string[]; readonly related: readonly number[] }

export const RIGHTS: Sheet = {
  number: 9002,
  folder: '9002-your-rights',
  keywords: ['rights of victims of crime', 'unconditional assistance', 'assistance and support', 'legal aid', 'compensation', 'non-punishment', 'residence permit', 'helpline'],
  related: [9003, 9004],
}

export const SHEETS: readonly Sheet[] = [
  RIGHTS,
  {
    number: 9003,
    folder: '9003-work-abroad',
    keywords: ['labour migration', 'information before departure', 'recruitment agencies', 'recruitment fees', 'debt bondage', 'retention of identity documents', 'withheld wages', 'embassies and consulates'],
    related: [9004],
  },
  { number: 9004, folder: '9004-time-to-think', keywords: ['reflection and recovery period', 'residence permit', 'unconditional assistance', 'safe return', 'legal aid'], related: [] },
]

/** When the sheets were written. */
export const WRITTEN = { day: '2026-11-22', date: new Date('2026-11-22T12:00:00Z') }

export const AUTHOR = 'Waystation'

/** A sheet in one of its languages. `place`: where it lies without its ending, from `examples`. */
export type SheetText = { readonly sheet: Sheet; readonly language: string; readonly place: string; readonly title: string; readonly pieces: readonly Piece[] }

// The first is English, which the sheets are written in; the document's own title is in it.
const rankOf = (language: string): number => {
  const rank = NETWORK_LANGUAGES.findIndex((known) => known === language)
  return rank === -1 ? NETWORK_LANGUAGES.length : rank
}

/** Reads a sheet in every language that it has been written in, English first. */
export const readSheet = (root: string, sheet: Sheet): readonly SheetText[] =>
  readdirSync(join(root, 'examples', sheet.folder))
    .flatMap((name) => /^([a-z]{2,3})\.md$/.exec(name)?.[1] ?? [])
    .toSorted((a, b) => rankOf(a) - rankOf(b) || (a < b ? -1 : 1))
    .map((language) => {
      const place = `${sheet.folder}/${language}`
      const pieces = readGuide(readFileSync(join(root, 'examples', `${place}.md`), 'utf8'), language)
      return { sheet, language, place, pieces, title: titleOf(pieces) }
    })
