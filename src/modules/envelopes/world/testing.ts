import { Readable } from 'node:stream'
import type { Id } from '#kernel'
import type { StaffActor, StaffRole } from '#network'
import { changeClientRule } from '../client-rule.ts'
import { keepAttachment } from '../attachments.ts'
import { makeClient } from '../make-client.ts'
import { restrictClient } from '../restrict-client.ts'
import { aGroup, aKey, anAgeFile, aRecord, aRestriction, someone, valueOf, type House, type Place } from '../testing.ts'

/** Numbers that look random and are the same each time (mulberry32). */
export const seeded = (seed: number) => {
  let state = seed
  return (limit: number): number => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * limit)
  }
}

const ROLES: readonly (readonly StaffRole[])[] = [['counsellor'], ['counsellor'], ['coordinator'], ['helpline-consultant'], ['administrator'], ['librarian', 'editor'], ['auditor'], ['data-officer']]

/** A client as the test knows one; who has them in hand and who reads them changes. */
export type Known = { readonly organisation: Id; readonly client: Id; readonly group: Id; assigned: readonly Id[]; generation: number; readers: readonly Id[] | undefined; readonly facts: Id; readonly story: Id; readonly attachment: Id; readonly sort: 'file' | 'book' }
export type World = { readonly places: readonly Place[]; readonly people: readonly StaffActor[]; readonly clients: readonly Known[]; readonly ownOnly: Set<Id> }

/** Two organisations, people of all roles in some of the groups, clients with anybody, some of them restricted. */
export const inventWorld = async (house: House, seed: number): Promise<World> => {
  const upTo = seeded(seed)
  const some = <T>(list: readonly T[]): T[] => list.filter(() => upTo(2) === 0)
  const places = [await house.anOrganisation(), await house.anOrganisation()]
  const people: StaffActor[] = []
  const clients: Known[] = []
  const ownOnly = new Set<Id>()
  for (const place of places) {
    const groups = [aGroup(place), aGroup(place)]
    const maker = someone(place, ['coordinator'], groups)
    const here = [maker, ...ROLES.map((roles) => someone(place, roles, some(groups)))]
    const { organisation } = place
    for (let count = 0; count < 5; count++) {
      const group = groups[upTo(2)] ?? (groups[0] as Id) // there are two.
      const members = here.map(({ staff }) => staff).filter((staff) => place.groups.get(group)?.members.includes(staff))
      const key = aKey(group)
      const of = { organisation, client: key.client }
      const [facts, story] = [aRecord(key.client), aRecord(key.client, { kind: 'narrative' })]
      const sort = upTo(3) === 0 ? 'book' : 'file'
      const assigned = sort === 'book' ? [] : some(members)
      valueOf(await makeClient(house.deps, maker, { organisation, key, records: [facts, story], assigned, sort }))
      const attachment = facts.record
      valueOf(await keepAttachment(house.deps, maker, { ...of, attachment, bytes: Readable.from([anAgeFile()]), size: undefined }))
      const readers = sort === 'file' && upTo(3) === 0 ? [maker.staff, ...some(here.slice(1)).map(({ staff }) => staff)] : undefined
      if (readers) valueOf(await restrictClient(house.deps, maker, { ...of, ...(await aRestriction(place, key.client, 2, maker.staff, readers)) }))
      clients.push({ ...of, group, assigned, generation: readers ? 2 : 1, readers, facts: facts.record, story: story.record, attachment, sort })
    }
    if (upTo(2) === 0) {
      valueOf(await changeClientRule(house.deps, someone(place, ['administrator']), { organisation, ownOnly: true }))
      ownOnly.add(organisation)
    }
    people.push(...here)
  }
  return { places, people, clients, ownOnly }
}

/** The law, in plain words: who lists, and who opens. */
export const maySee = ({ places, ownOnly }: World, who: StaffActor, client: Known, doing: 'list' | 'open'): boolean => {
  const [role = 'auditor'] = who.roles
  const roles: readonly StaffRole[] = doing === 'list' ? ['counsellor', 'coordinator', 'helpline-consultant', 'administrator'] : ['counsellor', 'coordinator', 'helpline-consultant']
  if (!roles.includes(role) || who.organisation !== client.organisation) return false
  if (client.readers) return client.readers.includes(who.staff)
  const inGroup = places.some(({ organisation, groups }) => organisation === client.organisation && groups.get(client.group)?.members.includes(who.staff) === true)
  return inGroup && (client.sort === 'book' || !ownOnly.has(client.organisation) || role === 'coordinator' || role === 'administrator' || client.assigned.includes(who.staff))
}
