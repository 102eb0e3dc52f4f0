import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Id, parseCountryCode, randomIds, type Result } from '#kernel'
import { readEdition, toBase64, type Edition } from '#vault/envelope'
import { signEdition, writeRoster } from '#vault/open'
import { openTestDatabase } from '#tests/database'
import type { Database } from '#platform/database'
import type { AccountsDeps } from '../accounts-deps.ts'
import { aLoggedOrganisation, alone, today, type KeyHolder, type Logged } from '../log/testing.ts'
import { describeOrganisation, readOrganisationOfNetwork } from '../describe-organisation.ts'
import { changeRosterEntry, listRoster } from '../roster.ts'
import { accountsOver, aPerson, twoOrganisations, valueOf } from '../testing.ts'
import { appendEdition, listEditions } from './editions.ts'
import { listRosterProposals, proposeRoster, withdrawRosterProposal } from './roster-proposals.ts'

let database: Database
let deps: AccountsDeps
let [heron, stork, crane]: readonly Logged[] = []
let keeper: Awaited<ReturnType<typeof aPerson>>
beforeAll(async () => {
  database = await openTestDatabase()
  deps = await accountsOver(database)
  const { secretariat } = await twoOrganisations(database)
  keeper = await aPerson(deps, secretariat, ['administrator'], { secretariat: true })
  ;[heron, stork, crane] = [await anOffice(), await anOffice(), await anOffice()]
})
afterAll(() => database.close())

const anOffice = async (): Promise<Logged> => {
  const id = randomIds.next()
  await database.asKeeper((tx) => sql`insert into organisation (id, slug, kind, name, country) values (${id}, ${`m-${id}`}, 'member', 'Stork', 'PL')`.execute(tx.db))
  return await aLoggedOrganisation(deps, id)
}

const members = (): readonly [Logged, Logged, Logged] => {
  if (!heron || !stork || !crane) throw new Error('three members')
  return [heron, stork, crane]
}

const because = (result: Result<unknown, { readonly kind: string }>): string =>
  result.ok ? 'accepted' : 'because' in result.refusal ? `${result.refusal.kind}: ${String(result.refusal.because)}` : result.refusal.kind

type Change = { readonly suspended?: readonly Id[]; readonly country?: string; readonly root?: string; readonly number?: number; readonly more?: readonly object[] }

/** The edition that follows the newest one. */
const bodyOf = async ({ suspended = [], country = 'NL', root, number, more = [] }: Change = {}) => {
  const [newest] = valueOf(await listEditions(deps, members()[0].anna.actor)).slice(-1)
  const head = newest && (await readEdition(newest.body))?.head
  const organisations = await Promise.all(members().map(async ({ organisation, stateOf }) => ({ organisation, name: 'Member', country, rootFingerprint: root ?? toBase64((await stateOf()).rootFingerprint), suspended: suspended.includes(organisation) })))
  // The hostile ones are no rosters.
  return writeRoster({ version: 1, number: number ?? head?.entries ?? 0, previous: head ? toBase64(head.hash) : null, on: today(), organisations: [...organisations, ...(more as typeof organisations)] })
}

const signed = async (body: Edition['body'], ...by: readonly KeyHolder[]): Promise<Edition> => ({ body, signatures: await Promise.all(by.map(({ actor, pen }) => signEdition(body, actor.organisation, pen))) })

test('an edition is signed by administrators of two members, each named by its own log, in order; whoever brings it is one of them', async () => {
  const [{ anna, boris }, { anna: other }, { anna: third }] = members()
  const body = await bodyOf()
  const bring = async (edition: Edition, by: KeyHolder = anna) => because(await appendEdition(deps, by.actor, edition))
  expect(await bring(await signed(body, anna))).toBe('roster-refused: not-signed-by-two')
  expect(await bring(await signed(body, anna, boris))).toBe('roster-refused: not-signed-by-two')
  expect(await bring(await signed(body, anna, other), third)).toBe('not-your-signature')
  const [mine] = (await signed(body, anna)).signatures
  expect(await bring({ body, signatures: mine ? [mine, { ...mine, organisation: other.actor.organisation }] : [] })).toBe('roster-refused: not-signed-by-two')
  const stranger = { organisation: randomIds.next(), name: 'X', country: 'NL', rootFingerprint: toBase64(new Uint8Array(32)), suspended: false }
  for (const [change, kind] of [[{ number: 4 }, 'wrong-order'], [{ root: toBase64(new Uint8Array(32)) }, 'not-signed-by-two'], [{ country: 'XX' }, 'country-unknown'], [{ more: [stranger] }, 'unknown-organisation'], [{ more: [{ ...stranger, organisation: keeper.actor.organisation }] }, 'root-differs']] as const) {
    expect(await bring(await signed(await bodyOf(change), anna, other)), kind).toBe(`roster-refused: ${kind}`)
  }
  expect(await bring({ body: new TextEncoder().encode('{}'), signatures: (await signed(body, anna, other)).signatures })).toBe('roster-refused: not-a-roster')
  expect(because(await appendEdition(deps, keeper.actor, await signed(body, anna, other)))).toBe('not-your-signature')
  expect(await bring(await signed(body, anna, other))).toBe('accepted')
  expect(await bring(await signed(body, anna, other))).toBe('roster-refused: wrong-order')
})

test('the server\'s own roster follows: suspension and country; the basis for transfers stays its own', async () => {
  const [one, two, three] = members()
  valueOf(await changeRosterEntry(deps, keeper.actor, { organisation: three.organisation, transferBasis: 'adequacy', suspended: false }))
  expect(because(await changeRosterEntry(deps, keeper.actor, { organisation: three.organisation, transferBasis: 'eea', suspended: true }))).toBe('roster-wants-edition')
  const proposal = async (by: Logged, change: Change) => {
    const body = await bodyOf(change)
    const { signature } = await signEdition(body, by.organisation, by.anna.pen)
    return { id: randomIds.next(), organisation: by.organisation, body, by: by.anna.id, signature, note: new Uint8Array(0) }
  }
  const first = await proposal(one, { suspended: [three.organisation], country: 'SE' })
  expect(because(await proposeRoster(deps, two.anna.actor, first))).toBe('not-your-signature')
  expect(because(await proposeRoster(deps, one.anna.actor, { ...first, signature: new Uint8Array(64) }))).toBe('roster-refused: not-signed-by-two')
  valueOf(await proposeRoster(deps, one.anna.actor, first))
  expect(because(await proposeRoster(deps, one.anna.actor, first))).toBe('proposal-repeated')
  expect(because(await withdrawRosterProposal(deps, two.anna.actor, { proposal: first.id }))).toBe('proposal-not-found')
  const [waiting] = valueOf(await listRosterProposals(deps, two.anna.actor))
  expect(waiting).toEqual(first)
  valueOf(await appendEdition(deps, two.anna.actor, await signed(first.body, one.anna, two.anna)))
  expect(valueOf(await listRosterProposals(deps, two.anna.actor))).toEqual([])
  expect(valueOf(await listRoster(deps, one.anna.actor)).find(({ organisation }) => organisation === three.organisation)).toMatchObject({ suspended: true, country: 'SE', transferBasis: 'adequacy' })
  // Where somebody is at home stands in it now: neither they nor the secretariat say otherwise by themselves.
  const country = parseCountryCode('PL')
  expect(because(await changeRosterEntry(deps, keeper.actor, { organisation: three.organisation, country, transferBasis: 'adequacy', suspended: true }))).toBe('country-in-roster')
  const { version } = valueOf(await readOrganisationOfNetwork(deps, three.anna.actor, { organisation: three.organisation }))
  expect(because(await describeOrganisation(deps, three.anna.actor, { organisation: three.organisation, said: { country }, version }))).toBe('country-in-roster')
  // Whoever is suspended gives nobody access, and signs no roster.
  expect(because(await three.commit(three.anna, alone(await three.say({ kind: 'group-made', group: randomIds.next(), members: [three.anna.id] }, three.anna.pen))))).toBe('organisation-suspended')
  expect(because(await appendEdition(deps, three.anna.actor, await signed(await bodyOf(), three.anna, one.anna)))).toBe('roster-refused: not-signed-by-two')
  valueOf(await appendEdition(deps, one.anna.actor, await signed(await bodyOf(), one.anna, two.anna)))
  expect(valueOf(await listRoster(deps, one.anna.actor)).find(({ organisation }) => organisation === three.organisation)).toMatchObject({ suspended: false })
})

test('no organisation writes the signed roster by itself', async () => {
  const [one] = members()
  for (const statement of [sql`insert into roster_edition (number, body, hash) values (9, 'x', ${new Uint8Array(32)})`, sql`delete from roster_edition`, sql`update roster_signature set number = 3`]) {
    await expect(database.asOrganisation(one.organisation, (tx) => statement.execute(tx.db))).rejects.toThrow(/permission denied/)
  }
})
