import { z } from 'zod'
import { bytes, id, joinerKeys } from '#web/wire'
import { nothingMore, type Ask } from './ask.ts'

/** Keys as somebody brings them, and what they sign in with. */
export type JoiningKeys = z.output<typeof joinerKeys>

const authenticator = z.string().startsWith('otpauth://totp/').max(1000)

const invitationShown = z.looseObject({
  organisation: z.looseObject({ id, name: z.string() }),
  invitation: id,
  name: z.string(),
  signInName: z.string(),
  roles: z.array(z.string()),
  invitedBy: z.looseObject({ name: z.string(), organisation: z.string() }),
  greeting: bytes(0, 4096),
  authenticator,
})

/** What somebody who is invited is shown before they join. */
export type InvitationShown = z.output<typeof invitationShown>

const joined = z.looseObject({ id, organisation: id })

/** How people come in. */
export const apiJoining = (ask: Ask) => ({
  setUpState: () => ask({ method: 'GET', path: '/api/set-up' }, z.looseObject({ needed: z.boolean() })),
  beginSetUp: (body: { readonly token: string; readonly signInName: string }) =>
    ask({ method: 'POST', path: '/api/set-up/authenticator', body }, z.looseObject({ authenticator, organisation: id })),
  setUp: ({ keys, ...rest }: {
    readonly token: string
    readonly network: string
    readonly organisation: { readonly name: string; readonly country?: string | undefined; readonly languages: readonly string[] }
    readonly person: { readonly name: string; readonly signInName: string }
    readonly code: string
    readonly authenticationKey: string
    readonly keys: JoiningKeys
  }) => ask({ method: 'POST', path: '/api/set-up', body: { ...rest, keys: z.encode(joinerKeys, keys) } }, joined),
  openInvitation: (token: string) => ask({ method: 'POST', path: '/api/invitations/open', body: { token } }, invitationShown),
  join: ({ keys, ...rest }: { readonly token: string; readonly code: string; readonly authenticationKey: string; readonly keys: JoiningKeys }) =>
    ask({ method: 'POST', path: '/api/invitations/join', body: { ...rest, keys: z.encode(joinerKeys, keys) } }, nothingMore),
  salt: (signInName: string) => ask({ method: 'POST', path: '/api/sign-in/salt', body: { signInName } }, z.looseObject({ salt: bytes(0, 64), kdf: z.string() })),
  signIn: (body: { readonly signInName: string; readonly authenticationKey: string }) => ask({ method: 'POST', path: '/api/sign-in', body }, z.looseObject({ next: z.literal('code') })),
  confirm: (code: string) => ask({ method: 'POST', path: '/api/sign-in/code', body: { code } }, nothingMore),
  signOut: () => ask({ method: 'POST', path: '/api/sign-out', body: {} }, nothingMore),
})
