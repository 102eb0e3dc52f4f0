import { sql } from 'kysely'
import { beforeAll, expect, test } from 'vitest'
import { randomIds, type Id, type Result } from '#kernel'
import { checkAudit, AUDIT_BEGINNING } from '#vault/envelope'
import { beginEpoch, makeRecoveryKit, signEntry, writeBody } from '#vault/open'
import { useDatabase } from '#tests/database'
import type { AccountsDeps } from '../accounts-deps.ts'
import { invite, inviteFounder } from '../invite.ts'
import { readAuditChain } from '../read-audit-chain.ts'
import { changeRoles } from '../staff-changes.ts'
import { accountsOver, aPerson, twoOrganisations, valueOf } from '../testing.ts'
import { commitToLog } from './commit-to-log.ts'
import { fetchRecovery } from './epochs.ts'
import { listProposals, propose, withdrawProposal } from './proposals.ts'
import { aColleague, aLoggedOrganisation, aProposal, alone, sent, today, twoFounders, type Logged } from './testing.ts'

const database = useDatabase()

let deps: AccountsDeps
let secretariat: Id
beforeAll(async () => {
  deps = await accountsOver(database())
  secretariat = (await twoOrganisations(database())).secretariat
})

const another = async (): Promise<Id> => {
  const id = randomIds.next()
  await database().asKeeper((tx) => sql`insert into organisation (id, slug, kind, name) values (${id}, ${`m-${id}`}, 'member', 'Stork')`.execute(tx.db))
  return id
}

const anOffice = async (): Promise<Logged> => await aLoggedOrganisation(deps, await another())

const because = (result: Result<unknown, { readonly kind: string }>): string =>
  result.ok ? 'accepted' : 'because' in result.refusal ? `${result.refusal.kind}: ${String(result.refusal.because)}` : result.refusal.kind

const aChange = async () => ({ kind: 'recovery-changed' as const, recipient: (await makeRecoveryKit()).recipient })

test('a founding waits for the second signature, and the second completes it', async () => {
  const organisation = await another()
  const { anna, boris, body } = await twoFounders(deps, organisation)
  const bytes = writeBody(body)
  const signature = await signEntry(bytes, anna.pen)
  const proposal = { id: randomIds.next(), body: bytes, by: anna.id, signature: signature.signature, note: new Uint8Array(32).fill(3) }
  expect(because(await propose(deps, boris.actor, { organisation, ...proposal }))).toBe('not-your-signature')
  expect(because(await propose(deps, boris.actor, { organisation, ...proposal, by: boris.id }))).toBe('log-refused: not-allowed')
  expect(because(await propose(deps, anna.actor, { organisation, ...proposal, signature: new Uint8Array(64) }))).toBe('log-refused: bad-signature')
  valueOf(await propose(deps, anna.actor, { organisation, ...proposal }))
  const [waiting] = valueOf(await listProposals(deps, boris.actor, { organisation }))
  expect(waiting).toEqual(proposal)
  valueOf(await commitToLog(deps, boris.actor, { organisation, ...alone({ body: bytes, signatures: [signature, await signEntry(bytes, boris.pen)] }), proposal: proposal.id }))
  expect(valueOf(await listProposals(deps, boris.actor, { organisation }))).toEqual([])
})

test('only what wants two signatures waits, at the head of the log, a few at a time; it lapses when the head moves', async () => {
  const at = await anOffice()
  const { organisation, anna, boris } = at
  const trying = async (proposal: Awaited<ReturnType<typeof aProposal>>, by = anna) => because(await propose(deps, by.actor, { organisation, ...proposal }))
  expect(await trying(await aProposal(at, { kind: 'staff-left', staff: boris.id }, anna))).toBe('log-refused: not-allowed')
  const carla = await aColleague(deps, at, ['coordinator'])
  expect(await trying(await aProposal(at, await aChange(), carla), carla)).toBe('log-refused: not-allowed')
  const early = await aProposal(at, await aChange(), anna)
  for (let times = 0; times < 8; times++) expect(await trying(times === 0 ? early : await aProposal(at, await aChange(), anna))).toBe('accepted')
  expect(await trying(early)).toBe('too-many-proposals')
  valueOf(await at.commit(anna, alone(await at.say({ kind: 'staff-left', staff: carla.id }, anna.pen))))
  expect(valueOf(await listProposals(deps, anna.actor, { organisation }))).toEqual([])
  expect(await trying(early)).toBe('stale-head')
})

test('one\'s own is taken back by oneself, another\'s by an administrator', async () => {
  const at = await anOffice()
  const { organisation, anna, boris } = at
  const carla = await aColleague(deps, at, ['coordinator'])
  const proposal = await aProposal(at, await aChange(), anna)
  valueOf(await propose(deps, anna.actor, { organisation, ...proposal }))
  const withdraw = async (by: typeof anna) => because(await withdrawProposal(deps, by.actor, { organisation, proposal: proposal.id }))
  expect([await withdraw(carla), await withdraw(boris), await withdraw(anna)]).toEqual(['proposal-not-found', 'accepted', 'proposal-not-found'])
})

test('a new epoch takes away what was wrapped to recovery before it: the older key is under the newer', async () => {
  const at = await anOffice()
  const { organisation, anna, group, ring, stateOf, commit } = at
  const begun = valueOf(await beginEpoch(await stateOf(), group, ring, anna.pen, today()))
  valueOf(await commit(anna, { ...alone(begun.entry), epochs: [sent(begun)] }))
  const { rows } = await database().asKeeper((tx) => sql`select group_id, epoch from recovery_wrap where organisation = ${organisation}`.execute(tx.db))
  expect(rows).toEqual([{ group_id: group, epoch: 2 }])
  const { wraps, older } = valueOf(await fetchRecovery(deps, anna.actor, { organisation }))
  expect([wraps.map(({ epoch }) => epoch), older.map(({ epoch, under }) => [epoch, under])]).toEqual([[2], [[1, 2]]])
})

test('what is wrapped to recovery is for administrators, and every fetch is in the chain', async () => {
  const at = await anOffice()
  const { organisation, anna, group } = at
  const carla = await aColleague(deps, at)
  expect(because(await fetchRecovery(deps, carla.actor, { organisation }))).toBe('organisation-not-found')
  expect(valueOf(await fetchRecovery(deps, anna.actor, { organisation })).wraps.map(({ epoch, ...wrap }) => [wrap.group, epoch])).toEqual([[group, 1]])
  const chain = valueOf(await readAuditChain(deps, anna.actor, { organisation, after: 0 }))
  const said = chain.entries.map((body): { did: string; by: string } => JSON.parse(new TextDecoder().decode(body)))
  expect(said.at(-1)).toMatchObject({ did: 'recovery.fetched', by: anna.id, about: [group] })
  expect(said.map(({ did }) => did)).toEqual(expect.arrayContaining(['log.founding', 'log.recovery-changed', 'log.group-made', 'log.epoch-opened', 'log.invitation-made', 'log.staff-joined']))
  expect(await checkAudit(chain.entries, AUDIT_BEGINNING)).toEqual({ ok: true, value: chain.head })
  expect(because(await readAuditChain(deps, carla.actor, { organisation, after: 0 }))).toBe('organisation-not-found')
})

test('once there is a log, or two who can found it, invitations and roles want an entry', async () => {
  const at = await anOffice()
  const wish = () => ({ organisation: at.organisation, id: randomIds.next(), name: 'Guest', signInName: `g-${randomIds.next().slice(0, 8)}`, roles: ['administrator'] as const, tokenHash: crypto.getRandomValues(new Uint8Array(32)), greeting: new Uint8Array(0) })
  expect(because(await invite(deps, at.anna.actor, wish()))).toBe('log-wants-entry')
  expect(because(await changeRoles(deps, at.anna.actor, { organisation: at.organisation, person: at.boris.id, roles: ['auditor'] }))).toBe('log-wants-entry')
  const empty = await another()
  const keeper = await aPerson(deps, secretariat, ['administrator'], { secretariat: true })
  expect(because(await inviteFounder(deps, at.anna.actor, { ...wish(), organisation: empty }))).toBe('organisation-not-found')
  expect(because(await inviteFounder(deps, keeper.actor, { ...wish(), organisation: at.organisation }))).toBe('log-wants-entry')
  expect(because(await inviteFounder(deps, keeper.actor, { ...wish(), organisation: randomIds.next() }))).toBe('organisation-not-found')
  expect(because(await inviteFounder(deps, keeper.actor, { ...wish(), organisation: empty }))).toBe('accepted')
  const first = await aPerson(deps, empty, ['administrator'])
  expect(because(await invite(deps, first.actor, { ...wish(), organisation: empty, roles: ['editor'] }))).toBe('log-wants-entry')
  expect(because(await invite(deps, first.actor, { ...wish(), organisation: empty }))).toBe('accepted')
})
