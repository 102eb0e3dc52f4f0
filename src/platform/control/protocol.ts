import { z } from 'zod'

/** What a command asks of the server: one line of JSON. */
export const callSchema = z.object({ operation: z.string().max(60), input: z.unknown() })
export type Call = z.infer<typeof callSchema>

/** What the server answers: events, as many as there are, then one end. A line of JSON each. */
export const replySchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('event'), event: z.unknown() }),
  z.object({ kind: z.literal('done'), answer: z.unknown() }),
  /** Where files are kept does not answer. */
  z.object({ kind: z.literal('store-away'), code: z.string() }),
  /** A bug on the server's side; the details are in its log. */
  z.object({ kind: z.literal('failed'), reference: z.string() }),
])
export type Reply = z.infer<typeof replySchema>

export const lineOf = (message: Call | Reply): string => `${JSON.stringify(message)}\n`
