import { z } from 'zod'
import { preferredLanguage, route, type Route } from '#web/http'
import type { Assets } from '#web/kit'
import { addressesIn } from './addresses.ts'
import { HomePage } from './home-page.tsx'
import { countriesKnown } from './network-routes.tsx'
import { StartPage } from './start-page.tsx'
import { lang, nothing } from './inputs.ts'
import type { PublicSite } from './public-site.ts'
import { renderPage } from './render.ts'
import type { Speaking } from './speaking.ts'

const NEWEST_AT_HOME = 5

/** For readers whose browser asks for none of the site's languages. */
const DEFAULT_LANGUAGE = 'en'

/** The way in: `/`, the home page in each language, and the files that pages load. */
export const frontRoutes = ({ library, network }: PublicSite, speaking: Speaking, languages: readonly string[], assets: Assets): readonly Route[] => [
  route({
    method: 'get',
    path: '/',
    access: 'public',
    input: { params: nothing, query: nothing },
    cache: 'brief',
    handle: (asked) => ({ kind: 'redirect', to: addressesIn(preferredLanguage(asked.languages, languages) ?? DEFAULT_LANGUAGE).home, lasting: false, byLanguage: true }),
  }),
  route({
    method: 'get',
    path: '/assets/:file',
    access: 'public',
    input: { params: z.object({ file: z.string().refine((name) => assets.find(name) !== undefined) }), query: nothing },
    cache: 'immutable',
    handle: ({ params }) => {
      const asset = assets.find(params.file)
      if (asset === undefined) throw new Error('an asset vanished between check and use')
      return { kind: 'asset', ...asset }
    },
  }),
  route({
    method: 'get',
    path: '/:lang',
    access: 'public',
    input: { params: z.object({ lang }), query: nothing },
    cache: 'brief',
    handle: async ({ params, address }) => await speaking({ params, address }, async ({ language }) => ({ kind: 'redirect', to: addressesIn(language).home, lasting: true })),
  }),
  route({
    method: 'get',
    path: '/:lang/',
    access: 'public',
    input: { params: z.object({ lang }), query: nothing },
    cache: 'brief',
    handle: async ({ params, actor, address }) =>
      await speaking({ params, address }, async (view) => {
        const [newest, countries, sheets, organisations] = await Promise.all([
          library.list(actor, { from: 0, size: NEWEST_AT_HOME }), countriesKnown(network, actor), network.sheets(actor, { language: view.language }), network.organisations(actor, {}),
        ])
        const core = organisations.value.filter(({ kind }) => kind === 'secretariat' || kind === 'member')
        // The secretariat is there from the beginning; it is not yet somebody.
        const isEmpty = newest.value.total === 0 && countries.length === 0 && sheets.value.length === 0 && organisations.value.length < 2
        if (isEmpty && !view.installation.demonstration) return { kind: 'page', html: await renderPage(<StartPage view={view} />) }
        const front = { newest: newest.value, countries, sheets: sheets.value, organisations: core }
        return { kind: 'page', html: await renderPage(<HomePage view={view} front={front} />) }
      }),
  }),
]
