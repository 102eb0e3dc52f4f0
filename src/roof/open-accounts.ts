import { aSetUpToken, type AccountsDeps, type SetUpToken } from '#network'
import { openAuthentication } from '#platform/authentication'
import type { House } from '#command-line'
import { installationSecret } from './installation-secret.ts'
import { placesIn } from './places.ts'

/** What accounts stand on, in a house that is open. */
export const openAccounts = async ({ configuration, library: { database, clock, ids, log } }: House): Promise<AccountsDeps & SetUpToken> => ({
  database,
  clock,
  ids,
  authentication: await openAuthentication({
    database, log, ids,
    secret: installationSecret(placesIn(configuration.DATA).secret),
    // Passkeys belong to the host whose page asks for them: the desk's.
    origin: configuration.DESK_ORIGIN ?? configuration.ORIGIN ?? `http://localhost:${configuration.PORT}`,
  }),
  ...aSetUpToken(),
})
