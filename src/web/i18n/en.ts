import { about, browse, contact, subjects } from './en/browse.ts'
import { locale } from './en/count.ts'
import { document } from './en/document.ts'
import { home, layout, pagination, start } from './en/front.ts'
import { help } from './en/help.ts'
import { countries, members, useful } from './en/network.ts'
import { problem } from './en/problem.ts'
import { reader } from './en/reader.ts'
import { search } from './en/search.ts'
import { accessibility, licence, privacy } from './en/statements.ts'
import { types } from './en/types.ts'

/** English: the source of the keys. Every other catalogue has exactly these. */
export const en = {
  locale, layout, home, start, pagination, search, help, browse, subjects, about, contact, document, types, reader, members, countries, useful, accessibility, privacy, licence, problem,
}
