import type { Labels } from './labels.ts'
import { books } from './cs/books.ts'
import { breach } from './cs/breach.ts'
import { children } from './cs/children.ts'
import { consentCodes } from './cs/codes-consent.ts'
import { contactCodes } from './cs/codes-contact.ts'
import { factsCodes } from './cs/codes-facts.ts'
import { personCodes } from './cs/codes-person.ts'
import { rightsCodes } from './cs/codes-rights.ts'
import { workingCodes } from './cs/codes-working.ts'
import { consent } from './cs/consent.ts'
import { contact } from './cs/contact.ts'
import { exporting, exportingCodes } from './cs/exporting.ts'
import { facts } from './cs/facts.ts'
import { person } from './cs/person.ts'
import { rights } from './cs/rights.ts'
import { working } from './cs/working.ts'

/** Czech. Says *osoba*, which fits every gender, where English says client. */
export const cs: Labels = {
  forms: { ...person, ...children, ...contact, ...facts, ...consent, ...working, ...rights, ...books, ...breach, ...exporting },
  codes: { ...personCodes, ...contactCodes, ...factsCodes, ...consentCodes, ...workingCodes, ...exportingCodes, ...rightsCodes },
}
