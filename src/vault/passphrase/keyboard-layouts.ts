// The letter keys of a keyboard in three rows, as the layout of the United States has them, and what the same keys give elsewhere.
export const UNITED_STATES = "qwertyuiop[]asdfghjkl;'zxcvbnm,."

export const LAYOUTS: Readonly<Record<string, string>> = {
  russian: 'йцукенгшщзхъфывапролджэячсмитьбю',
  ukrainian: 'йцукенгшщзхїфівапролджєячсмитьбю',
  belarusian: "йцукенгшўзх'фывапролджэячсмітьбю",
  bulgarian: ',уеишщксдзц;ьяаожгтнвмчюйъэфхпрл',
  'bulgarian, by sound': 'явертъуиопшщасдфгхйкл;\'зьцжбнм,.',
  macedonian: 'љњертѕуиопшѓасдфгхјклчќзџцвбнм,.',
  'german, czech': "qwertzuiop[]asdfghjkl;'yxcvbnm,.",
  french: 'azertyuiop^$qsdfghjklmùwxcvbn,;:',
}

const reading = (from: string, to: string): ReadonlyMap<string, string> => new Map([...from].map((letter, key) => [letter, [...to][key] ?? letter]))

// With a Latin layout the mistake can be made in both directions.
const LATIN = Object.values(LAYOUTS).filter((layout) => /[a-z]/.test(layout))

const READINGS: readonly ReadonlyMap<string, string>[] = [
  ...Object.values(LAYOUTS).map((layout) => reading(layout, UNITED_STATES)),
  ...LATIN.map((layout) => reading(UNITED_STATES, layout)),
]

/** What a text would have been, had the keyboard been set to another layout: one reading for each that gives Latin letters. */
export const otherLayouts = (typed: string): readonly string[] =>
  [...new Set(READINGS.map((letters) => [...typed].map((letter) => letters.get(letter) ?? letter).join('')))].filter((text) => text !== typed)
