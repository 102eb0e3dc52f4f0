/** The forms of a counted phrase that English has; `#` stands for the number. Languages with more forms name them as CLDR does. */
export type Forms = { readonly other: string } & Partial<Record<Intl.LDMLPluralRule, string>>

/**
 * Makes counted phrases in one language, by its own plural rules (CLDR).
 *
 * @example
 * const count = countsIn('en-GB')
 * count({ one: '# page', other: '# pages' })(1200) // '1,200 pages'
 */
export const countsIn = (locale: string): ((forms: Forms) => (n: number) => string) => {
  const rules = new Intl.PluralRules(locale)
  const numbers = new Intl.NumberFormat(locale)
  return (forms) => (n) => (forms[rules.select(n)] ?? forms.other).replace('#', numbers.format(n))
}
