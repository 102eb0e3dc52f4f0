import { z } from 'zod'
import { parseCountryCode, type CountryCode } from '#kernel'
import type { Actor } from '#network'
import { route, type Route } from '#web/http'
import { addressesIn } from './addresses.ts'
import { NOTHING_ASKED, requestOf } from './asking.ts'
import { CountriesPage } from './countries-page.tsx'
import { CountryPage } from './country-page.tsx'
import { lang, nothing, number, sheetFile, slug } from './inputs.ts'
import { MemberPage } from './member-page.tsx'
import { MembersPage } from './members-page.tsx'
import type { PublicLibrary } from './public-library.ts'
import type { PublicNetwork } from './public-network.ts'
import { renderPage } from './render.ts'
import { fileOfSheet, openSheetFile } from './sheet-file.ts'
import { SheetPage } from './sheet-page.tsx'
import type { Speaking } from './speaking.ts'
import { UsefulPage } from './useful-page.tsx'

type Parts = { readonly library: Pick<PublicLibrary, 'search'>; readonly network: PublicNetwork }

/** The countries that there is something to say of: help, or an organisation of the network. */
export const countriesKnown = async (network: Pick<PublicNetwork, 'countries' | 'organisations'>, actor: Actor): Promise<CountryCode[]> => {
  const [helping, organisations] = await Promise.all([network.countries(actor), network.organisations(actor, {})])
  return [...new Set([...helping.value.map(({ country }) => country), ...organisations.value.flatMap(({ country }) => (country === undefined ? [] : [country]))])]
}

/** How many documents have a value of a facet. */
const countWith = async (library: Parts['library'], actor: Actor, filters: Parameters<typeof requestOf>[0]['filters']): Promise<number> => {
  const { value: { total, away } } = await library.search(actor, { ...requestOf({ ...NOTHING_ASKED, filters }, 1, undefined), facets: false })
  return away ? 0 : total
}

/** The organisations of the network. */
export const memberRoutes = ({ library, network }: Parts, speaking: Speaking): readonly Route[] => [
  route({
    method: 'get',
    path: '/:lang/network',
    access: 'public',
    input: { params: z.object({ lang }), query: nothing },
    cache: 'brief',
    handle: async ({ params, actor, address }) =>
      await speaking({ params, address }, async (view) => {
        const { value: organisations } = await network.organisations(actor, {})
        return { kind: 'page', html: await renderPage(<MembersPage view={view} organisations={organisations} />) }
      }),
  }),
  route({
    method: 'get',
    path: '/:lang/network/:slug',
    access: 'public',
    input: { params: z.object({ lang, slug }), query: nothing },
    cache: 'brief',
    handle: async ({ params, actor, address }) =>
      await speaking({ params, address }, async (view) => {
        const found = await network.organisation(actor, params)
        if (!found.ok) return { kind: 'refused', refusal: found.refusal }
        const documents = await countWith(library, actor, { publisher: [found.value.name] })
        return { kind: 'page', html: await renderPage(<MemberPage view={view} organisation={found.value} documents={documents} />) }
      }),
  }),
]

/** "Where are you now?" and what helps in each country. */
export const countryRoutes = ({ library, network }: Parts, speaking: Speaking): readonly Route[] => [
  route({
    method: 'get',
    path: '/:lang/countries',
    access: 'public',
    input: { params: z.object({ lang }), query: nothing },
    cache: 'revalidate',
    handle: async ({ params, actor, address }) =>
      await speaking({ params, address }, async (view) => ({ kind: 'page', html: await renderPage(<CountriesPage view={view} countries={await countriesKnown(network, actor)} />) })),
  }),
  route({
    method: 'get',
    path: '/:lang/countries/:country',
    access: 'public',
    input: { params: z.object({ lang, country: z.string() }), query: nothing },
    cache: 'revalidate',
    handle: async ({ params, actor, address }) =>
      await speaking({ params, address }, async (view) => {
        const country = parseCountryCode(params.country)
        if (country === undefined) return { kind: 'refused', refusal: { kind: 'country-not-found' } }
        const here = addressesIn(view.language).country(country)
        if (!here.endsWith(`/${params.country}`)) return { kind: 'redirect', to: here, lasting: true }
        const [services, organisations, sheets, documents] = await Promise.all([
          network.services(actor, { country }), network.organisations(actor, { country }), network.sheets(actor, { language: view.language }), countWith(library, actor, { country: [country] }),
        ])
        const info = { country, services: services.value.services, organisations: organisations.value, sheets: sheets.value, documents }
        return { kind: 'page', html: await renderPage(<CountryPage view={view} info={info} />) }
      }),
  }),
]

/** The help sheets. Their addresses are numbers, which tell nothing. */
export const sheetRoutes = ({ library, network }: { readonly library: Pick<PublicLibrary, 'find' | 'open'>; readonly network: PublicNetwork }, speaking: Speaking): readonly Route[] => [
  route({
    method: 'get',
    path: '/:lang/useful',
    access: 'public',
    input: { params: z.object({ lang }), query: nothing },
    cache: 'revalidate',
    handle: async ({ params, actor, address }) =>
      await speaking({ params, address }, async (view) => {
        const { value: sheets } = await network.sheets(actor, { language: view.language })
        return { kind: 'page', html: await renderPage(<UsefulPage view={view} sheets={sheets} />) }
      }),
  }),
  route({
    method: 'get',
    path: '/:lang/useful/:place{[0-9]+\\.pdf}',
    access: 'public',
    input: { params: z.object({ lang, place: sheetFile }), query: nothing },
    cache: 'revalidate',
    handle: async ({ params, actor, address }) =>
      await speaking({ params, address }, async ({ language }) => {
        const found = await network.sheet(actor, { place: params.place, language })
        if (!found.ok) return { kind: 'refused', refusal: found.refusal }
        return (await openSheetFile(library, actor, found.value)) ?? { kind: 'refused', refusal: { kind: 'sheet-not-found' } }
      }),
  }),
  route({
    method: 'get',
    path: '/:lang/useful/:place',
    access: 'public',
    input: { params: z.object({ lang, place: number }), query: nothing },
    cache: 'revalidate',
    handle: async ({ params, actor, address }) =>
      await speaking({ params, address }, async (view) => {
        const [found, listed] = await Promise.all([
          network.sheet(actor, { place: params.place, language: view.language }), network.sheets(actor, { language: view.language }),
        ])
        if (!found.ok) return { kind: 'refused', refusal: found.refusal }
        const others = listed.value.filter(({ place }) => place !== params.place)
        const hasFile = (await fileOfSheet(library, actor, found.value)) !== undefined
        return { kind: 'page', html: await renderPage(<SheetPage view={view} sheet={found.value} others={others} hasFile={hasFile} />) }
      }),
  }),
]
