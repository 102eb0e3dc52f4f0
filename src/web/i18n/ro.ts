import type { Messages } from './messages.ts'
import { about, browse, contact, subjects } from './ro/browse.ts'
import { locale } from './ro/count.ts'
import { document } from './ro/document.ts'
import { home, layout, pagination, start } from './ro/front.ts'
import { help } from './ro/help.ts'
import { countries, members, useful } from './ro/network.ts'
import { problem } from './ro/problem.ts'
import { reader } from './ro/reader.ts'
import { search } from './ro/search.ts'
import { accessibility, licence, privacy } from './ro/statements.ts'
import { types } from './ro/types.ts'

/** Romanian, as it is read in Romania and in Moldova. */
export const ro: Messages = {
  locale, layout, home, start, pagination, search, help, browse, subjects, about, contact, document, types, reader, members, countries, useful, accessibility, privacy, licence, problem,
}
