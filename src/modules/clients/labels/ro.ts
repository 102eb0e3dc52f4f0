import type { Labels } from './labels.ts'
import { books } from './ro/books.ts'
import { breach } from './ro/breach.ts'
import { children } from './ro/children.ts'
import { consentCodes } from './ro/codes-consent.ts'
import { contactCodes } from './ro/codes-contact.ts'
import { factsCodes } from './ro/codes-facts.ts'
import { personCodes } from './ro/codes-person.ts'
import { rightsCodes } from './ro/codes-rights.ts'
import { workingCodes } from './ro/codes-working.ts'
import { consent } from './ro/consent.ts'
import { contact } from './ro/contact.ts'
import { exporting, exportingCodes } from './ro/exporting.ts'
import { facts } from './ro/facts.ts'
import { person } from './ro/person.ts'
import { rights } from './ro/rights.ts'
import { working } from './ro/working.ts'

/** Romanian, for Romania and Moldova alike. Says *persoana*, which fits every gender, where English says client. */
export const ro: Labels = {
  forms: { ...person, ...children, ...contact, ...facts, ...consent, ...working, ...rights, ...books, ...breach, ...exporting },
  codes: { ...personCodes, ...contactCodes, ...factsCodes, ...consentCodes, ...workingCodes, ...exportingCodes, ...rightsCodes },
}
