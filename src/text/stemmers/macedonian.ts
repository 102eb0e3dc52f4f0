import { endings, irregular } from './endings.ts'

const IRREGULAR = irregular(`
човек: човек човекот човеков човекон човеку човека
помош: помош помошта
луѓ: луѓе луѓето луѓево луѓено
дете: дете детето детево детено деца децата децава децана
`)

// Of the three articles only that with т: nouns that end in -ава, -ина, -ово are many more than words with the other two.
const inflection = endings(
  `а о е и у ови еви иња ија ии ие
  от иот ата ото ето ите овите евите иите ијата ињата
  аме ате аат авме увам уваш ува уваат уваме ување увања увањето увањата ењето ењата ање ања ањето ањата`,
  3,
)

/** Articles, plurals, the commonest forms of verbs; then the sounds that change: `трговец`, `трговци`; `работник`, `работници`; `правен`, `правна`. */
export const stemMacedonian = (word: string): string => {
  const known = IRREGULAR.get(word)
  if (known !== undefined) return known
  const stem = inflection(word.replace(/(?<=[тчв])та$/, '')).replace(/аец$/, 'ајц').replace(/ј$/, '')
  return stem.replace(/(?<=.[бвгдѓжзѕклљмнњпрстќфхцчџш])(?:е(?=[кцнрл]$)|а(?=[рк]$))/, '').replace(/ц$/, 'к').replace(/з$/, 'г').replace(/с$/, 'х')
}
