import type { Labels } from './labels.ts'
import { books } from './pl/books.ts'
import { breach } from './pl/breach.ts'
import { children } from './pl/children.ts'
import { consentCodes } from './pl/codes-consent.ts'
import { contactCodes } from './pl/codes-contact.ts'
import { factsCodes } from './pl/codes-facts.ts'
import { personCodes } from './pl/codes-person.ts'
import { rightsCodes } from './pl/codes-rights.ts'
import { workingCodes } from './pl/codes-working.ts'
import { consent } from './pl/consent.ts'
import { contact } from './pl/contact.ts'
import { exporting, exportingCodes } from './pl/exporting.ts'
import { facts } from './pl/facts.ts'
import { person } from './pl/person.ts'
import { rights } from './pl/rights.ts'
import { working } from './pl/working.ts'

/** Polish. Says *osoba*, which fits every gender, where English says client. */
export const pl: Labels = {
  forms: { ...person, ...children, ...contact, ...facts, ...consent, ...working, ...rights, ...books, ...breach, ...exporting },
  codes: { ...personCodes, ...contactCodes, ...factsCodes, ...consentCodes, ...workingCodes, ...exportingCodes, ...rightsCodes },
}
