import { books } from './fr/books.ts'
import { breach } from './fr/breach.ts'
import { children } from './fr/children.ts'
import { consentCodes } from './fr/codes-consent.ts'
import { contactCodes } from './fr/codes-contact.ts'
import { factsCodes } from './fr/codes-facts.ts'
import { personCodes } from './fr/codes-person.ts'
import { rightsCodes } from './fr/codes-rights.ts'
import { workingCodes } from './fr/codes-working.ts'
import { consent } from './fr/consent.ts'
import { contact } from './fr/contact.ts'
import { exporting, exportingCodes } from './fr/exporting.ts'
import { facts } from './fr/facts.ts'
import { person } from './fr/person.ts'
import { rights } from './fr/rights.ts'
import { working } from './fr/working.ts'
import type { Labels } from './labels.ts'

/** French. */
export const fr: Labels = {
  forms: { ...person, ...children, ...contact, ...facts, ...consent, ...working, ...rights, ...books, ...breach, ...exporting },
  codes: { ...personCodes, ...contactCodes, ...factsCodes, ...consentCodes, ...workingCodes, ...exportingCodes, ...rightsCodes },
}
