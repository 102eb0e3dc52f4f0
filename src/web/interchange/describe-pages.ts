import { NETWORK_LANGUAGES } from '#kernel'
import type { Document } from '#library'
import type { Thesaurus } from '#thesaurus'
import { formatted, STYLE_NAMES } from './cite/formatted.ts'
import { citationTags, type MetaTag } from './describe/citation-tags.ts'
import type { Context, Subject } from './describe/context.ts'
import { asCsl } from './describe/csl.ts'
import { asJsonLdText } from './describe/json-ld.ts'
import { fileLinkHeader, linkHeader, pageLinkHeader } from './describe/links.ts'
import { stableAddress } from './describe/stable-address.ts'

/** `name`: of the collection. `address`: where the site is known to the world; by default where it was asked. */
export type Collection = { readonly name: string; readonly address?: string | undefined }

export type NamingSubjects = Pick<Thesaurus, 'conceptOf' | 'labelOf'>

/** What a document's page says to programs, and to people who cite it. */
export type PageDescription = {
  /** The header of typed links. */
  readonly link: string
  /** For the page's head. */
  readonly tags: readonly MetaTag[]
  /** JSON-LD that may stand inside a page as it is. */
  readonly jsonLd: string
  /** The one address of the document, in full. */
  readonly lasting: string
  /** Written out in the usual styles, as plain text. */
  readonly citations: readonly { readonly style: string; readonly text: string }[]
}

/** Where a page stands: scheme and host under which it was asked for, and its language. */
export type Standing = { readonly origin: string; readonly language: string }

/** Describes the pages of documents. */
export type DescribePages = {
  readonly page: (document: Document, standing: Standing) => Promise<PageDescription>
  /** The links of a file of the document, as a header. */
  readonly fileLink: (document: Document, standing: Standing) => string
  /** Those of one of its pages. */
  readonly pageLink: (document: Document, standing: Standing, page: number) => string
}

/** What a description needs beside the document, for a request that came under this origin. */
export const contextIn = (thesaurus: NamingSubjects, collection: Collection) => {
  const subjectOf = subjectsIn(thesaurus)
  return (origin: string): Context => ({ address: collection.address?.replace(/\/+$/, '') ?? origin, name: collection.name, subjectOf })
}

const STYLE_TITLES = { apa: 'APA', chicago: 'Chicago', oscola: 'OSCOLA' } as const satisfies Record<(typeof STYLE_NAMES)[number], string>

/**
 * The styles are written out with the words that their own handbooks have, which are English, in every language of the site: each further language would keep
 * forty megabytes busy for an “and”. In other words they can be asked for one by one.
 */
const WORDS_OF_STYLES = 'en'

export const openDescribePages = (thesaurus: NamingSubjects, collection: Collection): DescribePages => {
  const contextAt = contextIn(thesaurus, collection)
  const landing = (document: Document, { origin, language }: Standing) => ({ document, context: contextAt(origin), language })
  return {
    page: async (document, standing) => {
      const at = landing(document, standing)
      const item = asCsl(document, at.context)
      const citations = await Promise.all(STYLE_NAMES.map(async (style) => ({ style: STYLE_TITLES[style], text: await formatted(item, style, WORDS_OF_STYLES) })))
      return { link: linkHeader(at), tags: citationTags(document, at.context, standing.language), jsonLd: asJsonLdText(document, at.context), lasting: stableAddress(at.context.address, document.number), citations }
    },
    fileLink: (document, standing) => fileLinkHeader(landing(document, standing)),
    pageLink: (document, standing, page) => pageLinkHeader(landing(document, standing), page),
  }
}

const subjectsIn = (thesaurus: NamingSubjects) => (keyword: string): Subject | undefined => {
  const slug = thesaurus.conceptOf(keyword)
  if (slug === undefined) return undefined
  const english = thesaurus.labelOf(slug, 'en')
  // A language without a word of its own is given the English one: that is no name in it.
  const names = NETWORK_LANGUAGES.flatMap((language) => {
    const name = thesaurus.labelOf(slug, language)
    return name === undefined || (language !== 'en' && name === english) ? [] : [[language, name] as const]
  })
  return { slug, names: Object.fromEntries(names) }
}
