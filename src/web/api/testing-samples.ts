import { randomBytes } from 'node:crypto'
import { Readable } from 'node:stream'
import { sql } from 'kysely'
import { randomIds, type Id } from '#kernel'
import { openForEditing, takeFileIn } from '#library'
import { findConcept, saveConcept, versionOfConcept } from '#thesaurus'
import { tinyPdf } from '#tests/tiny-pdf'
import type { aLibrary } from './testing-library.ts'

type Shelves = Pick<Awaited<ReturnType<typeof aLibrary>>, 'library'> & { readonly secretariat: Id }

/** What a route is asked with, so that whoever may is not refused for another reason. */
export type Sample = { readonly params?: Readonly<Record<string, string>>; readonly query?: Readonly<Record<string, string>>; readonly body?: unknown }

/** A draft of an organisation, in a file of its own, that has been read, or seems so. */
export const aDraft = async ({ library }: Pick<Shelves, 'library'>, organisation: Id) => {
  const operator = { kind: 'operator', organisation } as const
  const bytes = tinyPdf({ pages: [`Draft ${randomBytes(8).toString('hex')}`] })
  const taken = await takeFileIn(library, operator, { file: { name: 'draft.pdf', open: () => Readable.from([bytes], { objectMode: false }) } })
  if (!taken.ok) throw new Error(taken.refusal.kind)
  await library.database.asKeeper((tx) => sql`update rendition set pages = 1 where id = ${taken.value.rendition}`.execute(tx.db))
  const document = await openForEditing(library, operator, taken.value)
  if (!document.ok) throw new Error(document.refusal.kind)
  return { ...taken.value, version: document.value.version }
}

/** A concept of the one thesaurus. */
export const aConcept = async ({ library, secretariat }: Shelves) => {
  const slug = `sample-${randomBytes(6).toString('hex')}`
  const operator = { kind: 'operator', organisation: secretariat } as const
  const saved = await saveConcept(library, operator, { slug, labels: { en: [{ text: slug, expands: true }] } })
  const found = saved.ok ? await findConcept(library, operator, { slug }) : saved
  if (!found.ok) throw new Error(found.refusal.kind)
  return { slug, version: versionOfConcept(found.value) }
}

type Ask = { readonly at: Id; readonly thing: 'there' | 'elsewhere' | 'nowhere' }

/** A sample for every route of the library and its thesaurus. */
export const librarySamples = (shelves: () => Shelves): Readonly<Record<string, (ask: Ask) => Promise<Sample>>> => {
  const draft = async ({ at, thing }: Ask) => (thing === 'there' ? await aDraft(shelves(), at) : { number: 999_999, rendition: randomIds.next(), version: '0'.repeat(16) })
  const concept = async ({ thing }: Ask) => (thing === 'there' ? await aConcept(shelves()) : { slug: 'nowhere', version: '0'.repeat(16) })
  const numbered = async (ask: Ask) => {
    const { number, version } = await draft(ask)
    return { params: { number: String(number) }, version }
  }
  const page = async (ask: Ask): Promise<Sample> => ({ params: { rendition: (await draft(ask)).rendition, page: '1' } })
  const aText = (): Uint8Array => new TextEncoder().encode(`Words ${randomBytes(8).toString('hex')}`)

const nothing = async (): Promise<Sample> => ({})
  return {
    'get /api/library/documents': nothing,
    'get /api/library/documents/:number': async (ask) => ({ params: (await numbered(ask)).params }),
    'put /api/library/documents/:number/description': async (ask) => {
      const { params, version } = await numbered(ask)
      return { params, body: { version, columns: { summary: 'Said.' } } }
    },
    'put /api/library/documents/:number/publication': async (ask) => {
      const { params, version } = await numbered(ask)
      return { params, body: { version, to: 'review' } }
    },
    'post /api/library/files': async () => ({ query: { name: 'words.txt' }, body: aText() }),
    'post /api/library/redactions': async (ask) => ({ query: { name: 'words.txt', number: String((await draft(ask)).number), note: 'A name.' }, body: aText() }),
    'get /api/library/readings': nothing,
    'post /api/library/renditions/:rendition/reading': async (ask) => ({ params: { rendition: (await draft(ask)).rendition } }),
    'get /api/library/renditions/:rendition/pages/:page': page,
    'get /api/library/renditions/:rendition/pages/:page/picture': page,
    'get /api/library/authorities': nothing,
    'put /api/library/authorities': async () => ({ body: { name: 'A court', variants: [] } }),
    'get /api/library/missed-words': nothing,
    'get /api/thesaurus/concepts': nothing,
    'get /api/thesaurus/search': nothing,
    'get /api/thesaurus/concepts/:slug': async (ask) => ({ params: { slug: (await concept(ask)).slug } }),
    'put /api/thesaurus/concepts/:slug': async () => {
      const slug = `made-${randomBytes(6).toString('hex')}`
      return { params: { slug }, body: { version: null, concept: { labels: { en: [slug] } } } }
    },
    'post /api/thesaurus/concepts/:slug/move': async (ask) => ({ params: { slug: (await concept(ask)).slug }, body: {} }),
    'post /api/thesaurus/concepts/:slug/merge': async (ask) => {
      const { slug, version } = await concept(ask)
      return { params: { slug }, body: { into: (await concept(ask)).slug, version } }
    },
    'delete /api/thesaurus/concepts/:slug': async (ask) => {
      const { slug, version } = await concept(ask)
      return { params: { slug }, query: { version } }
    },
  }
}
