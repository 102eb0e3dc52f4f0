import { z } from 'zod'
import type { FindDocumentRefusal, Document } from '#library'
import { HIGHEST_NUMBER } from '#library'
import { PUBLIC, type Actor } from '#network'
import type { Result } from '#kernel'
import { preferredLanguage, route, type Reply, type Route } from '#web/http'
import { asOaiDc, asRdf } from '../describe/as-xml.ts'
import type { Context } from '../describe/context.ts'
import { asCsl } from '../describe/csl.ts'
import { asJsonLd } from '../describe/json-ld.ts'
import { formLinkHeader, linkset, RECORD_FORMS, type RecordForm } from '../describe/links.ts'
import { landingAddress, stableAddress } from '../describe/stable-address.ts'
import { termsOf } from '../describe/terms.ts'
import { exchanged } from '../cite/exchanged.ts'
import { formatted, STYLE_NAMES } from '../cite/formatted.ts'
import { xmlFile } from '../xml.ts'

export type RecordDeps = {
  readonly find: (actor: Actor, input: { readonly number: number }) => Promise<Result<Document, FindDocumentRefusal>>
  readonly contextAt: (origin: string) => () => Promise<Context>
  /** The languages of the site. */
  readonly languages: readonly string[]
}

const documentNumber = z.string().regex(/^[1-9]\d{0,8}$/).transform(Number).refine((one) => one <= HIGHEST_NUMBER)
const nothing = z.object({})

/** For readers whose browser asks for none of the site's languages. */
const DEFAULT_LANGUAGE = 'en'

const WRITTEN: Readonly<Record<RecordForm, (document: Document, context: Context) => Promise<string> | string>> = {
  csl: (document, context) => JSON.stringify([asCsl(document, context)]),
  bibtex: async (document, context) => await exchanged([asCsl(document, context)], 'bibtex'),
  ris: async (document, context) => await exchanged([asCsl(document, context)], 'ris'),
  dc: (document, context) => xmlFile(asOaiDc(termsOf(document, context))),
  rdf: (document, context) => xmlFile(asRdf(termsOf(document, context), stableAddress(context.address, document.number))),
  jsonld: (document, context) => JSON.stringify(asJsonLd(document, context)),
}

const ENDING: Readonly<Partial<Record<string, string>>> = { csl: 'json', bibtex: 'bib', ris: 'ris' }

const isForm = (as: string): as is RecordForm => Object.hasOwn(RECORD_FORMS, as)
const styleOf = (as: string) => STYLE_NAMES.find((style) => style === as)

/**
 * A document's one address, which leads to its page in the reader's language; those of its pages and files; and its record in every form that programs read
 * (`/library/12/as/bibtex`), written out in a style of citing (`/library/12/as/apa?language=de`), or as a link set.
 */
export const recordRoutes = ({ find, contextAt, languages }: RecordDeps): readonly Route[] => [
  route({
    method: 'get', path: '/library/:number', access: 'public', input: { params: z.object({ number: documentNumber }), query: nothing }, cache: 'brief',
    handle: async ({ params, languages: preferred }) => await leadingTo(find, params.number, (found) => landingAddress('', languageFor(preferred, languages), found)),
  }),
  route({
    method: 'get', path: '/library/:number/p/:page', access: 'public', input: { params: z.object({ number: documentNumber, page: documentNumber }), query: nothing }, cache: 'brief',
    handle: async ({ params, languages: preferred }) => await leadingTo(find, params.number, (found) => `${landingAddress('', languageFor(preferred, languages), found)}/p/${params.page}`),
  }),
  route({
    method: 'get', path: '/library/:number/files/:rendition', access: 'public', input: { params: z.object({ number: documentNumber, rendition: z.uuid() }), query: nothing }, cache: 'brief',
    handle: async ({ params, languages: preferred }) => await leadingTo(find, params.number, () => `/${languageFor(preferred, languages)}/library/${params.number}/files/${params.rendition}`),
  }),
  route({
    method: 'get', path: '/library/:number/as/:form', access: 'public',
    input: { params: z.object({ number: documentNumber, form: z.string().refine((as) => as === 'linkset' || isForm(as) || styleOf(as) !== undefined) }), query: z.object({ language: z.string().max(35).optional() }) }, cache: 'revalidate',
    handle: async ({ params: { number: asked, form }, query, origin }): Promise<Reply> => {
      const found = await find(PUBLIC, { number: asked })
      if (!found.ok) return { kind: 'refused', refusal: found.refusal }
      const context = await contextAt(origin)()
      const at = { document: found.value, context, language: languages.find((one) => one === query.language) ?? DEFAULT_LANGUAGE }
      const link = formLinkHeader(at)
      if (isForm(form)) {
        const ending = ENDING[form]
        return { kind: 'text', mediaType: `${RECORD_FORMS[form]}; charset=utf-8`, text: await WRITTEN[form](found.value, context), link, fileName: ending === undefined ? undefined : `${asked}.${ending}` }
      }
      const style = styleOf(form)
      if (style === undefined) return { kind: 'text', mediaType: 'application/linkset+json', text: JSON.stringify(linkset(at)), link }
      return { kind: 'text', mediaType: 'text/plain; charset=utf-8', text: `${await formatted(asCsl(found.value, context), style, query.language ?? DEFAULT_LANGUAGE)}\n`, link }
    },
  }),
]

const languageFor = (preferred: string | undefined, languages: readonly string[]): string => preferredLanguage(preferred, languages) ?? DEFAULT_LANGUAGE

const leadingTo = async (find: RecordDeps['find'], number: number, to: (document: Document) => string): Promise<Reply> => {
  const found = await find(PUBLIC, { number })
  return found.ok ? { kind: 'redirect', to: to(found.value), lasting: false, byLanguage: true } : { kind: 'refused', refusal: found.refusal }
}
