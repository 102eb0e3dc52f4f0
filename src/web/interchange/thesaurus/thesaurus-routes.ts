import { createHash } from 'node:crypto'
import { z } from 'zod'
import type { Result } from '#kernel'
import { PUBLIC, type Actor } from '#network'
import type { Concept, ConceptNotFound, FindConceptInput, GivenConcepts } from '#thesaurus'
import { preferredLanguage, preferredType, route, type Reply, type Route } from '#web/http'
import { conceptAddress, thesaurusAddress } from '../describe/stable-address.ts'
import type { Scheme } from './concept-statements.ts'
import { conceptInSkos, SKOS_FORMS, writeSkos, type SkosForm } from './write-skos.ts'

export type ThesaurusRoutesDeps = {
  readonly find: (actor: Actor, input: FindConceptInput) => Promise<Result<Concept, ConceptNotFound>>
  readonly give: (actor: Actor) => Promise<Result<GivenConcepts, never>>
  readonly schemeAt: (origin: string) => Scheme
  /** The languages of the site. */
  readonly languages: readonly string[]
}

const nothing = z.object({})
const FORMS = ['ttl', 'rdf', 'jsonld'] as const satisfies readonly SkosForm[]
const DEFAULT_LANGUAGE = 'en'

/** What a browser asks for first: the page that people read. */
const PAGE = 'text/html'
const OFFERED = [PAGE, ...FORMS.map((form) => SKOS_FORMS[form]), 'application/xml', 'application/json'] as const

const FORM_OF: Readonly<Partial<Record<string, SkosForm>>> = { 'text/turtle': 'ttl', 'application/rdf+xml': 'rdf', 'application/xml': 'rdf', 'application/ld+json': 'jsonld', 'application/json': 'jsonld' }

/** The forms beside this one (RFC 8288). */
const linksOf = (address: string): string => FORMS.map((form) => `<${address}.${form}>; rel="alternate"; type="${SKOS_FORMS[form]}"`).join(', ')

const tagOf = (...parts: readonly unknown[]): string => createHash('sha256').update(JSON.stringify(parts)).digest('base64url').slice(0, 27)

const named = z.string().max(90).regex(/^[a-z0-9]+(?:-[a-z0-9]+)*(?:\.(?:ttl|rdf|jsonld))?$/).transform((name) => {
  const [slug = '', ending] = name.split('.')
  return { slug, form: FORMS.find((form) => form === ending) }
})

/**
 * The thesaurus as others link to it (SKOS). `/thesaurus` and `/thesaurus/{concept}` name the scheme and a concept; by what a client asks for they lead to
 * the page for people, or to Turtle, RDF/XML or JSON-LD, which stand under the same address with an ending.
 */
export const thesaurusRoutes = ({ find, give, schemeAt, languages }: ThesaurusRoutesDeps): readonly Route[] => {
  const leading = (name: string, page: string, { accept, languages: preferred }: { readonly accept: string | undefined; readonly languages: string | undefined }): Reply => {
    const form = FORM_OF[preferredType(accept, OFFERED)]
    return { kind: 'see-other', to: form === undefined ? `/${preferredLanguage(preferred, languages) ?? DEFAULT_LANGUAGE}/${page}` : `${name}.${form}` }
  }
  const whole = (form: SkosForm): Route =>
    route({
      method: 'get', path: `/thesaurus.${form}`, access: 'public', input: { params: nothing, query: nothing }, cache: 'revalidate', anyOrigin: true,
      handle: async ({ origin }): Promise<Reply> => {
        const { value: { revision, concepts } } = await give(PUBLIC)
        const scheme = schemeAt(origin)
        return {
          kind: 'stream', mediaType: `${SKOS_FORMS[form]}; charset=utf-8`, tag: tagOf(revision, form, scheme), fileName: `thesaurus.${form}`,
          link: linksOf(thesaurusAddress(scheme.address)), chunks: () => writeSkos(form, scheme, concepts()),
        }
      },
    })
  return [
    route({
      method: 'get', path: '/thesaurus', access: 'public', input: { params: nothing, query: nothing }, cache: 'brief', anyOrigin: true,
      handle: (asked) => leading('/thesaurus', 'subjects', asked),
    }),
    ...FORMS.map(whole),
    route({
      method: 'get', path: '/thesaurus/:concept', access: 'public', input: { params: z.object({ concept: named }), query: nothing }, cache: 'revalidate', anyOrigin: true,
      handle: async ({ params: { concept: { slug, form } }, origin, ...asked }): Promise<Reply> => {
        const found = await find(PUBLIC, { slug })
        if (!found.ok) return { kind: 'refused', refusal: found.refusal }
        const name = `/thesaurus/${found.value.slug}`
        if (form === undefined) return leading(name, `subjects/${found.value.slug}`, asked)
        // Merged into another, whose address says so from now on.
        if (found.value.slug !== slug) return { kind: 'redirect', to: `${name}.${form}`, lasting: false }
        const scheme = schemeAt(origin)
        return { kind: 'text', mediaType: `${SKOS_FORMS[form]}; charset=utf-8`, text: conceptInSkos(form, scheme, found.value), link: linksOf(conceptAddress(scheme.address, slug)) }
      },
    }),
  ]
}
