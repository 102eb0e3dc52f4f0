import type { z } from 'zod'
import { StoreAway } from '#platform/blobs'
import type { Configuration } from '#platform/configuration'
import { isDiskFull } from '#platform/database'
import { callServer, reachServer } from '#platform/control'
import type { Console } from './console.ts'
import { EXIT, type ExitCode } from './exit-codes.ts'
import type { House, Roof } from './house.ts'
import type { Event, Operation } from './operation.ts'
import { controlRefusal, DISK_FULL, houseRefusal, INTERRUPTED, storeAway } from './sentences.ts'

/** How a command is carried out: settings, where and how it speaks, and the roof. */
export type Situation = { readonly configuration: Configuration; readonly console: Console; readonly json: boolean; readonly roof: Roof }

/**
 * Carries out an operation in the running server, or else opens the installation, works in this process, and closes it.
 * Gives the code to end with when it could not be carried out; why has been said then.
 */
export const carryOut = async <Input extends z.ZodType, Line, Answer>(
  situation: Situation,
  operation: Operation<Input, Line, Answer>,
  input: z.output<Input>,
  onLine: (line: Line) => void,
): Promise<{ readonly answer: Answer } | { readonly code: ExitCode }> => {
  const { configuration, console, roof } = situation
  const onEvent = (event: Event<Line>): void => {
    if (event.kind === 'line') onLine(event.line)
    else console.progress(`${event.done} of ${event.total} ${event.unit}`)
  }
  const server = await reachServer(configuration.DATA)
  if (server !== undefined) {
    // Both ends are one version of one program: what the operation emits and answers is what arrives.
    const called = await callServer(server, { operation: operation.name, input }, (event) => onEvent(event as Event<Line>))
    console.clearProgress()
    if (called.ok) return { answer: called.value as Answer }
    console.aside(controlRefusal(called.refusal))
    return { code: EXIT.unavailable }
  }
  const opened = await roof.openHouse(configuration, { foundAs: configuration.demonstrationFolder ? 'demonstration' : 'real' })
  if (!opened.ok) {
    console.aside(houseRefusal(opened.refusal))
    return { code: EXIT.unavailable }
  }
  const interrupted = new AbortController()
  const interrupt = (): void => interrupted.abort()
  process.on('SIGINT', interrupt).on('SIGTERM', interrupt)
  try {
    return { answer: await operation.run(opened.value, input, onEvent, interrupted.signal) }
  } catch (fault) {
    const { aborted } = interrupted.signal
    const away = fault instanceof StoreAway ? storeAway(fault.code) : undefined
    if (!aborted && away === undefined && !isDiskFull(fault)) throw fault
    console.clearProgress()
    console.aside(aborted ? INTERRUPTED : (away ?? DISK_FULL))
    return { code: EXIT.failed }
  } finally {
    console.clearProgress()
    process.off('SIGINT', interrupt).off('SIGTERM', interrupt)
    await opened.value.close()
  }
}

/** The server's side: finds the operation of that name and runs it on the open house. */
export const operateOn =
  (house: House, operations: readonly Operation<z.ZodType, unknown, unknown>[]) =>
  async (call: { operation: string; input?: unknown }, emit: (event: unknown) => void, signal: AbortSignal): Promise<unknown> => {
    const operation = operations.find(({ name }) => name === call.operation)
    if (operation === undefined) throw new Error('no such operation: the command is of another version than the server')
    return operation.run(house, operation.input.parse(call.input), emit, signal)
  }
