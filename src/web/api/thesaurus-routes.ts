import { ok, refuse, type Result } from '#kernel'
import { removeKeyword, type LibraryDeps } from '#library'
import { mayAnywhere, type Actor } from '#network'
import { conceptFile, describeConcept, findConcept, matchConcepts, mergeConcepts, moveConcept, readTree, saveConcept, versionOfConcept, type Concept, type ConceptDescription, type ConceptIssue } from '#thesaurus'
import { apiRoute, BYTES, NO_BODY, type ApiRefusal, type ApiReply, type ApiRoute } from '#web/http'
import { concept, mergedInto, moved, ofVersion, ofWords, slugged } from './library-wire.ts'
import { ofThesaurusFile, takeThesaurusFile } from './thesaurus-file.ts'
import { answered, done, nothing } from './wire.ts'

// Whoever describes documents chooses from the thesaurus.
const see = { may: 'edit-library' } as const
const edit = { may: 'edit-thesaurus' } as const

/** Names and meanings in two dozen languages. Bytes. */
const MOST_OF_CONCEPT = 1_000_000

/** A concept as it is worked on. */
const presentConcept = (found: Concept): object => ({ version: versionOfConcept(found), concept: describeConcept(found), narrower: found.narrower })

const readConcept = (slug: string, said: Readonly<Record<string, unknown>>): Result<ConceptDescription, ApiRefusal> => {
  const read = conceptFile.safeParse({ ...said, slug })
  if (read.success) return ok(read.data)
  const [issue] = read.error.issues
  // What is of the wrong kind altogether has no message of the schema's own.
  if (issue === undefined || issue.code === 'invalid_type' || issue.code === 'invalid_union') return refuse({ kind: 'body-not-understood', fields: [`concept.${issue?.path.join('.') ?? ''}`] })
  return refuse({ kind: 'concept-not-understood', place: issue.path.map(String).join('.'), issue: issue.message as ConceptIssue }) // Every other message in the schema is one of these.
}

const shown = async (deps: LibraryDeps, actor: Actor, slug: string): Promise<ApiReply> => answered(await findConcept(deps, actor, { slug }), presentConcept)

/**
 * The words of the field. Everybody who describes documents sees them; the secretariat's librarians change them. `address`: of this installation, as its own
 * exports name concepts.
 */
export const thesaurusRoutes = (deps: LibraryDeps, address: string | undefined): readonly ApiRoute[] => [
  apiRoute({
    method: 'get', path: '/api/thesaurus/concepts', says: 'Every concept, with what it stands below', access: see,
    input: { params: nothing, body: NO_BODY, query: ofWords },
    handle: async ({ actor, query }) => answered(await readTree(deps, actor, query), (concepts) => ({ concepts, mayEdit: mayAnywhere(actor, 'edit-thesaurus') })),
  }),
  apiRoute({
    method: 'get', path: '/api/thesaurus/search', says: 'Concepts that are called so in any language', access: see,
    input: { params: nothing, body: NO_BODY, query: ofWords },
    handle: async ({ actor, query }) => answered(await matchConcepts(deps, actor, { ...query, size: 20 }), (found) => found),
  }),
  apiRoute({
    method: 'get', path: '/api/thesaurus/concepts/:slug', says: 'A concept with all that it is called', access: see,
    input: { params: slugged, body: NO_BODY },
    handle: async ({ actor, params }) => await shown(deps, actor, params.slug),
  }),
  apiRoute({
    method: 'put', path: '/api/thesaurus/concepts/:slug', says: 'Makes a concept, or says it anew', access: edit, mostBytes: MOST_OF_CONCEPT,
    input: { params: slugged, body: concept },
    handle: async ({ actor, params: { slug }, body }) => {
      const said = readConcept(slug, body.concept)
      if (!said.ok) return { kind: 'refused', refusal: said.refusal }
      const saved = await saveConcept(deps, actor, said.value, body.version)
      return saved.ok ? await shown(deps, actor, slug) : answered(saved, done)
    },
  }),
  apiRoute({
    method: 'post', path: '/api/thesaurus/files', says: 'Takes a thesaurus in SKOS in, which is the body, as a report has said; without that report\'s name, only tells what would become of it', access: edit,
    input: { params: nothing, body: BYTES, query: ofThesaurusFile },
    handle: async ({ actor, query, body }) => answered(await takeThesaurusFile(deps, actor, query, body, address), (report) => report),
  }),
  apiRoute({
    method: 'post', path: '/api/thesaurus/concepts/:slug/move', says: 'Takes a concept from below one and puts it below another', access: edit,
    input: { params: slugged, body: moved },
    handle: async ({ actor, params, body }) => answered(await moveConcept(deps, actor, { ...params, ...body }), (change) => change),
  }),
  apiRoute({
    method: 'post', path: '/api/thesaurus/concepts/:slug/merge', says: 'Makes one concept of two; this one\'s address leads to the other', access: edit,
    input: { params: slugged, body: mergedInto },
    handle: async ({ actor, params, body }) => {
      const merged = await mergeConcepts(deps, actor, { ...params, ...body })
      return merged.ok ? await shown(deps, actor, merged.value.into) : answered(merged, done)
    },
  }),
  apiRoute({
    method: 'delete', path: '/api/thesaurus/concepts/:slug', says: 'Takes away a concept that no document bears', access: edit,
    input: { params: slugged, body: NO_BODY, query: ofVersion },
    handle: async ({ actor, params, query }) => answered(await removeKeyword(deps, actor, { ...params, ...query }), done),
  }),
]
