import { locale } from './en/count.ts'
import { document } from './en/document.ts'
import { home, layout, pagination } from './en/front.ts'
import { help } from './en/help.ts'
import { problem } from './en/problem.ts'
import { reader } from './en/reader.ts'
import { search } from './en/search.ts'

/** English: the source of the keys. Every other catalogue has exactly these. */
export const en = { locale, layout, search, help, pagination, home, document, reader, problem }
