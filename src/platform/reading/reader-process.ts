import { spawn } from 'node:child_process'
import { guard, LOOK_EVERY, residentBytesOf } from '#platform/children'
import { CHILD_PROGRAM, childEnvironment, childFlags } from './child-rights.ts'
import { parseAnswer, type Answer, type Order } from './messages.ts'

/** Why this process ended a child. */
export type Cause = 'took-too-long' | 'took-too-much-memory' | 'no-longer-needed' | 'spoke-nonsense'

export type ReaderProcess = {
  readonly pid: number | undefined
  /** Resident memory when last looked at, bytes. */
  readonly resident: () => number
  send(order: Order): void
  /** Takes over the child's words; one listener at a time. */
  listen(onAnswer: (answer: Answer) => void): void
  /** Ends it for good. The first cause counts. */
  kill(cause: Cause): void
  /** Settles when it has ended: with our cause, or `undefined` when it was not us. Never rejects. */
  readonly ended: Promise<Cause | undefined>
  /** While busy, it keeps this process alive. */
  setBusy(busy: boolean): void
}

/** Starts a reader child. It says `ready`, takes one `read` at a time, and is killed when it swells beyond `maxResidentBytes`. */
export const startReaderProcess = (options: { readonly allowRead: readonly string[]; readonly maxResidentBytes: number }): ReaderProcess => {
  const child = spawn(process.execPath, [...childFlags(options.allowRead), CHILD_PROGRAM], {
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    serialization: 'advanced',
    env: childEnvironment(),
    windowsHide: true,
  })
  let cause: Cause | undefined
  let resident = 0
  let listener: ((answer: Answer) => void) | undefined

  const kill = (why: Cause): void => {
    cause ??= why
    child.kill('SIGKILL')
  }
  const look = async (): Promise<void> => {
    if (child.pid === undefined) return
    resident = (await residentBytesOf(child.pid)) ?? resident
    if (resident > options.maxResidentBytes) kill('took-too-much-memory')
  }
  const watch = setInterval(look, LOOK_EVERY).unref()
  const { promise: ended, resolve } = Promise.withResolvers<Cause | undefined>()
  const end = (): void => {
    clearInterval(watch)
    resident = 0
    resolve(cause)
  }
  // `error` without `exit`: it could not be started, or not be reached any more.
  child.on('error', () => (child.pid === undefined ? end() : kill('spoke-nonsense')))
  child.on('exit', end)
  child.on('message', (message) => {
    const answer = parseAnswer(message)
    if (answer) listener?.(answer)
    else kill('spoke-nonsense')
  })
  guard(child)

  return {
    pid: child.pid,
    resident: () => resident,
    send(order) {
      // A child that has ended in the meantime is met at `ended`.
      if (child.connected) child.send(order, () => {})
    },
    listen(onAnswer) {
      listener = onAnswer
    },
    kill,
    ended,
    setBusy(busy) {
      if (busy) {
        child.ref()
        child.channel?.ref()
      } else {
        child.unref()
        child.channel?.unref()
      }
    },
  }
}
