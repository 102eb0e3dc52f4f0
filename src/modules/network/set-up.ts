import { randomBytes, timingSafeEqual } from 'node:crypto'
import { ok, refuse, Secret, type CountryCode, type Id, type LanguageTag, type Result } from '#kernel'
import { acceptsCode, authenticatorAddress, type CodeRefused } from '#platform/authentication'
import { recordFact } from '#platform/outbox'
import type { AccountsDeps } from './accounts-deps.ts'
import type { NetworkChanged } from './facts.ts'
import { beginMembership } from './join.ts'
import { hashOfToken } from './open-invitation.ts'
import { claimSetUp, nameSecretariat, readSecretariat } from './store.ts'
import type { KeyMaterial } from './staff.ts'
import { isAnybodyThere } from './staff-store.ts'

/** The token that whoever stands at the server's console reads there. Made anew at every start; kept nowhere. */
export type SetUpToken = { readonly token: Secret }

export const aSetUpToken = (): SetUpToken => ({ token: new Secret(randomBytes(16).toString('base64url')) })

export type SetUpTokenWrong = { readonly kind: 'set-up-token-wrong' }
/** There is somebody already: from here on people are invited. */
export type AlreadySetUp = { readonly kind: 'already-set-up' }

export type SetUpInput = {
  readonly token: string
  readonly network: string
  /** The organisation that keeps the network. */
  readonly organisation: { readonly name: string; readonly country?: CountryCode | undefined; readonly languages: readonly LanguageTag[] }
  readonly person: { readonly name: string; readonly signInName: string }
  readonly code: string
  readonly authenticationKey: Secret
  readonly keys: KeyMaterial
}

/** Whether nobody is there yet. */
export const needsSetUp = ({ database }: Pick<AccountsDeps, 'database'>): Promise<boolean> => database.asDoorkeeper(async (tx) => !(await isAnybodyThere(tx)))

/** What the first administrator's authenticator reads, and the id of the organisation to which they seal their secret; for whoever has the token. */
export const beginSetUp = async (deps: AccountsDeps & SetUpToken, { token, signInName }: { readonly token: string; readonly signInName: string }): Promise<Result<{ readonly authenticator: string; readonly organisation: Id }, SetUpTokenWrong | AlreadySetUp>> => {
  if (!isToken(deps, token)) return refuse({ kind: 'set-up-token-wrong' })
  if (!(await needsSetUp(deps))) return refuse({ kind: 'already-set-up' })
  const secretariat = await deps.database.asPublic(readSecretariat)
  if (secretariat === undefined) throw new Error('an installation without a secretariat')
  return ok({ authenticator: authenticatorAddress(deps.authentication.authenticatorOf(token), 'Waystation', signInName), organisation: secretariat.id })
}

/**
 * Makes the network of an empty installation: its name, its first organisation and the first administrator. The second one is invited;
 * until they have joined, no clients can be registered.
 */
export const setUp = async (deps: AccountsDeps & SetUpToken, input: SetUpInput): Promise<Result<{ readonly id: Id; readonly organisation: Id }, SetUpTokenWrong | AlreadySetUp | CodeRefused>> => {
  const { database, authentication, clock } = deps
  if (!isToken(deps, input.token)) return refuse({ kind: 'set-up-token-wrong' })
  if (!(await needsSetUp(deps))) return refuse({ kind: 'already-set-up' })
  const authenticator = authentication.authenticatorOf(input.token)
  if (!acceptsCode(authenticator, input.code, clock.now())) return refuse({ kind: 'code-refused' })
  const account = await authentication.prepare({ signInName: input.person.signInName, authenticationKey: input.authenticationKey, authenticator })
  return await database.asDoorkeeper(async (tx) => {
    const at = clock.now()
    if (!(await claimSetUp(tx, input.network, at)) || (await isAnybodyThere(tx))) return refuse({ kind: 'already-set-up' })
    const organisation = await nameSecretariat(tx, input.organisation)
    await beginMembership(tx, { organisation, name: input.person.name, roles: ['administrator'], account, keys: input.keys, at })
    await recordFact(tx, { kind: 'network.changed' } satisfies NetworkChanged)
    return ok({ id: input.keys.staff, organisation })
  })
}

const isToken = ({ token }: SetUpToken, given: string): boolean => timingSafeEqual(hashOfToken(token.reveal()), hashOfToken(given))
