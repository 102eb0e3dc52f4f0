import { alarms, history } from './en/keeping.ts'
import { meanings } from './en/meanings.ts'
import { takingThesaurus } from './en/taking-thesaurus.ts'

/** What the desk says of the library beyond its documents, in English. It comes with the pages that say it. */
export const enLibrary = { alarms, history, meanings, takingThesaurus }
