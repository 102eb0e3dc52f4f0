import { consentState, isDue, stringIn, type FileRecord } from '#clients'
import { asFileRecords } from '../file/file-records.ts'
import type { ClientShown, DraftShown, RecordShown } from '../register.ts'

/** What it is derived from. `clients`: all; records and drafts over all files. `gone`: staff who work here no more. */
export type FilesStanding = { readonly clients: readonly ClientShown[]; readonly drafts: readonly DraftShown[]; readonly event: readonly RecordShown[]; readonly consent: readonly RecordShown[]; readonly identity: readonly RecordShown[]; readonly gone?: ReadonlySet<string> }

/** `drafts`: one's own that are not saved. `tasks`: due, one's own, or at one of one's clients and nobody's, or of somebody who has gone. `again`: one's clients of whom consents are to be asked again, and how many. */
export type WaitsOfClients = { readonly drafts: number; readonly tasks: number; readonly again: readonly { readonly client: string; readonly consents: number }[] }

/** What waits of clients for one member of staff. `now`: a moment (ISO 8601, UTC). `today`: a day. */
export const waitsOfClients = ({ clients, drafts, event, consent, identity, gone }: FilesStanding, staff: string, today: string, now: string): WaitsOfClients => {
  const mine = new Set(clients.filter((one) => one.mine).map(({ client }) => client))
  const consents = Map.groupBy(consent.filter(({ client }) => mine.has(client)), ({ client }) => client)
  const others = Map.groupBy([...event, ...identity].filter(({ client }) => consents.has(client)), ({ client }) => client)
  const isMine = ({ client, body: { answers } }: RecordShown): boolean => {
    const whose = stringIn(answers, 'whose')
    return whose === undefined || gone?.has(whose) === true ? mine.has(client) : whose === staff
  }
  return {
    drafts: drafts.length,
    tasks: event.filter((record) => isDue(record.body, today) && isMine(record)).length,
    again: [...consents].flatMap(([client, given]) => {
      const known: readonly FileRecord[] = asFileRecords([...given, ...(others.get(client) ?? [])])
      const again = given.filter(({ body }) => ['ask-again', 'come-of-age'].includes(consentState(known, body.answers, now)))
      return again.length === 0 ? [] : [{ client, consents: again.length }]
    }),
  }
}
