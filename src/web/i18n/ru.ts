import type { Messages } from './messages.ts'
import { about, browse, contact, subjects } from './ru/browse.ts'
import { locale } from './ru/count.ts'
import { document } from './ru/document.ts'
import { home, layout, pagination, start } from './ru/front.ts'
import { help } from './ru/help.ts'
import { countries, members, useful } from './ru/network.ts'
import { problem } from './ru/problem.ts'
import { reader } from './ru/reader.ts'
import { search } from './ru/search.ts'
import { accessibility, licence, privacy } from './ru/statements.ts'
import { types } from './ru/types.ts'

/** Russian. */
export const ru: Messages = {
  locale, layout, home, start, pagination, search, help, browse, subjects, about, contact, document, types, reader, members, countries, useful, accessibility, privacy, licence, problem,
}
