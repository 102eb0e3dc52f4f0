import type { Messages } from './messages.ts'
import { about, browse, contact, subjects } from './be/browse.ts'
import { locale } from './be/count.ts'
import { document } from './be/document.ts'
import { home, layout, pagination, start } from './be/front.ts'
import { help } from './be/help.ts'
import { countries, members, useful } from './be/network.ts'
import { problem } from './be/problem.ts'
import { reader } from './be/reader.ts'
import { search } from './be/search.ts'
import { accessibility, licence, privacy } from './be/statements.ts'
import { types } from './be/types.ts'

/** Belarusian. */
export const be: Messages = {
  locale, layout, home, start, pagination, search, help, browse, subjects, about, contact, document, types, reader, members, countries, useful, accessibility, privacy, licence, problem,
}
