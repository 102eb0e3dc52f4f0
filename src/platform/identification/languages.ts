import type { LanguageTag } from '#kernel'

type Script = 'Latn' | 'Cyrl' | 'Grek' | 'Arab' | 'Armn' | 'Geor'

export type KnownLanguage = {
  readonly tag: LanguageTag
  /** The scripts it is written in. */
  readonly scripts: readonly Script[]
  /**
   * Its letters, lower case: all of them in Cyrillic, those beyond a–z in Latin. Empty where the script says enough.
   * Source: the main exemplar characters of CLDR, with the marked vowels of Bulgarian and Macedonian and the old Romanian cedillas.
   */
  readonly letters: ReadonlySet<string>
}

/** ISO 639-1, ISO 639-3 as franc says it, scripts, letters. */
const TABLE: readonly (readonly [tag: string, iso3: string, scripts: readonly Script[], letters: string])[] = [
  ['en', 'eng', ['Latn'], ''],
  ['nl', 'nld', ['Latn'], 'áâäéêëèíîïóôöúûüĳ'],
  ['pl', 'pol', ['Latn'], 'ąćęłńóśźż'],
  ['cs', 'ces', ['Latn'], 'áčďéěíňóřšťúůýž'],
  ['bg', 'bul', ['Cyrl'], 'абвгдежзийклмнопрстуфхцчшщъьюяѝ'],
  ['mk', 'mkd', ['Cyrl'], 'абвгдѓежзѕијклљмнњопрстќуфхцчџшѐѝ'],
  ['ro', 'ron', ['Latn'], 'ăâîșțşţ'],
  ['ru', 'rus', ['Cyrl'], 'абвгдеёжзийклмнопрстуфхцчшщъыьэюя'],
  ['uk', 'ukr', ['Cyrl'], 'абвгґдеєжзиіїйклмнопрстуфхцчшщьюя'],
  ['be', 'bel', ['Cyrl'], 'абвгдеёжзійклмнопрстуўфхцчшыьэюя'],
  ['de', 'deu', ['Latn'], 'äöüß'],
  ['fr', 'fra', ['Latn'], 'àâæçéèêëîïôœùûüÿ'],
  ['sr', 'srp', ['Cyrl', 'Latn'], 'абвгдђежзијклљмнњопрстћуфхцчџшčćđšž'],
  ['hr', 'hrv', ['Latn'], 'čćđšž'],
  ['bs', 'bos', ['Latn'], 'čćđšž'],
  ['sl', 'slv', ['Latn'], 'čšž'],
  ['sk', 'slk', ['Latn'], 'áäčďéíĺľňóôŕšťúýž'],
  ['hu', 'hun', ['Latn'], 'áéíóöőúüű'],
  ['el', 'ell', ['Grek'], ''],
  ['it', 'ita', ['Latn'], 'àèéìíîòóùú'],
  ['es', 'spa', ['Latn'], 'áéíñóúü'],
  ['pt', 'por', ['Latn'], 'àáâãçéêíóôõúü'],
  ['sv', 'swe', ['Latn'], 'åäöéà'],
  ['da', 'dan', ['Latn'], 'æøåé'],
  ['no', 'nob', ['Latn'], 'æøåéèêóòôà'],
  ['fi', 'fin', ['Latn'], 'åäöšž'],
  ['et', 'est', ['Latn'], 'äõöüšž'],
  ['lv', 'lvs', ['Latn'], 'āčēģīķļņšūž'],
  ['lt', 'lit', ['Latn'], 'ąčęėįšųūž'],
  ['sq', 'als', ['Latn'], 'çë'],
  ['tr', 'tur', ['Latn'], 'çğıi̇öşüâîû'],
  ['ar', 'arb', ['Arab'], ''],
  ['hy', 'hye', ['Armn'], ''],
  ['ka', 'kat', ['Geor'], ''],
]

// Every tag above is a registered one in its canonical spelling: a test holds them against `parseLanguageTag`.
const known = TABLE.map(([tag, , scripts, letters]): KnownLanguage => ({ tag: tag as LanguageTag, scripts, letters: new Set(letters) }))

/** The languages that can be the answer. */
export const KNOWN_LANGUAGES: ReadonlyMap<string, KnownLanguage> = new Map(known.map((language) => [language.tag, language]))

/** Other names that the engines have for these: ISO 639-3, written standards of Norwegian, the former Serbo-Croatian. */
const OTHER_NAMES: ReadonlyMap<string, string> = new Map([
  ...TABLE.map(([tag, iso3]) => [iso3, tag] as const),
  ['nb', 'no'],
  ['nn', 'no'],
  ['nno', 'no'],
  ['sh', 'hr'],
])

/** An engine's name for a language as ours, without script or region: `nb` → `no`, `bg-Latn` → `bg`, `ron` → `ro`; others as they are. */
export const ourNameOf = (name: string): string => {
  const [language = ''] = name.split('-')
  return OTHER_NAMES.get(language) ?? language
}
