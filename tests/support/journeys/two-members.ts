import type { Page } from '@playwright/test'
import type { Id } from '#kernel'
import { makeGroup } from '../../../src/web/desk/keys/worker/ceremonies/groups.ts'
import { valueOf } from '../../../src/web/desk/keys/worker/ceremonies/testing.ts'
import { aColleagueOf, anotherMemberOn, comesBack, type Worker } from '../story/a-network.ts'
import { registersAClient } from '../story/sealed-file.ts'
import { openPreparedNetwork, type OwnNetwork } from './prepared-network.ts'
import { freshCode, fromBase32, type Colleague } from './staff.ts'

/** Who works in the two of them: Daria and Olena (who co-ordinates too) share a group at Heron House; Niko is a counsellor of Stork House. */
export type TwoMembersName = 'daria' | 'olena' | 'niko'

/** The prepared network with a second member, which has a client of its own. `heron`: the first of them. */
export type TwoMembers = Pick<OwnNetwork, 'server' | 'close'> & { readonly heron: Id; readonly at: (name: TwoMembersName, page: Page) => Colleague }

const colleague = (page: Page, name: string, { signInName, passphrase, authenticator, lastCode }: Worker): Colleague => ({
  page, name, signInName, passphrase, lastCode, authenticator: fromBase32(new URL(authenticator).searchParams.get('secret') ?? ''),
})

/** Opens the prepared network, and adds by the desk's own ceremonies whoever two members need. */
export const openTwoMembers = async (page: Page): Promise<TwoMembers> => {
  const network = await openPreparedNetwork()
  try {
    const { server } = network
    const known = network.at('anna', page)
    const anna = await comesBack(server, known, freshCode(known))
    const { device: { desk, line }, session } = anna
    const olena = await aColleagueOf(server, anna, { name: 'Olena', signInName: 'olena', roles: ['counsellor', 'coordinator'] })
    const staff = await line({ method: 'GET', path: `/api/organisations/${session.organisation}/staff` })
    // What the API gives of those who work there.
    const people = (staff?.body ?? []) as readonly { readonly id: Id; readonly name: string }[]
    const daria = people.find(({ name }) => name === 'Daria')
    if (daria === undefined) throw new Error('Daria works there')
    valueOf(await makeGroup(desk, session, [daria.id, olena.session.staff]))
    const stork = await anotherMemberOn(server, anna, 'Stork House', ['Mara', 'Niko'])
    await registersAClient(stork.second, stork.group)
    return {
      server, heron: session.organisation, close: network.close,
      at: (name, at) => (name === 'daria' ? network.at('daria', at) : name === 'olena' ? colleague(at, 'Olena', olena) : colleague(at, 'Niko', stork.second)),
    }
  } catch (fault) {
    await network.close()
    throw fault
  }
}
