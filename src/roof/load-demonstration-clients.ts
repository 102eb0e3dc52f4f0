import { Readable } from 'node:stream'
import { type Clock, type Id, type Refusal, type Result } from '#kernel'
import { keepAttachment, makeClient, openClient, restrictClient, type EnvelopesDeps } from '#envelopes'
import { readLogState, type StaffActor } from '#network'
import { readDemonstrationClients, type DemonstrationClients } from './demonstration-clients.ts'
import { demonstrationOrganisation } from './demonstration-vault.ts'

type One = DemonstrationClients['clients'][number]

const DAY = 86_400_000

/** Who registered the samples, without a session. */
const nobodySitting = (organisation: Id, staff: Id): StaffActor => ({ kind: 'staff', staff, account: staff, session: staff, organisation, secretariat: false, roles: ['counsellor'] })

const LATER = { kind: 'sample-of-another-demonstration' } as const

/**
 * Takes in the invented clients of these organisations, sealed as they are. Doing so again changes nothing: an organisation that has its last one has them all, and whom somebody
 * has erased since does not come back. The days on which they were last written in are reckoned back from today; what lies in them was sealed on another day and keeps its own.
 * @param folder of the samples
 * @returns what was refused
 */
export const loadDemonstrationClients = async (envelopes: EnvelopesDeps, folder: string, slugs: Iterable<string>): Promise<readonly Refusal[]> => {
  const refused: Refusal[] = []
  for (const slug of slugs) {
    const organisation = demonstrationOrganisation(slug)
    const packed = readDemonstrationClients(folder, slug)
    // Without a log nobody is there who could have registered them.
    if (packed === undefined || (await readLogState(envelopes.database, organisation, organisation)) === undefined) continue
    const [last] = packed.clients.slice(-1)
    if (last === undefined || (await openClient(envelopes, nobodySitting(organisation, last.by), { organisation, client: last.made.key.client })).ok) continue
    for (const one of packed.clients) {
      const done = await takeIn(envelopes, organisation, one)
      if (done.ok || done.refusal.kind === 'id-taken') continue
      refused.push(done.refusal.kind === 'envelope-refused' || done.refusal.kind === 'not-ready' ? LATER : done.refusal)
      break
    }
  }
  return refused
}

const takeIn = async (envelopes: EnvelopesDeps, organisation: Id, { by, changed, made, restricted, attachments }: One): Promise<Result<unknown, Refusal>> => {
  const actor = nobodySitting(organisation, by)
  const clock: Clock = { now: () => new Date(envelopes.clock.now().getTime() - changed * DAY) }
  const done = await makeClient({ ...envelopes, clock }, actor, { organisation, ...made })
  if (!done.ok) return done
  const { client } = made.key
  for (const { attachment, bytes } of attachments) {
    const stored = Buffer.from(bytes, 'base64url')
    const kept = await keepAttachment(envelopes, actor, { organisation, client, attachment, bytes: Readable.from([stored]), size: stored.length })
    if (!kept.ok) return kept
  }
  return restricted === undefined ? done : await restrictClient(envelopes, actor, { organisation, client, ...restricted })
}
