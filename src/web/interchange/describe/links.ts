import { UNDETERMINED } from '#kernel'
import type { Document } from '#library'
import type { Context } from './context.ts'
import { handedOut } from './handed-out.ts'
import { schemaTypeOf } from './json-ld.ts'
import { fileAddress, landingAddress, pageAddress, stableAddress, webAddressOf } from './stable-address.ts'

/** A typed link, from a document to what belongs to it. */
type TypedLink = { readonly rel: string; readonly href: string; readonly type?: string; readonly profile?: string | undefined; readonly hreflang?: string | undefined }

/** The forms in which a document can be had for citing and describing it: the end of the address, and the media type. */
export const RECORD_FORMS = {
  csl: 'application/vnd.citationstyles.csl+json', bibtex: 'application/x-bibtex', ris: 'application/x-research-info-systems', dc: 'application/xml', rdf: 'application/rdf+xml', jsonld: 'application/ld+json',
} as const
export type RecordForm = keyof typeof RECORD_FORMS

/** What is no type of its own says by which rules it is written (RFC 6906). */
const PROFILES: Readonly<Partial<Record<string, string>>> = { dc: 'http://www.openarchives.org/OAI/2.0/oai_dc/', rdf: 'http://purl.org/dc/terms/', jsonld: 'https://schema.org/' }

/** Where a document's page stands in one language, and in whose words the links lead back to it. */
export type Landing = { readonly document: Document; readonly context: Context; readonly language: string }

/** Where a document stands in such a form. */
const recordAddress = (address: string, number: number, form: RecordForm): string => `${stableAddress(address, number)}/as/${form}`

const landingLink = (rel: string, { document, context, language }: Landing): TypedLink => ({ rel, href: landingAddress(context.address, language, document), type: 'text/html', hreflang: language })
const citeAs = ({ document, context }: Landing): TypedLink => ({ rel: 'cite-as', href: stableAddress(context.address, document.number) })
const linksetLink = ({ document, context, language }: Landing): TypedLink => ({ rel: 'linkset', href: `${stableAddress(context.address, document.number)}/as/linkset?language=${language}`, type: 'application/linkset+json' })

const licence = ({ document }: Landing): readonly TypedLink[] => {
  const href = webAddressOf(document.details.rights?.licence)
  return href === undefined ? [] : [{ rel: 'license', href }]
}

/** All that a document's page is linked with, as FAIR Signposting wants it of a landing page: how it is cited, what it is, its licence, its descriptions, its files. */
const linksOfPage = (at: Landing): readonly TypedLink[] => {
  const { document, context: { address } } = at
  return [
    citeAs(at),
    { rel: 'type', href: 'https://schema.org/AboutPage' },
    { rel: 'type', href: `https://schema.org/${schemaTypeOf(document)}` },
    ...licence(at),
    ...RECORD_FORM_NAMES.map((form) => ({ rel: 'describedby', href: recordAddress(address, document.number, form), type: RECORD_FORMS[form], profile: PROFILES[form] })),
    ...handedOut(document).map(({ id, mediaType, language }) => ({ rel: 'item', href: fileAddress(address, document.number, id), type: mediaType, hreflang: language === UNDETERMINED ? undefined : language })),
  ]
}

// The keys of the record of forms are the forms.
const RECORD_FORM_NAMES = Object.keys(RECORD_FORMS) as readonly RecordForm[]

/** What leads from a file, or from a page of the document, back to the whole. */
const linksOfPart = (at: Landing): readonly TypedLink[] => [landingLink('collection', at), ...licence(at)]

/** A header has an end: files beyond these are told by the link set alone. */
const MOST_IN_HEADER = 24

const written = ({ rel, href, type, profile, hreflang }: TypedLink): string =>
  [`<${href}>`, `rel="${rel}"`, ...Object.entries({ type, profile, hreflang }).flatMap(([name, value]) => (value === undefined ? [] : [`${name}="${value}"`]))].join('; ')

const header = (links: readonly TypedLink[]): string => links.slice(0, MOST_IN_HEADER).map(written).join(', ')

/** The links of a document's page as a header (RFC 8288), the link set (RFC 9264) among them. */
export const linkHeader = (at: Landing): string => header([linksetLink(at), ...linksOfPage(at)])

/** The links of one of its files. */
export const fileLinkHeader = (at: Landing): string => header([linksetLink(at), citeAs(at), ...linksOfPart(at)])

/** The links of one of its pages, which has an address of its own. */
export const pageLinkHeader = (at: Landing, page: number): string =>
  header([linksetLink(at), { rel: 'cite-as', href: pageAddress(at.context.address, at.document.number, page) }, ...linksOfPart(at)])

/** The links of one of its descriptions. */
export const formLinkHeader = (at: Landing): string => header([linksetLink(at), landingLink('describes', at), citeAs(at)])

// What is undefined is not written.
const target = ({ href, type, profile, hreflang }: TypedLink) => ({ href, type, profile, hreflang: hreflang === undefined ? undefined : [hreflang] })

const contextOf = (anchor: string, links: readonly TypedLink[]): object => ({
  anchor, ...Object.fromEntries([...new Set(links.map(({ rel }) => rel))].map((rel) => [rel, links.flatMap((link) => (link.rel === rel ? [target(link)] : []))])),
})

/** The links as a set (RFC 9264; FAIR Signposting level 2): from the page, and back to it from each file and description. */
export const linkset = (at: Landing): object => {
  const { document, context, language } = at
  const links = linksOfPage(at)
  const from = (rel: string, back: readonly TypedLink[]) => links.flatMap((link) => (link.rel === rel ? [contextOf(link.href, back)] : []))
  return { linkset: [contextOf(landingAddress(context.address, language, document), links), ...from('item', linksOfPart(at)), ...from('describedby', [landingLink('describes', at)])] }
}
