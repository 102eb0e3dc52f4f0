import { parseCountryCode, parseLanguageTag } from '#kernel'
import type { Field } from '#clients'

/** How codes, dates and moments are said in one language. */
export type Sayings = Readonly<Record<'code' | 'date' | 'moment', (text: string) => string>> & {
  readonly country: (code: NonNullable<ReturnType<typeof parseCountryCode>>) => string
  readonly language: (tag: NonNullable<ReturnType<typeof parseLanguageTag>>) => string
}

/** What an answer of this type says to people. What is no code, or one that nobody knows, stays as it was written. */
export const sayCoded = (type: Field['type'] | undefined, text: string, { code, date, moment, country, language }: Sayings): string => {
  switch (type) {
    case 'choice':
    case 'choices':
      return code(text)
    case 'date':
      return date(text)
    case 'moment':
      return moment(text)
    case 'country':
    case 'countries': {
      const known = parseCountryCode(text)
      return known === undefined ? text : country(known)
    }
    case 'language':
    case 'languages': {
      const known = parseLanguageTag(text)
      return known === undefined ? text : language(known)
    }
    default:
      return text
  }
}
