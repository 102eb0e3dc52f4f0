import type { Messages } from './messages.ts'
import { about, browse, contact, subjects } from './cs/browse.ts'
import { locale } from './cs/count.ts'
import { document } from './cs/document.ts'
import { home, layout, pagination, start } from './cs/front.ts'
import { help } from './cs/help.ts'
import { countries, members, useful } from './cs/network.ts'
import { problem } from './cs/problem.ts'
import { reader } from './cs/reader.ts'
import { search } from './cs/search.ts'
import { accessibility, licence, privacy } from './cs/statements.ts'
import { types } from './cs/types.ts'

/** Czech. */
export const cs: Messages = {
  locale, layout, home, start, pagination, search, help, browse, subjects, about, contact, document, types, reader, members, countries, useful, accessibility, privacy, licence, problem,
}
