import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { useDatabase } from '#tests/database'
import { randomBytes, spokenFingerprint, toBase64 } from '#vault/envelope'
import { followAudit } from './audit.ts'
import { makeGroup } from './groups.ts'
import { listEditionsWaiting, proposeEdition, signEditionSecond } from './make-roster.ts'
import { proposeClosing, signClosing } from './offices.ts'
import { refreshSession } from './open-session.ts'
import { beginPasskey, finishPasskey } from './passkeys.ts'
import { changePassphrase, drawPassphrase } from './passphrase.ts'
import { hearRoster, proposePinning, signPinning } from './pin-roster.ts'
import { listProposals } from './proposals.ts'
import { findPartner, readPinnedRoster } from './read-network-roster.ts'
import { askPasskey, unlockByPassphrase, unlockWithPasskey } from './sign-in.ts'
import { found, joins, ready, signIn, theFirst, theFirstOf, type Player } from './story/testing.ts'
import { aDevice, aMember, aServer, refusalOf, valueOf, type Server } from './testing.ts'

// A passphrase is stretched slowly, by design, and these stories do it often.
vi.setConfig({ testTimeout: 300_000, hookTimeout: 300_000 })

const database = useDatabase()
let server: Server
let here: Awaited<ReturnType<typeof ready>>
let there: { readonly anna: Player; readonly boris: Player }
beforeAll(async () => {
  server = await aServer(database())
  here = await ready(await found(server, await theFirst(server)))
  const mara = await theFirstOf(server, here.anna, await aMember(server, 'Stork House'), 'mara')
  there = await found(server, mara, 'niko')
})
afterAll(async () => await server[Symbol.asyncDispose]())

const rootOf = ({ session }: Player): string => spokenFingerprint(session.log?.rootFingerprint ?? new Uint8Array(32))

test('two organisations sign a roster after hearing each other, two of each pin it, and a partner is known by it', async () => {
  const { anna, boris } = here
  const { anna: mara, boris: niko } = there
  const [ours, theirs] = [anna.session.organisation, mara.session.organisation]
  const organisations = [
    { organisation: ours, name: 'Heron House', country: 'UA', heard: rootOf(anna), suspended: false },
    { organisation: theirs, name: 'Stork House', country: 'PL', heard: rootOf(mara), suspended: false },
  ]
  expect(refusalOf(await hearRoster(anna.device.desk, anna.session))).toBe('no-roster')
  const misheard = organisations.map(({ heard, ...one }) => ({ ...one, heard: heard.replace(/\d/, (digit) => String((Number(digit) + 1) % 10)) }))
  expect(await proposeEdition(anna.device.desk, anna.session, misheard)).toMatchObject({ refusal: { kind: 'sounds-different', organisation: ours } })
  anna.device.once('POST /api/roster/proposals', 'before')
  expect(refusalOf(await proposeEdition(anna.device.desk, anna.session, organisations))).toBe('line-broken')
  anna.device.once('POST /api/roster/proposals', 'after')
  const edition = valueOf(await proposeEdition(anna.device.desk, anna.session, organisations))

  const [waiting] = valueOf(await listEditionsWaiting(mara.device.desk))
  expect([waiting?.spoken, waiting?.organisations.map(({ name }) => name)]).toEqual([edition.spoken, ['Heron House', 'Stork House']])
  expect(refusalOf(await signEditionSecond(mara.device.desk, mara.session, edition.proposal, rootOf(mara)))).toBe('heard-different')
  expect(refusalOf(await signEditionSecond(boris.device.desk, boris.session, edition.proposal, edition.spoken))).toBe('no-such-proposal')
  mara.device.once('POST /api/roster/editions', 'after')
  valueOf(await signEditionSecond(mara.device.desk, mara.session, edition.proposal, edition.spoken))

  // Signed, and still counting for nothing before it was heard.
  expect(refusalOf(await readPinnedRoster(anna.device.desk, anna.session))).toBe('not-pinned')
  for (const [one, two] of [[anna, boris], [mara, niko]] as const) {
    expect(valueOf(await hearRoster(one.device.desk, one.session)).spoken).toBe(edition.spoken)
    expect(refusalOf(await proposePinning(one.device.desk, one.session, rootOf(one)))).toBe('heard-different')
    const proposal = valueOf(await proposePinning(one.device.desk, one.session, edition.spoken))
    valueOf(await refreshSession(two.device.desk, two.session))
    expect(refusalOf(await signPinning(two.device.desk, two.session, proposal, rootOf(one)))).toBe('heard-different')
    valueOf(await signPinning(two.device.desk, two.session, proposal, edition.spoken))
    valueOf(await refreshSession(one.device.desk, one.session))
  }
  expect(valueOf(await readPinnedRoster(anna.device.desk, anna.session)).organisations.size).toBe(2)
  expect(valueOf(await findPartner(anna.device.desk, anna.session, theirs)).rootFingerprint).toEqual(mara.session.log?.rootFingerprint)

  // The host shows another log for the partner, or hides the roster.
  const own = await anna.device.line({ method: 'GET', path: `/api/organisations/${ours}/log?after=0` })
  anna.device.always(`GET /api/organisations/${theirs}/log`, (reply) => own ?? reply)
  expect(refusalOf(await findPartner(anna.device.desk, anna.session, theirs))).toBe('different-root')
  anna.device.calm()
  anna.device.once('/api/roster/editions', (reply) => ({ ...reply, body: { editions: [] } }))
  expect(refusalOf(await readPinnedRoster(anna.device.desk, anna.session))).toBe('no-roster')
})

test('an office is lost: two colleagues close it, its people are out, its clients have an heir', async () => {
  const { anna, boris, group: heir } = here
  const dora = await joins(server, anna, 'dora')
  const members = [anna, boris, dora].map(({ session }) => session.staff)
  const { group } = valueOf(await makeGroup(anna.device.desk, anna.session, members))
  valueOf(await refreshSession(dora.device.desk, dora.session))
  const lost = { group, heir, staff: [dora.session.staff] } as const
  const proposal = valueOf(await proposeClosing(anna.device.desk, anna.session, { ...lost, heir: here.group as typeof group }))
  expect(refusalOf(await signClosing(anna.device.desk, anna.session, proposal))).toBe('no-such-proposal')
  // The host changes whom it is about.
  boris.device.once('/proposals', (reply) => ({ ...reply, body: JSON.parse(JSON.stringify(reply.body).replace(/("signature":"[^"]*)[^"]{4}"/, '$1AAAA"')) }))
  expect(['bad-signature', 'no-such-proposal']).toContain(refusalOf(await signClosing(boris.device.desk, boris.session, proposal)))
  // Another entry comes first: what was proposed has lapsed, and is proposed anew.
  valueOf(await makeGroup(anna.device.desk, anna.session, [anna.session.staff]))
  expect(refusalOf(await signClosing(boris.device.desk, boris.session, proposal))).toBe('no-such-proposal')
  const again = valueOf(await proposeClosing(anna.device.desk, anna.session, { ...lost, heir: here.group as typeof group }))
  expect(valueOf(await listProposals(boris.device.desk, boris.session))).toHaveLength(1)
  boris.device.once('POST /api/organisations', 'after')
  valueOf(await signClosing(boris.device.desk, boris.session, again))
  expect(boris.session.log?.groups.get(group)?.heir).toBe(heir)
  expect(valueOf(await refreshSession(anna.device.desk, anna.session)).rings.has(group)).toBe(true)
  expect(refusalOf(await refreshSession(dora.device.desk, dora.session))).toBe('not-signed-in')
  expect(refusalOf(await signIn(server, dora, dora.device))).toBe('sign-in-refused')
})

test('the audit chain is read on from what this device has seen: shorter or other is refused', async () => {
  const { device, session } = here.anna
  const said = valueOf(await followAudit(device.desk, session))
  expect(said.map((one) => one?.did)).toContain('log.founding')
  expect(valueOf(await followAudit(device.desk, session))).toEqual([])
  device.once('/audit', (reply) => ({ ...reply, body: { entries: [], head: { entries: 1, hash: 'A'.repeat(43) } } }))
  expect(refusalOf(await followAudit(device.desk, session))).toBe('rolled-back')
  valueOf(await makeGroup(device.desk, session, [session.staff]))
  device.once('/audit', (reply) => ({ ...reply, body: JSON.parse(JSON.stringify(reply.body).replace(/"entries":\["..../, `"entries":["${toBase64(randomBytes(3))}`)) }))
  expect(refusalOf(await followAudit(device.desk, session))).toBe('forked')
  expect(valueOf(await followAudit(device.desk, session)).map((one) => one?.did)).toContain('log.group-made')
})

test('a passkey opens the secret again while the session lives; another passphrase leaves it so', async () => {
  const { anna } = here
  const [prf, salt, credential] = [randomBytes(32), randomBytes(32), toBase64(randomBytes(16))]
  await database().asDoorkeeper(async (tx) => {
    await sql`insert into auth_passkey (id, "publicKey", "userId", "credentialID", counter, "deviceType", "backedUp") select gen_random_uuid(), 'x', account, ${credential}, 0, 'singleDevice', false from staff where id = ${anna.session.staff}`.execute(tx.db)
  })
  // The registering itself is the browser's; the server has it from an earlier try.
  valueOf(await finishPasskey(anna.device.desk, anna.session, { credential, response: { id: credential, rawId: credential, type: 'public-key', clientExtensionResults: {}, response: { clientDataJSON: '', attestationObject: '', transports: [] } }, salt, prf }))
  expect(valueOf(await askPasskey(anna.device.desk, credential))).toEqual({ salt, relyingParty: 'localhost' })
  expect(valueOf(await unlockWithPasskey(anna.device.desk, { credential, prf })).staff).toBe(anna.session.staff)
  expect(refusalOf(await unlockWithPasskey(anna.device.desk, { credential, prf: randomBytes(32) }))).toBe('wrong-key')

  const drawn = drawPassphrase()
  expect(refusalOf(await changePassphrase(anna.device.desk, anna.session, drawn, { current: anna.passphrase, typedBack: anna.passphrase }))).toBe('not-typed-back')
  anna.device.once('PUT /api/me/passphrase', 'after')
  valueOf(await changePassphrase(anna.device.desk, anna.session, drawn, { current: anna.passphrase, typedBack: drawn.reveal() }))
  expect(refusalOf(await unlockByPassphrase(anna.device.desk, anna.passphrase))).toBe('wrong-key')
  expect(valueOf(await unlockByPassphrase(anna.device.desk, drawn.reveal())).staff).toBe(anna.session.staff)
  expect(valueOf(await unlockWithPasskey(anna.device.desk, { credential, prf })).staff).toBe(anna.session.staff)

  // One that was made before the log was founded would open a secret that believes in no log.
  const early = { ...anna.session, secret: { ...anna.session.secret, rootFingerprint: new Uint8Array(32) } }
  expect(refusalOf(await beginPasskey(anna.device.desk, early))).toBe('not-founded')

  // A host that names another way of stretching, or another salt, gets nothing.
  const device = aDevice(server)
  device.once('/api/sign-in/salt', (reply) => ({ ...reply, body: JSON.parse(JSON.stringify(reply.body).replace('argon2id-1', 'argon2id-0')) }))
  const who = { ...anna, passphrase: drawn.reveal() }
  expect(refusalOf(await signIn(server, who, device))).toBe('unknown-kdf-version')
  device.once('/api/me', (reply) => ({ ...reply, body: JSON.parse(JSON.stringify(reply.body).replace(/"salt":"..../, '"salt":"AAAA')) }))
  expect(refusalOf(await signIn(server, who, device))).toBe('other-derivation')
})
