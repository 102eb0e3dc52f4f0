import { books } from './en/books.ts'
import { breach } from './en/breach.ts'
import { children } from './en/children.ts'
import { consentCodes } from './en/codes-consent.ts'
import { contactCodes } from './en/codes-contact.ts'
import { factsCodes } from './en/codes-facts.ts'
import { personCodes } from './en/codes-person.ts'
import { rightsCodes } from './en/codes-rights.ts'
import { workingCodes } from './en/codes-working.ts'
import { consent } from './en/consent.ts'
import { contact } from './en/contact.ts'
import { exporting, exportingCodes } from './en/exporting.ts'
import { facts } from './en/facts.ts'
import { person } from './en/person.ts'
import { rights } from './en/rights.ts'
import { working } from './en/working.ts'
import type { Labels } from './labels.ts'

/** English: what every other language says is written from it. */
export const en: Labels = {
  forms: { ...person, ...children, ...contact, ...facts, ...consent, ...working, ...rights, ...books, ...breach, ...exporting },
  codes: { ...personCodes, ...contactCodes, ...factsCodes, ...consentCodes, ...workingCodes, ...exportingCodes, ...rightsCodes },
}
