import type { Result } from '#kernel'
import { countCollection, findDocument, listDocuments, listSpans, listStamped, openPagePicture, openRendition, readPage, searchLibrary, type LibraryAnswer, type SearchRequest } from '#library'
import type { Actor } from '#network'

type UseCase = (deps: never, actor: Actor, input: never) => Promise<unknown>
export type Bound<U extends UseCase> = (actor: Actor, input: Parameters<U>[2]) => ReturnType<U>

/** What the library's use cases need. The site passes it on and never looks inside. */
export type LibraryDeps = Parameters<typeof searchLibrary>[0] &
  Parameters<typeof countCollection>[0] &
  Parameters<typeof listDocuments>[0] &
  Parameters<typeof findDocument>[0] &
  Parameters<typeof listStamped>[0] &
  Parameters<typeof listSpans>[0] &
  Parameters<typeof readPage>[0] &
  Parameters<typeof openRendition>[0] &
  Parameters<typeof openPagePicture>[0]

/** The part of the library that readers use, with its needs already filled in. */
export type PublicLibrary = {
  /** Without words: all documents that fit the filters. */
  readonly search: (actor: Actor, input: SearchRequest) => Promise<Result<LibraryAnswer, never>>
  readonly count: (actor: Actor) => ReturnType<typeof countCollection>
  readonly list: Bound<typeof listDocuments>
  readonly find: Bound<typeof findDocument>
  /** Documents with the moment of their last change, for what goes out to programs. */
  readonly stamped: Bound<typeof listStamped>
  /** Where documents are among the numbers. */
  readonly spans: Bound<typeof listSpans>
  readonly read: Bound<typeof readPage>
  readonly open: Bound<typeof openRendition>
  readonly picture: Bound<typeof openPagePicture>
}

export const publicLibrary = (deps: LibraryDeps): PublicLibrary => ({
  search: async (actor, input) => await searchLibrary(deps, actor, input),
  count: async (actor) => await countCollection(deps, actor),
  list: async (actor, input) => await listDocuments(deps, actor, input),
  spans: async (actor, input) => await listSpans(deps, actor, input),
  stamped: async (actor, input) => await listStamped(deps, actor, input),
  find: async (actor, input) => await findDocument(deps, actor, input),
  read: async (actor, input) => await readPage(deps, actor, input),
  open: async (actor, input) => await openRendition(deps, actor, input),
  picture: async (actor, input) => await openPagePicture(deps, actor, input),
})

type Value<U extends UseCase> = Extract<Awaited<ReturnType<U>>, { readonly ok: true }>['value']

export type Listed = Value<typeof listDocuments>
export type PageRead = Value<typeof readPage>
