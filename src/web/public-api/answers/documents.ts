import { isId, type Id } from '#kernel'
import { findDocument, findRendition, listHarvest, openRendition, readPage } from '#library'
import { PUBLIC } from '#network'
import type { Thesaurus } from '#thesaurus'
import { DOCUMENT, FILE, PAGE, RENDITION } from '../contracts/documents.ts'
import { operation, type Known } from '../operation.ts'
import { presentDocument, presentRendition } from './present.ts'

export type DocumentDeps = Parameters<typeof findDocument>[0] & Parameters<typeof findRendition>[0] & Parameters<typeof listHarvest>[0] & Parameters<typeof openRendition>[0] & Parameters<typeof readPage>[0] & { readonly thesaurus: Pick<Thesaurus, 'conceptOf'> }

/** The shape of the address has looked at it; types cannot see that. */
const idOf = (text: string): Id => {
  if (isId(text)) return text
  throw new Error('an address let an id pass that is none')
}

/** Documents, their files, and the text of their pages. */
export const documents = (deps: DocumentDeps, known: Known) => {
  const changedAt = async (number: number): Promise<Date | undefined> => (await listHarvest(deps, PUBLIC, { number, size: 1, whole: false })).value.records[0]?.changedAt
  return [
    operation(DOCUMENT, known, async ({ params, actor, at }) => {
      const found = await findDocument(deps, actor, params)
      if (!found.ok) return { kind: 'refused', refusal: found.refusal }
      const changed = await changedAt(params.number)
      return { kind: 'json', value: presentDocument(found.value, { at, changed, conceptOf: (keyword) => deps.thesaurus.conceptOf(keyword) }), changed }
    }),
    operation(RENDITION, known, async ({ params, actor, at }) => {
      const found = await findRendition(deps, actor, { rendition: idOf(params.rendition) })
      if (!found.ok) return { kind: 'refused', refusal: found.refusal }
      const { document: { number }, rendition } = found.value
      return { kind: 'json', value: presentRendition(number, rendition, at), changed: await changedAt(number) }
    }),
    operation(FILE, known, async ({ params, actor }) => {
      const found = await findRendition(deps, actor, { rendition: idOf(params.rendition) })
      if (!found.ok) return { kind: 'refused', refusal: found.refusal }
      const { document: { number }, rendition } = found.value
      const opened = await openRendition(deps, actor, { number, rendition: rendition.id })
      if (!opened.ok) return { kind: 'refused', refusal: opened.refusal }
      const { fileName, open } = opened.value
      return { kind: 'file', mediaType: rendition.mediaType, bytes: rendition.bytes, sha256: rendition.sha256, fileName, open }
    }),
    operation(PAGE, known, async ({ params: { number, page, ...params }, query: { q: words }, actor, at }) => {
      const read = await readPage(deps, actor, { number, page, words, rendition: idOf(params.rendition) })
      if (!read.ok) return { kind: 'refused', refusal: read.refusal }
      const { rendition: { id }, pages, language, text: { text, marks } } = read.value
      const beside = (other: number): string | undefined => (other < 1 || other > pages ? undefined : at.text(number, id, other))
      const value = { document: number, rendition: id, page, pages, url: at.page(number, page), language, text, marks: marks.map(([start, end]): [number, number] => [start, end]), next: beside(page + 1), previous: beside(page - 1) }
      return { kind: 'json', value, next: value.next, changed: await changedAt(number) }
    }),
  ]
}
