/** A question that can be asked at once, and what it finds. */
type Example = { readonly words: string; readonly finds: string }
type Part = { readonly heading: string; readonly text: string; readonly examples: readonly Example[] }

const parts: readonly Part[] = [
  {
    heading: 'Words',
    text: 'Type a few words. Each has to occur in the document. Endings and capital letters do not matter.',
    examples: [
      { words: 'residence permit', finds: 'documents with both words, in any of their forms' },
      { words: 'shelter OR housing', finds: 'documents with one of the two, or both' },
      { words: 'labour -children', finds: 'pages with the first word and without the second' },
      { words: 'traffick*', finds: 'every word that begins so' },
    ],
  },
  {
    heading: 'Words that belong together',
    text: 'Put them in quotation marks, of whatever kind your keyboard has.',
    examples: [
      { words: '"non-punishment provision"', finds: 'these words, one after the other' },
      { words: '«права человека»', finds: 'the same with other quotation marks' },
    ],
  },
  {
    heading: 'Titles and numbers',
    text: 'Documents are also found by the numbers under which they are known elsewhere. Type them as they are printed.',
    examples: [
      { words: 'title:convention', finds: 'documents with the word in their title' },
      { words: 'GRETA(2021)10', finds: 'a report by its number' },
      { words: '32011L0036', finds: 'a law of the European Union by its CELEX number' },
      { words: '71545/12', finds: 'a judgment by the number of its application' },
    ],
  },
  {
    heading: 'Other languages and scripts',
    text: 'Use the language you like best. For terms of this field the same term is looked for in the other languages too; the page of results shows which, and you can take them away.',
    examples: [
      { words: 'торгівля людьми', finds: 'the Ukrainian words, and the term in other languages' },
      { words: 'torgovlya lyudmi', finds: 'Cyrillic words typed with Latin letters, when nothing holds them as typed' },
      { words: 'czlowieka', finds: 'człowieka: marks on letters may be left out' },
    ],
  },
]

/** The page that explains how to search. */
export const help = {
  title: 'How to search',
  lead: 'Every word of every page is searched, in all languages of the library. Each example below is a link: try it.',
  parts,
  after: 'After searching',
  afterText: 'Narrow the results by language, type, country or year, and order them as you like. The address of the page holds all of it: keep it as a bookmark, or send it to a colleague.',
  private: 'Nobody is told what you search for: it is not written down here. Your own browser may remember it.',
}
