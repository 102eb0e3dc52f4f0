import type { LanguageTag } from '#kernel'

/** Tesseract's names of its language data, by language; by language and script where it tells them apart. */
const CODES: Readonly<Record<string, string>> = {
  en: 'eng', nl: 'nld', pl: 'pol', cs: 'ces', bg: 'bul', mk: 'mkd', ro: 'ron', ru: 'rus', uk: 'ukr', be: 'bel', de: 'deu', fr: 'fra',
  sr: 'srp', 'sr-Latn': 'srp_latn', hr: 'hrv', bs: 'bos', sl: 'slv', sk: 'slk', hu: 'hun', el: 'ell', it: 'ita', es: 'spa', pt: 'por', sv: 'swe',
  da: 'dan', fi: 'fin', no: 'nor', nb: 'nor', nn: 'nor', et: 'est', lv: 'lav', lt: 'lit', sq: 'sqi', tr: 'tur', ar: 'ara', hy: 'hye', ka: 'kat',
}

/** The name of the data for a language: `de-AT` → `deu`; `undefined` for one that we have no name for. */
export const codeOf = (language: LanguageTag): string | undefined => {
  const { language: base, script } = new Intl.Locale(language)
  return (script === undefined ? undefined : CODES[`${base}-${script}`]) ?? CODES[base]
}

/** The languages for which there is data under these names. */
export const languagesOf = (codes: ReadonlySet<string>): readonly LanguageTag[] =>
  // The tags of the table are registered ones in their canonical spelling: a test holds them against `parseLanguageTag`.
  Object.entries(CODES).flatMap(([language, code]) => (codes.has(code) ? [language as LanguageTag] : []))
