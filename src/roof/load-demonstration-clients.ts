import { Readable } from 'node:stream'
import { type Clock, type Id, type Refusal, type Result } from '#kernel'
import { keepAttachment, makeClient, openClient, restrictClient, type EnvelopesDeps } from '#envelopes'
import { readLogState, type StaffActor } from '#network'
import type { SealClients } from './clients-of-today.ts'
import { readDemonstrationClients, type DemonstrationClients } from './demonstration-clients.ts'
import { demonstrationOrganisation } from './demonstration-vault.ts'

type One = DemonstrationClients['clients'][number]

const DAY = 86_400_000

/** Who registered the samples, without a session. */
const nobodySitting = (organisation: Id, staff: Id): StaffActor => ({ kind: 'staff', staff, account: staff, session: staff, organisation, secretariat: false, roles: ['counsellor'] })

const LATER = { kind: 'sample-of-another-demonstration' } as const
const NOT_DATED = { kind: 'sample-keeps-its-dates' } as const

/**
 * Takes in the invented clients of these organisations, sealed as they are. Doing so again changes nothing: an organisation that has its last one has them all, and whom somebody
 * has erased since does not come back. Their dates are reckoned back from the day of the first start: samples that were sealed on another are sealed anew, with the same story.
 * @param folder of the samples
 * @param seal where it cannot, what lies in the folder is taken in, and keeps its dates
 * @returns what was refused
 */
export const loadDemonstrationClients = async (envelopes: EnvelopesDeps, folder: string, slugs: Iterable<string>, seal: SealClients): Promise<readonly Refusal[]> => {
  const refused: Refusal[] = []
  const wanted: { readonly slug: string; readonly packed: DemonstrationClients }[] = []
  for (const slug of slugs) {
    const packed = readDemonstrationClients(folder, slug)
    if (packed !== undefined && (await isWanted(envelopes, slug, packed))) wanted.push({ slug, packed })
  }
  const today = envelopes.clock.now().toISOString().slice(0, 10)
  const old = wanted.filter(({ packed }) => packed.madeOn !== today).map(({ slug }) => slug)
  const fresh = old.length === 0 ? new Map<string, DemonstrationClients>() : await seal(folder, today, old)
  if (fresh === undefined) refused.push(NOT_DATED)
  for (const { slug, packed } of wanted) {
    for (const one of (fresh?.get(slug) ?? packed).clients) {
      const done = await takeIn(envelopes, demonstrationOrganisation(slug), one)
      if (done.ok || done.refusal.kind === 'id-taken') continue
      refused.push(done.refusal.kind === 'envelope-refused' || done.refusal.kind === 'not-ready' ? LATER : done.refusal)
      break
    }
  }
  return refused
}

/** Whether an organisation has its people, and not yet its clients. */
const isWanted = async (envelopes: EnvelopesDeps, slug: string, { clients }: DemonstrationClients): Promise<boolean> => {
  const organisation = demonstrationOrganisation(slug)
  // Without a log nobody is there who could have registered them.
  if ((await readLogState(envelopes.database, organisation, organisation)) === undefined) return false
  const [last] = clients.slice(-1)
  return last !== undefined && !(await openClient(envelopes, nobodySitting(organisation, last.by), { organisation, client: last.made.key.client })).ok
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
