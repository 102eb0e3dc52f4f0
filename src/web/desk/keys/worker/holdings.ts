import type { Secret } from '#kernel'
import type { RecoveryKit } from '#vault/open'
import type { Joining } from './ceremonies/join.ts'
import type { Session } from './ceremonies/session.ts'
import type { SettingUp } from './ceremonies/set-up.ts'
import type { SigningIn } from './ceremonies/sign-in.ts'
import type { Register } from './register/held.ts'

/** All that the worker holds. It is gone with the worker, and nothing of it is ever written down. */
export const holdings: {
  session: Session | undefined
  /** Clients' files that are open. */
  register: Register | undefined
  /** What a ceremony keeps between two of its steps. */
  settingUp: SettingUp | undefined
  joining: Joining | undefined
  signingIn: SigningIn | undefined
  passphrase: Secret | undefined
  kit: RecoveryKit | undefined
  passkeySalt: Uint8Array<ArrayBuffer> | undefined
  progress: { readonly done: number; readonly of: number }
  /** Somebody wants the wrapping that runs to stop. */
  breakingOff: boolean
} = { session: undefined, register: undefined, settingUp: undefined, joining: undefined, signingIn: undefined, passphrase: undefined, kit: undefined, passkeySalt: undefined, progress: { done: 0, of: 0 }, breakingOff: false }
