import type { Messages } from './messages.ts'
import { about, browse, contact, subjects } from './mk/browse.ts'
import { locale } from './mk/count.ts'
import { document } from './mk/document.ts'
import { home, layout, pagination, start } from './mk/front.ts'
import { help } from './mk/help.ts'
import { countries, members, useful } from './mk/network.ts'
import { problem } from './mk/problem.ts'
import { reader } from './mk/reader.ts'
import { search } from './mk/search.ts'
import { accessibility, licence, privacy } from './mk/statements.ts'
import { types } from './mk/types.ts'

/** Macedonian. */
export const mk: Messages = {
  locale, layout, home, start, pagination, search, help, browse, subjects, about, contact, document, types, reader, members, countries, useful, accessibility, privacy, licence, problem,
}
