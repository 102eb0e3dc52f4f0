import type { Messages } from './messages.ts'
import { about, browse, contact, subjects } from './uk/browse.ts'
import { locale } from './uk/count.ts'
import { document } from './uk/document.ts'
import { home, layout, pagination, start } from './uk/front.ts'
import { help } from './uk/help.ts'
import { countries, members, useful } from './uk/network.ts'
import { problem } from './uk/problem.ts'
import { reader } from './uk/reader.ts'
import { search } from './uk/search.ts'
import { accessibility, licence, privacy } from './uk/statements.ts'
import { types } from './uk/types.ts'

/** Ukrainian. */
export const uk: Messages = {
  locale, layout, home, start, pagination, search, help, browse, subjects, about, contact, document, types, reader, members, countries, useful, accessibility, privacy, licence, problem,
}
