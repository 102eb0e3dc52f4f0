import { keepSaid, parseDate, readDate, readSaid, type DateRefusal } from '#clients'

type How = { readonly today: string; readonly ahead: boolean }

/** What is kept of a date as it was typed: the date, or the words. */
export const keepTyped = (typed: string, how: How): string | undefined => {
  if (typed.trim() === '') return undefined
  const read = parseDate(typed, how)
  return read.ok ? read.value : keepSaid(typed)
}

/** A kept date as somebody could have typed it: day first and with full stops, which means one day everywhere. */
export const typedOf = (kept: string): string => {
  const said = readSaid(kept)
  if (said !== undefined) return said
  const known = readDate(kept)
  if (known === undefined) return kept
  return `${known.about ? '~' : ''}${known.date.split('-').toReversed().map((part) => part.replace(/^0(?=\d$)/, '')).join('.')}`
}

/** Why the words that stand in place of a date ask for an answer. None for words that are no date: those are kept. */
export const dateQuestion = (kept: string, how: How): DateRefusal | undefined => {
  const said = readSaid(kept)
  const read = said === undefined ? undefined : parseDate(said, how)
  return read === undefined || read.ok || read.refusal.kind === 'not-a-date' ? undefined : read.refusal
}

/** Words that somebody wants kept as they are: a quotation, and no date. */
export const keepAsWords = (typed: string): string => keepSaid(`“${typed.trim()}”`)
