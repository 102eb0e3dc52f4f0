/**
 * The forms that whole numbers take in each language (CLDR; a test holds this against `Intl`). Fractions, for which
 * some languages have one more, are never counted here.
 */
export const FORMS = {
  en: ['one', 'other'],
  nl: ['one', 'other'],
  pl: ['one', 'few', 'many'],
  cs: ['one', 'few', 'other'],
  bg: ['one', 'other'],
  mk: ['one', 'other'],
  ro: ['one', 'few', 'other'],
  ru: ['one', 'few', 'many'],
  uk: ['one', 'few', 'many'],
  be: ['one', 'few', 'many'],
  de: ['one', 'other'],
  fr: ['one', 'many', 'other'],
} as const satisfies Record<string, readonly Intl.LDMLPluralRule[]>

/** A language whose forms are known. */
export type Counting = keyof typeof FORMS

/** A counted phrase in each form of a language; `#` stands for the number. One that is missing does not compile. */
export type Forms<L extends Counting> = Readonly<Record<(typeof FORMS)[L][number], string>>

/**
 * Makes counted phrases in one language, by its own plural rules. `locale` says how numbers are written, where that is not the
 * language's own habit everywhere: `en-GB`.
 *
 * @example
 * const count = countsIn('en', 'en-GB')
 * count({ one: '# page', other: '# pages' })(1200) // '1,200 pages'
 */
export const countsIn = <L extends Counting>(language: L, locale: string = language): ((forms: Forms<L>) => (n: number) => string) => {
  const rules = new Intl.PluralRules(locale)
  const numbers = new Intl.NumberFormat(locale)
  return (forms) => {
    const known: Partial<Record<Intl.LDMLPluralRule, string>> = forms
    const phrase = (n: number): string => {
      const found = known[rules.select(n)]
      if (found === undefined) throw new Error(`${language} has no form for ${n}`)
      return found
    }
    return (n) => phrase(n).replace('#', numbers.format(n))
  }
}
