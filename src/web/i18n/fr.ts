import type { Messages } from './messages.ts'
import { about, browse, contact, subjects } from './fr/browse.ts'
import { locale } from './fr/count.ts'
import { document } from './fr/document.ts'
import { home, layout, pagination, start } from './fr/front.ts'
import { help } from './fr/help.ts'
import { countries, members, useful } from './fr/network.ts'
import { problem } from './fr/problem.ts'
import { reader } from './fr/reader.ts'
import { search } from './fr/search.ts'
import { accessibility, licence, privacy } from './fr/statements.ts'
import { types } from './fr/types.ts'

/** French. */
export const fr: Messages = {
  locale, layout, home, start, pagination, search, help, browse, subjects, about, contact, document, types, reader, members, countries, useful, accessibility, privacy, licence, problem,
}
