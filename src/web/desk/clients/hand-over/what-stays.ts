import type { ClientShown } from '../../keys/register-shapes.ts'

/** Why a file stays with whom it was. `not-seen`: it is not open to whoever looks, so that nothing can be said of it. */
export type WhyStays = 'group' | 'restricted' | 'not-seen'

type Known = Pick<ClientShown, 'client' | 'group' | 'assigned' | 'restricted'>
type Group = { readonly group: string; readonly members: readonly string[] }

/** What somebody has in hand, as far as it is open here. */
export const inHandOf = <C extends Pick<Known, 'assigned'>>(clients: readonly C[], staff: string): readonly C[] => clients.filter(({ assigned }) => assigned.includes(staff))

/** Whether somebody is in the group of a file. Who reads a restricted one is not known from the list. */
const isOfGroup = ({ group }: Pick<Known, 'group'>, to: string, groups: readonly Group[]): boolean => groups.some((one) => one.group === group && one.members.includes(to))

/** Files that will certainly stay, since the other is not in their group; of restricted ones the act itself says it. */
export const surelyStay = <C extends Known>(clients: readonly C[], to: string, groups: readonly Group[]): readonly C[] => clients.filter((one) => !one.restricted && !isOfGroup(one, to, groups))

/** Why each of the files that were left was left. `clients`: those that were open before the act. */
export const whyTheyStay = (left: readonly string[], clients: readonly Known[]): readonly { readonly client: string; readonly why: WhyStays }[] =>
  left.map((client) => {
    const known = clients.find((one) => one.client === client)
    return { client, why: known === undefined ? 'not-seen' : known.restricted ? 'restricted' : 'group' }
  })
