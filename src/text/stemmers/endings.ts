/**
 * Cuts the longest of the endings off a word that leaves at least `shortest` letters; the word itself when there is none.
 * Endings are written one after another with spaces between.
 */
export const endings = (list: string, shortest: number): ((word: string) => string) => {
  const all = new Set(list.split(/\s+/).filter((ending) => ending !== ''))
  const longest = Math.max(...Array.from(all, (ending) => ending.length))
  return (word) => {
    for (let length = Math.min(longest, word.length - shortest); length > 0; length -= 1) {
      if (all.has(word.slice(word.length - length))) return word.slice(0, word.length - length)
    }
    return word
  }
}

/** Words whose forms no rule brings together, as `stem: form form form`, one stem a line; the forms of a line share its stem. */
export const irregular = (table: string): ReadonlyMap<string, string> =>
  new Map(
    table.trim().split('\n').flatMap((line) => {
      const [stem = '', forms = ''] = line.trim().split(': ')
      return forms.split(' ').map((form) => [form, stem] as const)
    }),
  )

/** A doubled letter at the end made one: `порушенн` → `порушен`. */
export const undoubled = (stem: string): string => (stem.length > 3 && stem.at(-1) === stem.at(-2) ? stem.slice(0, -1) : stem)
