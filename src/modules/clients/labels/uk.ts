import { books } from './uk/books.ts'
import { breach } from './uk/breach.ts'
import { children } from './uk/children.ts'
import { consentCodes } from './uk/codes-consent.ts'
import { contactCodes } from './uk/codes-contact.ts'
import { factsCodes } from './uk/codes-facts.ts'
import { personCodes } from './uk/codes-person.ts'
import { rightsCodes } from './uk/codes-rights.ts'
import { workingCodes } from './uk/codes-working.ts'
import { consent } from './uk/consent.ts'
import { contact } from './uk/contact.ts'
import { exporting, exportingCodes } from './uk/exporting.ts'
import { facts } from './uk/facts.ts'
import { person } from './uk/person.ts'
import { rights } from './uk/rights.ts'
import { working } from './uk/working.ts'
import type { Labels } from './labels.ts'

/** Ukrainian. */
export const uk: Labels = {
  forms: { ...person, ...children, ...contact, ...facts, ...consent, ...working, ...rights, ...books, ...breach, ...exporting },
  codes: { ...personCodes, ...contactCodes, ...factsCodes, ...consentCodes, ...workingCodes, ...exportingCodes, ...rightsCodes },
}
