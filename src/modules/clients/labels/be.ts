import { books } from './be/books.ts'
import { breach } from './be/breach.ts'
import { children } from './be/children.ts'
import { consentCodes } from './be/codes-consent.ts'
import { contactCodes } from './be/codes-contact.ts'
import { factsCodes } from './be/codes-facts.ts'
import { personCodes } from './be/codes-person.ts'
import { rightsCodes } from './be/codes-rights.ts'
import { workingCodes } from './be/codes-working.ts'
import { consent } from './be/consent.ts'
import { contact } from './be/contact.ts'
import { exporting, exportingCodes } from './be/exporting.ts'
import { facts } from './be/facts.ts'
import { person } from './be/person.ts'
import { rights } from './be/rights.ts'
import { working } from './be/working.ts'
import type { Labels } from './labels.ts'

/** Belarusian. */
export const be: Labels = {
  forms: { ...person, ...children, ...contact, ...facts, ...consent, ...working, ...rights, ...books, ...breach, ...exporting },
  codes: { ...personCodes, ...contactCodes, ...factsCodes, ...consentCodes, ...workingCodes, ...exportingCodes, ...rightsCodes },
}
