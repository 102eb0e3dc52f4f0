import { books } from './ru/books.ts'
import { breach } from './ru/breach.ts'
import { children } from './ru/children.ts'
import { consentCodes } from './ru/codes-consent.ts'
import { contactCodes } from './ru/codes-contact.ts'
import { factsCodes } from './ru/codes-facts.ts'
import { personCodes } from './ru/codes-person.ts'
import { rightsCodes } from './ru/codes-rights.ts'
import { workingCodes } from './ru/codes-working.ts'
import { consent } from './ru/consent.ts'
import { contact } from './ru/contact.ts'
import { exporting, exportingCodes } from './ru/exporting.ts'
import { facts } from './ru/facts.ts'
import { person } from './ru/person.ts'
import { rights } from './ru/rights.ts'
import { working } from './ru/working.ts'
import type { Labels } from './labels.ts'

/** Russian. */
export const ru: Labels = {
  forms: { ...person, ...children, ...contact, ...facts, ...consent, ...working, ...rights, ...books, ...breach, ...exporting },
  codes: { ...personCodes, ...contactCodes, ...factsCodes, ...consentCodes, ...workingCodes, ...exportingCodes, ...rightsCodes },
}
