import { z } from 'zod'
import { admitOrganisation, describeOrganisation, inviteFounder, organisationDescription, readOrganisationOfNetwork, type AccountsDeps } from '#network'
import { apiRoute, NO_BODY, type ApiRoute } from '#web/http'
import { id } from '#web/wire'
import { answered, country, invitationBody, language, line, nothing, slug } from './wire.ts'

const ofOrganisation = z.object({ organisation: id })

/** A short text in every language of the network. */
const DESCRIPTION_BYTES = 512 * 1024

/** What an organisation says of itself to everybody; and how a new one gets its first administrator. */
export const organisationRoutes = (deps: AccountsDeps): readonly ApiRoute[] => [
  apiRoute({
    method: 'get', path: '/api/organisations/:organisation', says: 'What everybody may know of an organisation', access: { may: 'see-organisation' },
    input: { params: ofOrganisation, body: NO_BODY },
    handle: async ({ actor, params }) => answered(await readOrganisationOfNetwork(deps, actor, params), (organisation) => organisation),
  }),
  apiRoute({
    method: 'put', path: '/api/organisations/:organisation', says: 'Says anew what an organisation tells of itself, over the version that was read; what is not said stays', access: { may: 'describe-organisation' }, mostBytes: DESCRIPTION_BYTES,
    input: { params: ofOrganisation, body: organisationDescription.extend({ version: z.string().max(64) }) },
    handle: async ({ actor, params, body: { version, ...said } }) => answered(await describeOrganisation(deps, actor, { ...params, said, version }), (organisation) => organisation),
  }),
  apiRoute({
    method: 'post', path: '/api/organisations', says: 'Puts an organisation into the directory of the network; nobody is there yet', access: { may: 'invite-founder' },
    input: { params: nothing, body: z.strictObject({ name: line, slug, kind: z.enum(['member', 'platform-ngo', 'associate']).default('member'), country: country.optional(), languages: z.array(language).max(100) }) },
    handle: async ({ actor, body }) => answered(await admitOrganisation(deps, actor, body), (organisation) => organisation),
  }),
  apiRoute({
    method: 'post', path: '/api/organisations/:organisation/founder', says: 'Invites the first administrator of an organisation where nobody has ever been', access: { may: 'invite-founder' },
    input: { params: ofOrganisation, body: invitationBody },
    handle: async ({ actor, params, body }) => answered(await inviteFounder(deps, actor, { ...params, ...body }), (made) => made, 201),
  }),
]
