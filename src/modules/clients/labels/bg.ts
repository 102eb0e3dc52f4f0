import { books } from './bg/books.ts'
import { breach } from './bg/breach.ts'
import { children } from './bg/children.ts'
import { consentCodes } from './bg/codes-consent.ts'
import { contactCodes } from './bg/codes-contact.ts'
import { factsCodes } from './bg/codes-facts.ts'
import { personCodes } from './bg/codes-person.ts'
import { rightsCodes } from './bg/codes-rights.ts'
import { workingCodes } from './bg/codes-working.ts'
import { consent } from './bg/consent.ts'
import { contact } from './bg/contact.ts'
import { exporting, exportingCodes } from './bg/exporting.ts'
import { facts } from './bg/facts.ts'
import { person } from './bg/person.ts'
import { rights } from './bg/rights.ts'
import { working } from './bg/working.ts'
import type { Labels } from './labels.ts'

/** Bulgarian. */
export const bg: Labels = {
  forms: { ...person, ...children, ...contact, ...facts, ...consent, ...working, ...rights, ...books, ...breach, ...exporting },
  codes: { ...personCodes, ...contactCodes, ...factsCodes, ...consentCodes, ...workingCodes, ...exportingCodes, ...rightsCodes },
}
