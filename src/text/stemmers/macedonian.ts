import { endings, irregular } from './endings.ts'

const IRREGULAR = irregular(`
човек: човек човекот човеков човекон човеку човека
луѓ: луѓе луѓето луѓево луѓено
дете: дете детето детево детено деца децата децава децана
`)

// The three articles (near, neutral, far) behind singular and plural.
const ARTICLES = ['т', 'в', 'н']
const articles = (before: string, vowels: string): string[] => ARTICLES.flatMap((article) => vowels.split(' ').map((vowel) => before + article + vowel))

const inflection = endings(
  [
    'а о е и у ови еви иња ишта ја јо ии ија ие иј ски',
    'от ов он иот иов ион от ов он',
    ...articles('а', 'а'), ...articles('о', 'о'), ...articles('е', 'о'), ...articles('и', 'е'), ...articles('ови', 'е'), ...articles('еви', 'е'),
    ...articles('ии', 'е'), ...articles('ија', 'а'), ...articles('иња', 'а'), ...articles('ишта', 'а'), ...articles('ие', 'о'), ...articles('', 'а е'),
    'ам аш ат аме ате ав аа авме ал ала ало але им иш ат име ите ев еше еа ел ела ело еле ил ила ило иле ува увам уваат ување увања уваш',
    ...articles('увања', 'а'), ...articles('ување', 'о'),
  ].join(' '),
  3,
)

/** Articles, plurals, the commonest forms of verbs; then the sounds that change: `трговец`, `трговци`; `работник`, `работници`; `правен`, `правна`. */
export const stemMacedonian = (word: string): string => {
  const known = IRREGULAR.get(word)
  if (known !== undefined) return known
  const stem = inflection(word)
  return stem.replace(/(?<=.[бвгдѓжзѕклљмнњпрстќфхцчџш])[еао](?=[кцнрлв]$)/, '').replace(/ц$/, 'к').replace(/з$/, 'г').replace(/с$/, 'х')
}
