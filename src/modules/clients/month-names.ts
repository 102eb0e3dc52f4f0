/** Languages in whose words months are understood. Clients' papers come from further away than the network's own languages. */
const LANGUAGES = ['en', 'nl', 'pl', 'cs', 'sk', 'bg', 'mk', 'ro', 'ru', 'uk', 'be', 'de', 'fr', 'es', 'it', 'pt', 'hu', 'sr', 'hr', 'sq', 'tr', 'lt', 'lv', 'el', 'ar', 'vi']

/** One spelling of a month's name: lower case, no marks, no full stop. */
const foldMonth = (word: string): string => word.toLowerCase().normalize('NFD').replaceAll(/[\p{M}.’']/gu, '').replaceAll('ı', 'i')

// In a date and alone: many languages have two forms of the name.
const FORMS: readonly Intl.DateTimeFormatOptions[] = [{ month: 'long' }, { month: 'short' }, { month: 'long', day: 'numeric' }, { month: 'short', day: 'numeric' }]

// Papers of many countries write 5.V.1985.
const ROMAN = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii']

const read = (): ReadonlyMap<string, ReadonlySet<number>> => {
  const months = new Map<string, Set<number>>(ROMAN.map((numeral, place) => [numeral, new Set([place + 1])]))
  for (const language of LANGUAGES)
    for (const form of FORMS) {
      const format = new Intl.DateTimeFormat(language, { ...form, calendar: 'gregory', timeZone: 'UTC' })
      for (let month = 1; month <= 12; month += 1) {
        const name = format.formatToParts(Date.UTC(2001, month - 1, 15)).find(({ type }) => type === 'month')?.value ?? ''
        const folded = foldMonth(name)
        if (!/^\p{L}{3,}$/u.test(folded)) continue
        const known = months.get(folded) ?? new Set<number>()
        months.set(folded, known.add(month))
      }
    }
  return months
}

let names: ReadonlyMap<string, ReadonlySet<number>> | undefined

/** The months, 1 to 12, that a word may mean: *listopad* is November in Polish and October in Croatian. Empty when it is no month. */
export const monthsCalled = (word: string): readonly number[] => {
  // Made when first asked for: a few hundred formats take their time.
  names ??= read()
  return [...(names.get(foldMonth(word)) ?? [])]
}
