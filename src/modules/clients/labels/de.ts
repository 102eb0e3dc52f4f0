import { books } from './de/books.ts'
import { breach } from './de/breach.ts'
import { children } from './de/children.ts'
import { consentCodes } from './de/codes-consent.ts'
import { contactCodes } from './de/codes-contact.ts'
import { factsCodes } from './de/codes-facts.ts'
import { personCodes } from './de/codes-person.ts'
import { rightsCodes } from './de/codes-rights.ts'
import { workingCodes } from './de/codes-working.ts'
import { consent } from './de/consent.ts'
import { contact } from './de/contact.ts'
import { exporting, exportingCodes } from './de/exporting.ts'
import { facts } from './de/facts.ts'
import { person } from './de/person.ts'
import { rights } from './de/rights.ts'
import { working } from './de/working.ts'
import type { Labels } from './labels.ts'

/** German. */
export const de: Labels = {
  forms: { ...person, ...children, ...contact, ...facts, ...consent, ...working, ...rights, ...books, ...breach, ...exporting },
  codes: { ...personCodes, ...contactCodes, ...factsCodes, ...consentCodes, ...workingCodes, ...exportingCodes, ...rightsCodes },
}
