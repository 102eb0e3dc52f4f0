import { parseCountryCode, parseLanguageTag } from '#kernel'
import type { FacetName } from '#library'
import type { View } from './view.ts'

/** What a type of document is called in the reader's language; a type of the library's own stays as it was written. */
export const typeName = ({ messages: { types } }: Pick<View, 'messages'>, value: string): string =>
  new Map(Object.entries(types)).get(value.trim().toLowerCase()) ?? value

/** What a value of a facet is called in the reader's language; `label` is the library's own word for it. */
export const facetLabel = (view: View, facet: FacetName, value: string, label = value): string => {
  const { messages: { search }, formats } = view
  switch (facet) {
    case 'type':
      return typeName(view, value)
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
