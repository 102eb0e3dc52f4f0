import type { Messages } from './messages.ts'
import { about, browse, contact, subjects } from './nl/browse.ts'
import { locale } from './nl/count.ts'
import { document } from './nl/document.ts'
import { home, layout, pagination, start } from './nl/front.ts'
import { help } from './nl/help.ts'
import { countries, members, useful } from './nl/network.ts'
import { problem } from './nl/problem.ts'
import { reader } from './nl/reader.ts'
import { search } from './nl/search.ts'
import { accessibility, licence, privacy } from './nl/statements.ts'
import { types } from './nl/types.ts'

/** Dutch. */
export const nl: Messages = {
  locale, layout, home, start, pagination, search, help, browse, subjects, about, contact, document, types, reader, members, countries, useful, accessibility, privacy, licence, problem,
}
