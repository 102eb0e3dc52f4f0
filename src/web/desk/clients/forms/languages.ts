import { NETWORK_LANGUAGES, parseLanguageTag, type LanguageTag } from '#kernel'

const LETTERS = [...'abcdefghijklmnopqrstuvwxyz']

// Languages without a code of two letters that people in the network speak or meet.
const THREE = ('rom ckb yue wuu nan fil ceb ilo war pcm tig bin din nus luo kam mer tzm kab zgh shi ary arz nso bem lua dyu vai men kri sus wal sid bho mai szl csb rue gag crh tyv sah udm myv mdf '
  + 'lez dar kum inh kbd ady nog lad syr').split(' ')

const known = (tag: string): readonly LanguageTag[] => {
  const parsed = parseLanguageTag(tag)
  // A code that was given up leads to another, and is left out.
  return parsed === tag ? [parsed] : []
}

/** The network's own languages. */
export const OFTEN: readonly LanguageTag[] = NETWORK_LANGUAGES.flatMap(known)

/** Every other language that can be chosen. Made when somebody asks for it the first time. */
export const otherLanguages = (): readonly LanguageTag[] =>
  (others ??= [...LETTERS.flatMap((one) => LETTERS.map((other) => `${one}${other}`)), ...THREE].flatMap(known).filter((tag) => !OFTEN.includes(tag)))

let others: readonly LanguageTag[] | undefined
