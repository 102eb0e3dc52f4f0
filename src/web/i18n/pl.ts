import type { Messages } from './messages.ts'
import { about, browse, contact, subjects } from './pl/browse.ts'
import { locale } from './pl/count.ts'
import { document } from './pl/document.ts'
import { home, layout, pagination, start } from './pl/front.ts'
import { help } from './pl/help.ts'
import { countries, members, useful } from './pl/network.ts'
import { problem } from './pl/problem.ts'
import { reader } from './pl/reader.ts'
import { search } from './pl/search.ts'
import { accessibility, licence, privacy } from './pl/statements.ts'
import { types } from './pl/types.ts'

/** Polish. */
export const pl: Messages = {
  locale, layout, home, start, pagination, search, help, browse, subjects, about, contact, document, types, reader, members, countries, useful, accessibility, privacy, licence, problem,
}
