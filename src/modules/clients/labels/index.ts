import { NETWORK_LANGUAGES, type NetworkLanguage } from '#kernel'
import { codeListOf } from '../code-lists/index.ts'
import type { Field } from '../form.ts'
import { formOf } from '../forms/index.ts'
import { en } from './en.ts'
import type { Labels } from './labels.ts'

/** Every language is a part of its own: whoever speaks one does not carry the others. */
const LOADERS: Readonly<Record<NetworkLanguage, () => Promise<Labels>>> = {
  en: async () => en,
  be: async () => (await import('./be.ts')).be,
  bg: async () => (await import('./bg.ts')).bg,
  cs: async () => (await import('./cs.ts')).cs,
  de: async () => (await import('./de.ts')).de,
  fr: async () => (await import('./fr.ts')).fr,
  mk: async () => (await import('./mk.ts')).mk,
  nl: async () => (await import('./nl.ts')).nl,
  pl: async () => (await import('./pl.ts')).pl,
  ro: async () => (await import('./ro.ts')).ro,
  ru: async () => (await import('./ru.ts')).ru,
  uk: async () => (await import('./uk.ts')).uk,
}

// What was fetched once stays, so that forms are drawn without waiting.
const loaded = new Map<string, Labels>([['en', en]])

/** What is said of forms in a language; in English where it is spoken in none of ours. Throws when its part does not come. */
export const loadLabels = async (language: string): Promise<Labels> => {
  const spoken = NETWORK_LANGUAGES.find((one) => one === language) ?? 'en'
  const labels = loaded.get(spoken) ?? (await LOADERS[spoken]())
  loaded.set(spoken, labels)
  return labels
}

/** The same at once, for a language that was loaded; in English until then. */
export const labelsIn = (language: string): Labels => loaded.get(language) ?? en

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

/** What a choice of a field is called: a code, or one of an organisation's own. */
export const choiceLabel = (labels: Labels, { codes, called }: Pick<Field, 'codes' | 'called'>, choice: string): string => (codes === undefined ? (called?.get(choice) ?? choice) : codeLabel(labels, codes, choice))

/** What a code is called; the code itself when nobody knows it, so that what an old list had is still shown. */
export const codeLabel = (labels: Labels, list: string, code: string): string => {
  const codes: { readonly [list: string]: { readonly [code: string]: string } } = labels.codes
  const known = codeListOf(list)?.codes.some((one) => one.code === code) === true
  return (known ? codes[list]?.[code] : undefined) ?? code
}
