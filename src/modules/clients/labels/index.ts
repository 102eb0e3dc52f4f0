import type { NetworkLanguage } from '#kernel'
import { codeListOf } from '../code-lists/index.ts'
import { formOf } from '../forms/index.ts'
import { de } from './de.ts'
import { cs } from './cs.ts'
import { be } from './be.ts'
import { bg } from './bg.ts'
import { en } from './en.ts'
import { fr } from './fr.ts'
import { pl } from './pl.ts'
import { ro } from './ro.ts'
import type { Labels } from './labels.ts'
import { nl } from './nl.ts'

/** The languages in which forms speak so far. A language is added here when all of it is there. */
export const SPOKEN: Partial<Record<NetworkLanguage, Labels>> = {
  en,
  de,
  fr,
  nl,
}
export const SPOKEN: Partial<Record<NetworkLanguage, Labels>> = { en, pl }
export const SPOKEN: Partial<Record<NetworkLanguage, Labels>> = { en, cs, pl }
export const SPOKEN: Partial<Record<NetworkLanguage, Labels>> = { en, cs, pl, ro }
import { ru } from './ru.ts'
import { uk } from './uk.ts'

/** The languages in which forms speak so far. A language is added here when all of it is there. */
export const SPOKEN: Partial<Record<NetworkLanguage, Labels>> = { be, en, ru, uk }
export const SPOKEN: Partial<Record<NetworkLanguage, Labels>> = { en, bg }
import { mk } from './mk.ts'

/** The languages in which forms speak so far. A language is added here when all of it is there. */
export const SPOKEN: Partial<Record<NetworkLanguage, Labels>> = { en, bg, mk }

/** What is said of forms in a language; in English where it is not spoken yet. */
export const labelsIn = (language: string): Labels => new Map<string, Labels>(Object.entries(SPOKEN)).get(language) ?? en

/** What is said of one form, for code that is written over all forms. */
export type AnyFormLabels = {
  readonly label: string
  readonly sections?: { readonly [section: string]: string }
  readonly fields?: { readonly [field: string]: { readonly label: string; readonly why: string; readonly columns?: { readonly [column: string]: string } } }
}

/** What is said of a form; `undefined` when there is no such form. */
export const formLabels = (labels: Labels, form: string): AnyFormLabels | undefined => {
  // Every form is in the labels by their type, and each entry has this shape.
  const forms: { readonly [form: string]: AnyFormLabels } = labels.forms
  return formOf(form) === undefined ? undefined : forms[form]
}

/** What a code is called; the code itself when nobody knows it, so that what an old list had is still shown. */
export const codeLabel = (labels: Labels, list: string, code: string): string => {
  const codes: { readonly [list: string]: { readonly [code: string]: string } } = labels.codes
  const known = codeListOf(list)?.codes.some((one) => one.code === code) === true
  return (known ? codes[list]?.[code] : undefined) ?? code
}
