import { unlock, openKeyRing, readPassphrase, bookIdOf, newClientKey, nextGeneration, restrictTo, sealAttachment, sealClientKey, sealRecord, type KeyRing, type StaffSecret } from '#vault/open'
import { hashOfEntry, readLog, type LogState } from '#vault/envelope'
import { inventOffice, seedOf, type InventedFile, type InventedOffice, type InventedRecord, type OfficeName } from '#clients/invented'
import { isId } from '#kernel'
import { RIGHTS, type StaffRole } from '#network/rights'
import { DEMONSTRATION_CLIENTS, type DemonstrationClients } from '../../src/roof/demonstration-clients.ts'
import { demonstrationId, type DemonstrationVault } from '../../src/roof/demonstration-vault.ts'
import { valueOf } from './value-of.ts'

type One = DemonstrationClients['clients'][number]
type Staff = { readonly signInName: string; readonly roles: readonly StaffRole[]; readonly passphrase: string }

/** Somebody of the demonstration at their desk: what they unlocked with their passphrase. */
export type Opened = { readonly staff: ReturnType<typeof demonstrationId>; readonly roles: readonly StaffRole[]; readonly secret: StaffSecret }

/** An organisation of the demonstration with everybody at their desks. */
export type OpenedVault = { readonly organisation: DemonstrationVault['organisation']; readonly log: LogState; readonly ring: KeyRing; readonly people: readonly Opened[] }

/** Opens a vault of the demonstration as its people do. */
export const openVault = async ({ organisation, staff, log, epochs }: DemonstrationVault, people: readonly Staff[]): Promise<OpenedVault> => {
  const opened: Opened[] = []
  for (const { signInName, keys } of staff) {
    const person = people.find((one) => one.signInName === signInName)
    if (!person) throw new Error(`${signInName} is not among the staff`)
    const { secret } = valueOf(await unlock({ organisation, staff: keys.staff }, { kdf: keys.kdf, salt: keys.salt, sealed: keys.sealedSecret }, valueOf(readPassphrase(person.passphrase))))
    opened.push({ staff: demonstrationId(`staff/${signInName}`), roles: person.roles, secret })
  }
  const [first] = log
  const [epoch] = epochs
  const [reader] = opened
  const wrap = epoch?.wraps.find(({ to }) => to === reader?.staff)
  if (!first || !epoch || !wrap || !reader) throw new Error('a log, an epoch and a wrap')
  const state = valueOf(await readLog(log, await hashOfEntry(first.body)))
  return { organisation, log: state, people: opened, ring: valueOf(await openKeyRing(state, epoch.group, reader.staff, reader.secret.identity, { epoch: epoch.epoch, wrapped: wrap.wrapped, older: new Map() })) }
}

/** Who opens files there: the others see none. */
const who = <P extends Pick<Opened, 'staff' | 'roles'>>({ people }: { readonly people: readonly P[] }): readonly [P, ...P[]] => {
  const [one, ...more] = people.filter(({ roles }) => roles.some((role) => RIGHTS[role]['open-clients'] === 'own'))
  if (!one) throw new Error('somebody who opens files')
  return [one, ...more]
}

type Sealing = { readonly vault: OpenedVault; readonly by: Opened }

/** One client, or a book, as the desk would send it. */
const sealOne = async ({ vault, by }: Sealing, client: string, records: readonly InventedRecord[], sort: 'file' | 'book', file?: InventedFile): Promise<One> => {
  const { organisation, log, ring } = vault
  const key = newClientKey({ organisation, client }, ring)
  const attachments: One['attachments'] = []
  const answered = new Map<string, InventedRecord>()
  for (const { text, record } of file?.attachments ?? []) {
    const content = new TextEncoder().encode(text)
    const { stored, sha256 } = await sealAttachment(key, record.record, content)
    attachments.push({ attachment: record.record, bytes: Buffer.from(stored).toString('base64url') })
    answered.set(record.record, { ...record, body: { ...record.body, answers: { ...record.body.answers, size: content.length, sha256: Buffer.from(sha256).toString('base64url') } } })
  }
  const sealed = []
  for (const invented of records) {
    const { record, kind, body } = answered.get(invented.record) ?? invented
    sealed.push({ client, record, kind, revision: 1, generation: 1, envelope: await sealRecord(key, { record, kind, revision: 1 }, new TextEncoder().encode(JSON.stringify(body)), log.head) })
  }
  const { generation, born, epoch, sealed: wrapped, group } = await sealClientKey(key, ring)
  const made = { key: { client, generation, born, epoch, sealed: wrapped, group }, records: sealed, assigned: file?.assigned ?? [], sort }
  return { by: by.staff, changed: file?.changed ?? 100, made, attachments, ...(file?.readers && { restricted: await restrict({ vault, by }, key, file.readers) }) } as One // Ids that are texts here; the shape is read again before it is written down.
}

const restrict = async ({ vault: { log, ring }, by }: Sealing, key: ReturnType<typeof newClientKey>, readers: readonly string[]) => {
  const { newer, older } = await nextGeneration(key, ring)
  const { statement, signature, wraps } = valueOf(await restrictTo(log, newer, readers, { staff: by.staff, seed: by.secret.seed }))
  return {
    restriction: { client: key.client, generation: newer.generation, statement, author: by.staff, signature, wraps: wraps.map(({ to, wrapped }) => ({ to, wrapped })) },
    older: { client: key.client, generation: older.generation, under: older.under, sealed: older.sealed },
  }
}

/** What an office of the demonstration keeps, in the clear: the same for the same day. */
export const inventedAt = (people: readonly Pick<Opened, 'staff' | 'roles'>[], slug: OfficeName, today: string): InventedOffice => {
  const [one, ...more] = who({ people })
  return inventOffice({ office: slug, staff: [one.staff, ...more.map(({ staff }) => staff)], today, seed: seedOf(slug) })
}

/** Invents the clients of an office and seals them, by its own people and with the vault that the desk has. Keys are drawn, and so it is never the same bytes. */
export const makeClients = async (vault: OpenedVault, slug: OfficeName, today: string): Promise<DemonstrationClients> => {
  const { files, books } = inventedAt(vault.people, slug, today)
  const [first] = who(vault)
  const clients: One[] = []
  for (const { content, records } of books) {
    const client = await bookIdOf(vault.ring, vault.organisation, content)
    const { body } = records[0] ?? {}
    if (!body || !isId(client)) continue
    // As the desk begins a book: its first record has its id.
    const title: InventedRecord = { record: client, kind: 'report', body: { ...body, form: 'book', version: 1, answers: { sort: content } } }
    clients.push(await sealOne({ vault, by: first }, client, [title, ...records], 'book'))
  }
  for (const file of files) {
    const by = who(vault).find(({ staff }) => (file.readers ?? file.assigned).includes(staff)) ?? first
    clients.push(await sealOne({ vault, by }, file.client, file.records, 'file', file))
  }
  // The last is how a demonstration knows that it has them all: one that every colleague opens.
  const open = clients.findLastIndex(({ restricted, made }) => restricted === undefined && made.sort === 'file')
  clients.push(...clients.splice(open, 1))
  return DEMONSTRATION_CLIENTS.parse(JSON.parse(JSON.stringify({ madeOn: today, clients }, (_, value: unknown) => (value instanceof Uint8Array ? Buffer.from(value).toString('base64url') : value))))
}
