import { z } from 'zod'
import { DEMONSTRATION_VAULT, demonstrationId, demonstrationOrganisation, type DemonstrationVault } from '../../src/roof/demonstration-vault.ts'
import { hashOfEntry, readLog, ROLES, type Entry, type LogState, type Role } from '#vault/envelope'
import { beginEpoch, foundingBody, generateStaffKeys, keepSecret, makeEntry, makeRecoveryKit, nextEntry, publicKeysOf, readPassphrase, type PublicKeys, type Signer, type StaffKeys, type Statement } from '#vault/open'
import { valueOf } from './value-of.ts'

/** Somebody invented, and what they sign in with. */
export type Invented = { readonly organisation: string; readonly signInName: string; readonly roles: readonly string[]; readonly passphrase: string }

type Person = Invented & { readonly id: ReturnType<typeof demonstrationId>; readonly keys: StaffKeys; readonly publicKeys: PublicKeys; readonly pen: Signer }

const aPerson = async (invented: Invented): Promise<Person> => {
  const keys = generateStaffKeys()
  const staff = demonstrationId(`staff/${invented.signInName}`)
  return { ...invented, id: staff, keys, publicKeys: await publicKeysOf(keys), pen: { staff, seed: keys.seed } }
}

/** Two founders, recovery on papers that nobody printed, one group of everybody with its first epoch. Later roles are those of the table of rights. */
const aLog = async (organisation: string, first: Person, second: Person, on: string) => {
  const body = foundingBody(organisation, [{ staff: first.id, keys: first.publicKeys }, { staff: second.id, keys: second.publicKeys }], on)
  const founding = await makeEntry(body, [first.pen, second.pen])
  const entries: Entry[] = [founding]
  let state: LogState = valueOf(await readLog(entries, await hashOfEntry(founding.body)))
  const say = async (statement: Statement, ...pens: readonly [Signer, ...Signer[]]): Promise<void> => {
    entries.push(await nextEntry(state, statement, pens, on))
    state = valueOf(await readLog(entries, state.rootFingerprint))
  }
  await say({ kind: 'recovery-changed', recipient: (await makeRecoveryKit()).recipient }, first.pen, second.pen)
  const role: Role = ROLES.find((one) => second.roles.includes(one)) ?? 'administrator'
  if (role !== 'administrator') await say({ kind: 'role-changed', staff: second.id, role }, first.pen)
  const group = demonstrationId(`group/${first.organisation}`)
  await say({ kind: 'group-made', group, members: [first.id, second.id] }, first.pen)
  const begun = valueOf(await beginEpoch(state, group, undefined, first.pen, on))
  return { root: state.rootFingerprint, entries: [...entries, begun.entry], epochs: [{ group, epoch: begun.epoch, wraps: begun.wraps }] }
}

/** Makes the vault of one demonstration organisation out of its people: with a log where there are two, an administrator first. */
export const makeVault = async (slug: string, people: readonly Invented[], on: string): Promise<DemonstrationVault> => {
  const organisation = demonstrationOrganisation(slug)
  const [first, second, ...more] = await Promise.all(people.map(aPerson))
  if (!first || more.length > 0) throw new Error(`${slug}: one or two people`)
  const log = second && (await aLog(organisation, first, second, on))
  const staff = []
  for (const { id: person, keys, publicKeys, signInName, passphrase } of second ? [first, second] : [first]) {
    const { kept, authentication } = await keepSecret({ organisation, staff: person }, { ...keys, rootFingerprint: log?.root ?? new Uint8Array(32) }, valueOf(readPassphrase(passphrase)))
    const { salt, kdf, sealed } = kept.passphrase
    staff.push({ signInName, authenticationKey: authentication.reveal(), keys: { staff: person, salt, kdf, ...publicKeys, keyProof: new Uint8Array(0), sealedSecret: sealed } })
  }
  return DEMONSTRATION_VAULT.parse(JSON.parse(JSON.stringify({ organisation, staff, log: log?.entries ?? [], epochs: log?.epochs ?? [] }, (_, value: unknown) => (value instanceof Uint8Array ? Buffer.from(value).toString('base64url') : value))))
}

/** As it stands in its file. */
export const writeVault = (vault: DemonstrationVault): string => `${JSON.stringify(z.encode(DEMONSTRATION_VAULT, vault))}\n`
