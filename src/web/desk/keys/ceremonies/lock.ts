import type { Session } from './session.ts'

/**
 * Where the worker keeps what it knows. Locking lets go of everything: keys, log, rings, whatever a ceremony held in between. What is left is the
 * server's session, which a passphrase or a passkey makes useful again.
 */
export const keepSession = () => {
  let kept: Session | undefined
  const held = new Map<string, unknown>()
  return {
    session: (): Session | undefined => kept,
    open: (session: Session): void => void (kept = session),
    /** Something that a ceremony holds between two of its steps: a kit, a newcomer, a drawn passphrase. */
    hold: (name: string, thing: unknown): void => void held.set(name, thing),
    held: (name: string): unknown => held.get(name),
    let: (name: string): void => void held.delete(name),
    lock: (): void => {
      kept = undefined
      held.clear()
    },
  }
}
