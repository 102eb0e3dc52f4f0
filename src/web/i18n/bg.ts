import type { Messages } from './messages.ts'
import { about, browse, contact, subjects } from './bg/browse.ts'
import { locale } from './bg/count.ts'
import { document } from './bg/document.ts'
import { home, layout, pagination, start } from './bg/front.ts'
import { help } from './bg/help.ts'
import { countries, members, useful } from './bg/network.ts'
import { problem } from './bg/problem.ts'
import { reader } from './bg/reader.ts'
import { search } from './bg/search.ts'
import { accessibility, licence, privacy } from './bg/statements.ts'
import { types } from './bg/types.ts'

/** Bulgarian. */
export const bg: Messages = {
  locale, layout, home, start, pagination, search, help, browse, subjects, about, contact, document, types, reader, members, countries, useful, accessibility, privacy, licence, problem,
}
