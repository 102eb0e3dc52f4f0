/** Languages of the European Union, and of some who would join it. */
const MANY_LANGUAGES = ['bg', 'cs', 'da', 'de', 'el', 'en', 'es', 'et', 'fi', 'fr', 'ga', 'hr', 'hu', 'it', 'lt', 'lv', 'mk', 'mt', 'nl', 'pl', 'pt', 'ro', 'sk', 'sl', 'sq', 'sr', 'sv'] as const

const CYRILLIC = new Set<string>(['bg', 'mk', 'sr'])
const SYLLABLES = { latin: ['ar', 'be', 'com', 'dis', 'en', 'for', 'gu', 'han', 'in', 'jus', 'ki', 'lab'], cyrillic: ['ар', 'бе', 'ком', 'дис', 'ен', 'фор', 'гу', 'хан', 'ин', 'юс', 'ки', 'лаб'] }

/** A word of its own for every number, of about thirty letters. */
const wordOf = (number: number, language: string): string => {
  const syllables = CYRILLIC.has(language) ? SYLLABLES.cyrillic : SYLLABLES.latin
  const spelt: string[] = []
  for (let left = number + 1_000_000; left > 0; left = Math.floor(left / syllables.length)) spelt.push(syllables[left % syllables.length] ?? '')
  return `${spelt.slice(0, 3).join('')} ${spelt.slice(3).join('')} ${language}`
}

const HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:skos="http://www.w3.org/2004/02/skos/core#" xmlns:skosxl="http://www.w3.org/2008/05/skos-xl#">\n'
const at = (number: number): string => `http://thesaurus.example/${number}`

/**
 * A thesaurus as large as EuroVoc, in RDF/XML with labels of SKOS-XL: every label is a thing of its own, which stands apart from its concept. A concept
 * has a name and two further ones in each language, eight stand below each, and each is related to one elsewhere. Piece by piece, one concept each.
 */
export const aLargeThesaurus = function* ({ concepts, languages = MANY_LANGUAGES }: { readonly concepts: number; readonly languages?: readonly string[] }): Generator<string, void> {
  yield HEAD
  for (let number = 0; number < concepts; number += 1) {
    const said: string[] = []
    const labels: string[] = []
    for (const language of languages) {
      for (const [place, kind] of ['pref', 'alt', 'alt'].entries()) {
        const label = `http://thesaurus.example/xl/${language}/${number}/${place}`
        said.push(`    <skosxl:${kind}Label rdf:resource="${label}"/>\n`)
        labels.push(`  <skosxl:Label rdf:about="${label}">\n    <skosxl:literalForm xml:lang="${language}">${wordOf(number * 3 + place, language)}</skosxl:literalForm>\n  </skosxl:Label>\n`)
      }
    }
    const broader = number === 0 ? '' : `    <skos:broader rdf:resource="${at(Math.floor((number - 1) / 8))}"/>\n`
    const related = number < 600 || number % 2 === 0 ? '' : `    <skos:related rdf:resource="${at(number - 1)}"/>\n`
    yield `  <skos:Concept rdf:about="${at(number)}">\n    <skos:notation>${number}</skos:notation>\n${said.join('')}${broader}${related}  </skos:Concept>\n${labels.join('')}`
  }
  yield '</rdf:RDF>\n'
}
