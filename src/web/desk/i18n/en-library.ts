import { alarms, history } from './en/keeping.ts'

/** What the desk says of keeping the library whole, in English. It comes with the pages that say it. */
export const enLibrary = { alarms, history }
