import { ok, type Result } from '#kernel'
import type { Api } from '../api/api.ts'
import type { ApiRefusal } from '../api/refusal.ts'
import type { KeySession } from '../keys/key-session.ts'
import { openWatched, type Watched } from '../watched.ts'
import type { AccessState, Locked, SessionShown } from './access-state.ts'
import { openBeforeLock, type BeforeLock } from './before-lock.ts'
import { openIdleWatch, type IdleWatch } from './idle-watch.ts'
import { giveSealed, takeSealed } from './sealed-over.ts'
import type { TabLine, TabWord } from './tab-line.ts'

/** Coming in, locking, going out. */
export type Access = {
  readonly state: Watched<AccessState>
  /** Whether the desk locks within a minute. */
  readonly locksSoon: Watched<boolean>
  /** Whether everybody here is invented. */
  readonly demonstration: Watched<boolean>
  readonly beforeLock: BeforeLock
  /** Asks the server who sits here. */
  readonly begin: () => Promise<void>
  /** Keys were opened, or the log was read on. */
  readonly opened: (session: SessionShown) => void
  /** Reads the log on; what came is shown everywhere. */
  readonly refresh: () => Promise<void>
  /** Throws the keys away, here and in every other tab. */
  readonly lock: (because: 'idle' | 'asked') => Promise<void>
  /** Waits until a locking that is under way has thrown the keys away: keys that are opened before would go with them. */
  readonly afterLocking: () => Promise<void>
  readonly signOut: () => Promise<Result<undefined, ApiRefusal>>
  readonly signOutEverywhere: () => Promise<Result<undefined, ApiRefusal>>
  /** Membership has ended: nothing more is asked of the server. */
  readonly left: () => void
  /** The server no longer knows the session. */
  readonly heardOver: () => void
  readonly idle: IdleWatch
  /** Where somebody wanted to go before they were asked to sign in, and the name they go by. */
  readonly remembered: { to: string | undefined; signInName: string | undefined }
}

type AccessDeps = {
  readonly api: Api
  readonly keys: KeySession
  readonly tabs: TabLine
  readonly now: () => number
  readonly wait: (ms: number) => Promise<void>
  /** Forgets every answer of the server that the page still has. */
  readonly forget: () => void
}

type Standing = { readonly demonstration: boolean; readonly needsSetUp: boolean; readonly signedIn: boolean }

/** What `/api/me` says, as far as it is used before keys are open. */
type Me = { readonly name: string; readonly signInName: string; readonly at: { readonly name: string } }

const whoIs = ({ name, signInName, at }: Me): Locked => ({ name, signInName, organisation: at.name })

export const openAccess = ({ api, keys, tabs, now, wait, forget }: AccessDeps): Access => {
  const state = openWatched<AccessState>({ kind: 'asking' })
  const locksSoon = openWatched(false)
  const demonstration = openWatched(false)
  const beforeLock = openBeforeLock(wait)
  const remembered: Access['remembered'] = { to: undefined, signInName: undefined }

  const begin = async (): Promise<void> => {
    const asked = await api.get<Standing>('/api/standing')
    if (!asked.ok) return state.set({ kind: 'unknown', refusal: asked.refusal })
    demonstration.set(asked.value.demonstration)
    if (!asked.value.signedIn) return state.set(asked.value.needsSetUp ? { kind: 'set-up' } : { kind: 'signed-out', over: false, left: false })
    const me = await api.get<Me>('/api/me')
    if (me.ok) return state.set({ kind: 'locked', who: whoIs(me.value), because: 'start' })
    state.set(me.refusal.kind === 'not-signed-in' ? { kind: 'signed-out', over: true, left: false } : { kind: 'unknown', refusal: me.refusal })
  }

  const throwKeysAway = (): void => {
    keys.lock()
    locksSoon.set(false)
  }

  let locking: Promise<void> | undefined
  const lockHere = async (because: 'idle' | 'asked' | 'elsewhere'): Promise<void> => {
    const was = state.get()
    if (was.kind !== 'open') return
    const locked: AccessState = { kind: 'locked', who: whoIs(was.session), because }
    // Nothing is to be seen from here on, however long the sealing takes. It begins in the same turn, before the pages that asked for it are gone.
    state.set(locked)
    const sealing = Promise.all([takeSealed(keys, wait), beforeLock.sealAll()])
    // In the same turn too: the page that unlocks asks for its passkeys next, and what it asks must not be forgotten under it.
    forget()
    const [away] = await sealing
    throwKeysAway()
    // Somebody may have signed out meanwhile, in another tab.
    if (state.get().kind !== 'signed-out') giveSealed(keys, away)
    // Whoever unlocked meanwhile did so with keys that are gone now.
    if (state.get().kind !== 'open') return
    forget()
    state.set(locked)
  }
  const lock = (because: 'idle' | 'asked' | 'elsewhere'): Promise<void> => {
    if (because !== 'elsewhere') tabs.say('lock')
    return (locking ??= lockHere(because).finally(() => (locking = undefined)))
  }

  const out = async (over: boolean): Promise<void> => {
    if (state.get().kind === 'open') await beforeLock.sealAll()
    throwKeysAway()
    forget()
    state.set({ kind: 'signed-out', over, left: !over })
  }
  const leaveBy = async (answer: Result<unknown, ApiRefusal>): Promise<Result<undefined, ApiRefusal>> => {
    // Whoever is not known to the server any more is out already.
    if (!answer.ok && answer.refusal.kind !== 'not-signed-in') return answer
    remembered.to = undefined
    tabs.say('out')
    await out(false)
    return ok(undefined)
  }

  const idle = openIdleWatch({ now, warn: (soon) => locksSoon.set(soon && state.get().kind === 'open'), lock: () => void lock('idle'), tell: () => tabs.say('input') })
  const hear: Record<TabWord, () => void> = {
    lock: () => void lock('elsewhere'),
    input: () => idle.input(false),
    out: () => void out(false),
    in: () => {
      if (state.get().kind !== 'open') void begin()
    },
  }
  tabs.hear((word) => hear[word]())

  const opened = (session: SessionShown): void => {
    if (state.get().kind !== 'open') tabs.say('in')
    state.set({ kind: 'open', session })
  }
  return {
    state, locksSoon, demonstration, beforeLock, remembered, idle, begin, opened, lock, afterLocking: async () => await locking,
    refresh: async () => {
      const read = await keys.ask('session.refresh', undefined)
      if (read.ok && state.get().kind === 'open') opened(read.value)
    },
    signOut: async () => leaveBy(await api.post('/api/sign-out')),
    signOutEverywhere: async () => leaveBy(await api.delete('/api/me/sessions')),
    left: () => {
      remembered.to = undefined
      tabs.say('out')
      void out(false)
    },
    heardOver: () => {
      const { kind } = state.get()
      if (kind === 'open' || kind === 'locked') void out(true)
    },
  }
}
