import { z } from 'zod'
import type { Collection } from '#library'
import { route, type Route } from '#web/http'
import { addressesIn } from './addresses.ts'
import { lang, nothing } from './inputs.ts'
import { LicencePage } from './licence-page.tsx'
import { openSourceArchive, type Program } from './program.ts'
import type { PublicLibrary } from './public-library.ts'
import { renderPage } from './render.ts'
import type { Secretariat } from './secretariat.ts'
import type { Speaking } from './speaking.ts'
import { StatementPage } from './statement-page.tsx'
import type { View } from './view.ts'

type AboutDeps = { readonly library: Pick<PublicLibrary, 'count'>; readonly secretariat: Secretariat; readonly program: Program }

const onPath = (path: `/${string}`) => ({ method: 'get', path, access: 'public', input: { params: z.object({ lang }), query: nothing }, cache: 'brief' }) as const

/** What the site says of itself: the collection, accessibility, privacy, licence; and the source code of the program. */
export const aboutRoutes = async ({ library, secretariat, program }: AboutDeps, speaking: Speaking): Promise<readonly Route[]> => {
  const archive = await openSourceArchive(program)
  return [
    route({
      method: 'get',
      path: '/source.tar.gz',
      access: 'public',
      input: { params: nothing, query: nothing },
      cache: 'revalidate',
      handle: () => archive ?? { kind: 'refused', refusal: { kind: 'page-unknown' } },
    }),
    route({
      ...onPath('/:lang/about'),
      handle: async ({ params, actor, address }) =>
        await speaking({ params, address }, async (view) => {
          const { contact } = await secretariat()
          const { value: collection } = await library.count(actor)
          const { about } = view.messages
          const page = <StatementPage view={view} statement={about} canonical={addressesIn(view.language).about} contact={contact}><Held view={view} collection={collection} /></StatementPage>
          return { kind: 'page', html: await renderPage(page) }
        }),
    }),
    ...(['accessibility', 'privacy'] as const).map((name) =>
      route({
        ...onPath(`/:lang/${name}`),
        handle: async ({ params, address }) =>
          await speaking({ params, address }, async (view) => {
            const { contact } = await secretariat()
            return { kind: 'page', html: await renderPage(<StatementPage view={view} statement={view.messages[name]} canonical={addressesIn(view.language)[name]} contact={contact} />) }
          }),
      }),
    ),
    route({
      ...onPath('/:lang/licence'),
      handle: async ({ params, address }) =>
        await speaking({ params, address }, async (view) => ({ kind: 'page', html: await renderPage(<LicencePage view={view} program={program} archive={archive?.bytes} />) })),
    }),
  ]
}

/** How large the collection is at this moment. */
const Held = ({ view: { messages: { about } }, collection: { documents, pages, languages } }: { readonly view: View; readonly collection: Collection }) =>
  documents === 0 ? null : <p class="lead">{about.holds(about.documents(documents), about.pages(pages), about.languages(languages))}</p>
