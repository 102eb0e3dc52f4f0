import { connect, type Socket } from 'node:net'
import { createInterface } from 'node:readline'
import { ok, refuse, type Result } from '#kernel'
import { endpointOf } from './endpoint.ts'
import { lineOf, replySchema, type Call } from './protocol.ts'

export type ControlRefusal = { readonly kind: 'server-stopped' } | { readonly kind: 'store-away'; readonly code: string } | { readonly kind: 'server-fault'; readonly reference: string }

/** A way to the server of a data folder; `undefined` when none is running there, or none that we may reach. */
export const reachServer = (folder: string): Promise<Socket | undefined> =>
  new Promise((resolve, reject) => {
    const socket = connect(endpointOf(folder))
    socket.once('connect', () => resolve(socket))
    socket.once('error', (fault: NodeJS.ErrnoException) => {
      if (['ENOENT', 'ECONNREFUSED', 'ENOTSOCK', 'ENOTDIR', 'EACCES', 'EINVAL', 'ENAMETOOLONG'].includes(fault.code ?? '')) resolve(undefined)
      else reject(fault)
    })
  })

/** Has the server carry out an operation. Events arrive as they happen. */
export const callServer = async (socket: Socket, call: Call, onEvent: (event: unknown) => void): Promise<Result<unknown, ControlRefusal>> => {
  socket.write(lineOf(call))
  try {
    for await (const line of createInterface({ input: socket })) {
      const reply = replySchema.parse(JSON.parse(line))
      if (reply.kind === 'event') onEvent(reply.event)
      else if (reply.kind === 'done') return ok(reply.answer)
      else return refuse(reply.kind === 'store-away' ? reply : { kind: 'server-fault', reference: reply.reference })
    }
  } catch (fault) {
    if (!(fault instanceof Error && 'syscall' in fault)) throw fault
  }
  // The line ended, or broke, before the answer came.
  return refuse({ kind: 'server-stopped' })
}
