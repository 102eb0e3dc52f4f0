import { parsePartialDate, type PartialDate } from '#kernel'
import { isJunkAuthor, isJunkTitle } from './junk.ts'
import type { Said } from './messages.ts'
import type { Proposals } from './reader.ts'

const LONGEST_TITLE = 500
const LONGEST_AUTHOR = 200

const tidy = (text: string | undefined): string => (text ?? '').replaceAll('\u00AD', '').replaceAll(/[\s\p{Cc}]+/gu, ' ').trim()

/**
 * A date of PDF 1.7, 7.9.4 (`D:20130627170548+02'00'`, cut anywhere after the year), or ISO 8601 as some programs write it.
 * The format is of 1993: what claims to be older comes from an unset clock.
 */
const dateFrom = (created: string | undefined): PartialDate | undefined => {
  const [, year = '', month, day] = /^(?:D:)?(\d{4})-?(\d{2})?-?(\d{2})?/.exec(tidy(created)) ?? []
  if (Number(year) < 1993) return undefined
  return parsePartialDate([year, month, day].filter((part) => part !== undefined).join('-')) ?? parsePartialDate(year)
}

const languageFrom = (language: string | undefined): string | undefined => {
  const tag = tidy(language).replaceAll('_', '-')
  return /^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8})*$/.test(tag) && tag.length <= 35 ? tag : undefined
}

/** What to propose to the editor: of the title page's largest type when the title in the file's description is junk. */
export const proposalsFrom = (said: Said): Proposals => {
  const title = [said.title, said.largestType].map(tidy).find((text) => !isJunkTitle(text))
  const author = tidy(said.author)
  const date = dateFrom(said.created)
  const language = languageFrom(said.language)
  return {
    ...(title === undefined ? {} : { title: title.slice(0, LONGEST_TITLE).toWellFormed() }),
    ...(isJunkAuthor(author) ? {} : { author: author.slice(0, LONGEST_AUTHOR).toWellFormed() }),
    ...(date === undefined ? {} : { date }),
    ...(language === undefined ? {} : { language }),
  }
}
