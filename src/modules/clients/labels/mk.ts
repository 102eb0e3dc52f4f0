import { books } from './mk/books.ts'
import { breach } from './mk/breach.ts'
import { children } from './mk/children.ts'
import { consentCodes } from './mk/codes-consent.ts'
import { contactCodes } from './mk/codes-contact.ts'
import { factsCodes } from './mk/codes-facts.ts'
import { personCodes } from './mk/codes-person.ts'
import { rightsCodes } from './mk/codes-rights.ts'
import { workingCodes } from './mk/codes-working.ts'
import { consent } from './mk/consent.ts'
import { contact } from './mk/contact.ts'
import { exporting, exportingCodes } from './mk/exporting.ts'
import { facts } from './mk/facts.ts'
import { person } from './mk/person.ts'
import { rights } from './mk/rights.ts'
import { working } from './mk/working.ts'
import type { Labels } from './labels.ts'

/** Macedonian. */
export const mk: Labels = {
  forms: { ...person, ...children, ...contact, ...facts, ...consent, ...working, ...rights, ...books, ...breach, ...exporting },
  codes: { ...personCodes, ...contactCodes, ...factsCodes, ...consentCodes, ...workingCodes, ...exportingCodes, ...rightsCodes },
}
