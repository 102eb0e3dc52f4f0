import { parsePartialDate, type PartialDate } from '#kernel'
import { isJunkAuthor, isJunkTitle } from './junk.ts'
import { MOST_AUTHORS } from './limits.ts'
import type { Said } from './messages.ts'
import { printedDate } from './printed-date.ts'
import type { Proposals } from './reader.ts'

const LONGEST_TITLE = 500
const LONGEST_AUTHOR = 200
/** So long after its making a file is fresh. Milliseconds. */
const FRESH = 31 * 24 * 3600_000

const tidy = (text: string | undefined): string => (text ?? '').replaceAll('\u00AD', '').replaceAll(/[\s\p{Cc}]+/gu, ' ').trim()

/**
 * A date of PDF 1.7, 7.9.4 (`D:20130627170548+02'00'`, cut anywhere after the year), or ISO 8601 as some programs write it.
 * The format is of 1993: what claims to be older comes from an unset clock.
 */
const dateFrom = (created: string | undefined, now: Date): PartialDate | undefined => {
  const [, year = '', month, day] = /^(?:D:)?(\d{4})-?(\d{2})?-?(\d{2})?/.exec(tidy(created)) ?? []
  if (Number(year) < 1993) return undefined
  // A file made the other day is a copy or a print of something older, and its date that of the copy.
  if (month !== undefined && Date.parse(`${year}-${month}-${day ?? '01'}`) > now.getTime() - FRESH) return undefined
  return parsePartialDate([year, month, day].filter((part) => part !== undefined).join('-')) ?? parsePartialDate(year)
}

const languageFrom = (language: string | undefined): string | undefined => {
  const tag = tidy(language).replaceAll('_', '-')
  return /^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8})*$/.test(tag) && tag.length <= 35 ? tag : undefined
}

/** Names as programs put several into one field. */
const authorsFrom = (authors: readonly string[]): string[] => {
  const names = authors.flatMap((author) => tidy(author).split(/\s*;\s*/)).filter((name) => !isJunkAuthor(name))
  return [...new Set(names.map((name) => name.slice(0, LONGEST_AUTHOR).toWellFormed()))].slice(0, MOST_AUTHORS)
}

/**
 * What to propose to the editor: of the title page's largest type when the title in the file's description is junk, and of a date
 * printed at its beginning rather than of the file's creation.
 */
export const proposalsFrom = (said: Said, now = new Date()): Proposals => {
  const title = [said.title, said.largestType].map(tidy).find((text) => !isJunkTitle(text))
  const authors = authorsFrom(said.authors ?? [])
  const date = printedDate(said.opening ?? '') ?? dateFrom(said.created, now)
  const language = languageFrom(said.language)
  const outline = (said.outline ?? []).map(({ title: heading, page, level }) => ({ title: tidy(heading), page, level })).filter((entry) => entry.title !== '')
  return {
    ...(title === undefined ? {} : { title: title.slice(0, LONGEST_TITLE).toWellFormed() }),
    ...(authors.length === 0 ? {} : { authors }),
    ...(date === undefined ? {} : { date }),
    ...(language === undefined ? {} : { language }),
    ...(outline.length === 0 ? {} : { outline }),
  }
}
