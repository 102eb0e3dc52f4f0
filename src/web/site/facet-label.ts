import { parseCountryCode, parseLanguageTag } from '#kernel'
import type { FacetName } from '#library'
import type { View } from './view.ts'

/** What a value of a facet is called in the reader's language; `label` is the library's own word for it. */
export const facetLabel = ({ messages: { search }, formats }: View, facet: FacetName, value: string, label = value): string => {
  switch (facet) {
    case 'language': {
      const language = parseLanguageTag(value)
      return language === undefined ? label : formats.language(language)
    }
    case 'country': {
      const country = parseCountryCode(value)
      return country === undefined ? label : formats.country(country)
    }
    case 'own':
      return value === 'yes' ? search.ownOnly : label
    default:
      return label
  }
}
