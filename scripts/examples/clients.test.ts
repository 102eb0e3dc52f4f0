import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { OFFICES, type OfficeName } from '#clients/invented'
import { openClientKey, openRecord } from '#vault/open'
import { readDemonstrationClients, unpackDemonstrationClients, type DemonstrationClients } from '../../src/roof/demonstration-clients.ts'
import { demonstrationStaff } from '../../src/roof/demonstration-staff.ts'
import { demonstrationId, readDemonstrationVault } from '../../src/roof/demonstration-vault.ts'
import { ROOT } from '../test/tool.ts'
import { inventedAt, openVault } from './make-clients.ts'
import { valueOf } from './value-of.ts'

const EXAMPLES = join(ROOT, 'examples')
const OLD = 'the generator has changed: take examples/clients away, and npm run examples'
const people = Map.groupBy(demonstrationStaff(EXAMPLES), ({ organisation }) => organisation)
const slugs = Object.keys(OFFICES) as OfficeName[] // Those of the table.

const packedOf = (slug: string) => {
  const packed = readDemonstrationClients(EXAMPLES, slug)
  if (!packed) throw new Error(`no clients of ${slug}`)
  return packed
}

const inOrder = <T extends readonly [string, ...(readonly unknown[])]>(all: readonly T[]) => all.toSorted(([a], [b]) => (a < b ? -1 : 1))

test.each(slugs)('what lies in the folder of %s is what is invented for that day: the same files, of the same records', (slug) => {
  const { madeOn, clients } = packedOf(slug)
  const staff = (people.get(slug) ?? []).map(({ signInName, roles }) => ({ staff: demonstrationId(`staff/${signInName}`), roles }))
  const { files, books } = inventedAt(staff, slug, madeOn)
  const of = (sort: string) => clients.filter(({ made }) => (made.sort ?? 'file') === sort)
  const told = of('file').map(({ changed, made, restricted }) => [made.key.client, made.assigned, changed, restricted !== undefined, made.records.map(({ record, kind }) => [record, kind])] as const)
  const wanted = files.map(({ client, assigned, changed, readers, records }) => [client, assigned, changed, readers !== undefined, records.map(({ record, kind }) => [record, kind])] as const)
  expect(inOrder(told), OLD).toEqual(inOrder(wanted))
  expect(of('book').map(({ made }) => made.records.slice(1).map(({ record }) => record)), OLD).toEqual(books.map(({ records }) => records.map(({ record }) => record)))
})

const opensTo = async (slug: OfficeName, { madeOn, clients }: DemonstrationClients): Promise<void> => {
  const vault = await openVault(readDemonstrationVault(EXAMPLES, slug), people.get(slug) ?? [])
  const invented = new Map(inventedAt(vault.people, slug, madeOn).files.flatMap(({ records, attachments }) => records.map(({ record, body }) => [record as string, { body, sealed: attachments.some((one) => one.record.record === record) }])))
  for (const { made } of clients.filter(({ made: { sort } }) => sort === 'file')) {
    const { organisation } = vault
    const key = valueOf(await openClientKey({ organisation, client: made.key.client }, { ...made.key, organisation }, vault.ring))
    for (const { record, kind, revision, envelope } of made.records) {
      const opened = valueOf(await openRecord(key, { record, kind, revision }, envelope))
      const { body, sealed } = invented.get(record) ?? {}
      // Size and hash of an attachment are known once it is sealed.
      if (sealed === false) expect(JSON.parse(new TextDecoder().decode(opened.content)), OLD).toEqual(JSON.parse(JSON.stringify(body)))
    }
  }
}

test('and it opens to the people of that office, with the words that were invented', { timeout: 240_000 }, async () => {
  await opensTo('open-gate', packedOf('open-gate'))
})

test('the program beside the server seals them as of another day, for the same people', { timeout: 240_000 }, async () => {
  const said = execFileSync(process.execPath, [join(ROOT, 'scripts/examples/clients-of-today.ts'), EXAMPLES, '2028-02-29', 'open-gate'], { encoding: 'utf8', maxBuffer: 1e8, env: {} })
  const [slug, packed = ''] = said.trim().split(' ')
  const clients = unpackDemonstrationClients(Buffer.from(packed, 'base64'))
  expect([slug, clients.madeOn, clients.clients.length]).toEqual(['open-gate', '2028-02-29', packedOf('open-gate').clients.length])
  // The last tells a demonstration that it has them all, whichever day they were sealed on.
  expect(clients.clients.at(-1)?.made.key.client).toBe(packedOf('open-gate').clients.at(-1)?.made.key.client)
  await opensTo('open-gate', clients)
})
