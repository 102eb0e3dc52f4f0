import { books } from './nl/books.ts'
import { breach } from './nl/breach.ts'
import { children } from './nl/children.ts'
import { consentCodes } from './nl/codes-consent.ts'
import { contactCodes } from './nl/codes-contact.ts'
import { factsCodes } from './nl/codes-facts.ts'
import { personCodes } from './nl/codes-person.ts'
import { rightsCodes } from './nl/codes-rights.ts'
import { workingCodes } from './nl/codes-working.ts'
import { consent } from './nl/consent.ts'
import { contact } from './nl/contact.ts'
import { exporting, exportingCodes } from './nl/exporting.ts'
import { facts } from './nl/facts.ts'
import { person } from './nl/person.ts'
import { rights } from './nl/rights.ts'
import { working } from './nl/working.ts'
import type { Labels } from './labels.ts'

/** Dutch. */
export const nl: Labels = {
  forms: { ...person, ...children, ...contact, ...facts, ...consent, ...working, ...rights, ...books, ...breach, ...exporting },
  codes: { ...personCodes, ...contactCodes, ...factsCodes, ...consentCodes, ...workingCodes, ...exportingCodes, ...rightsCodes },
}
