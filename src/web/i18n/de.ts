import type { Messages } from './messages.ts'
import { about, browse, contact, subjects } from './de/browse.ts'
import { locale } from './de/count.ts'
import { document } from './de/document.ts'
import { home, layout, pagination, start } from './de/front.ts'
import { help } from './de/help.ts'
import { countries, members, useful } from './de/network.ts'
import { problem } from './de/problem.ts'
import { reader } from './de/reader.ts'
import { search } from './de/search.ts'
import { accessibility, licence, privacy } from './de/statements.ts'
import { types } from './de/types.ts'

/** German. */
export const de: Messages = {
  locale, layout, home, start, pagination, search, help, browse, subjects, about, contact, document, types, reader, members, countries, useful, accessibility, privacy, licence, problem,
}
