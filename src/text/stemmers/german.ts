// ä, ö, ü are a, o, u here already, so that Land and Länder meet.
const REGION = /^.*?[aeiouy][^aeiouy]/

/**
 * Cases, plurals, comparison and the commonest forms of verbs, after Snowball's German without its derivation (`-ung`, `-lich`,
 * `-keit` stay: every form of a word bears them). Compounds are not taken apart.
 */
export const stemGerman = (word: string): string => {
  const start = Math.max(3, Math.min(4, REGION.exec(word)?.[0].length ?? 4))
  const cut = (stem: string, ending: RegExp): string => {
    const at = stem.search(ending)
    return at >= start ? stem.slice(0, at) : stem
  }
  const first = cut(word.replace(/(?<=.{3}er)in(?:nen)?$/, '').replace(/innen$/, 'in'), /(?:ern|em|er|en|es|ens|erns?|elns|e|(?<=[bdfghklmnrt])s|(?<=el)n)$/)
  const second = first === word ? first : first.replace(/niss$/, 'nis')
  const third = cut(second.replace(/(?<=.{4}e[nrl]?)nd$/, 'n'), /(?:en|er|(?<=.{3}[bdfghklmnt])e?st)$/)
  return cut(third, /(?<=.{4})e?t$/)
}
