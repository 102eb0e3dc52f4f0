import type { Id } from '#kernel'
import type { Role } from '#vault/envelope'
import { acceptFounding, completeFounding, draftFounding } from '../found.ts'
import { makeGroup } from '../groups.ts'
import { inviteColleague, inviteFirst, inviteFounder } from '../invite.ts'
import { beginJoin, finishJoin } from '../join.ts'
import { admitJoiner } from '../people.ts'
import { drawRecoveryKit, proposeRecovery, signRecovery } from '../recovery.ts'
import type { Session } from '../session.ts'
import { beginSetUp, finishSetUp } from '../set-up.ts'
import { beginSignIn, finishSignIn } from '../sign-in.ts'
import { aDevice, authenticatorCode, forgetLastCodes, valueOf, type Device, type Server } from '../testing.ts'

/** Somebody in a story: a device, a session on it, and what they carry in their head and pocket. */
export type Player = { device: Device; session: Session; readonly signInName: string; readonly passphrase: string; readonly authenticator: string }

/** Signs in by both steps, on the device they have or another one. */
export const signIn = async (server: Server, { signInName, passphrase, authenticator }: Pick<Player, 'signInName' | 'passphrase' | 'authenticator'>, device: Device) => {
  await forgetLastCodes(server)
  const begun = await beginSignIn(device.desk, { signInName, passphrase })
  return begun.ok ? finishSignIn(device.desk, begun.value, authenticatorCode(authenticator)) : begun
}

const arrives = async (server: Server, who: Omit<Player, 'session'>): Promise<Player> => ({ ...who, session: valueOf(await signIn(server, who, who.device)) })

/** The first administrator of an empty installation. */
export const theFirst = async (server: Server, signInName = 'anna'): Promise<Player> => {
  const device = aDevice(server)
  const begun = valueOf(await beginSetUp(device.desk, { token: server.token, signInName }))
  const { authenticator, newcomer } = begun
  const passphrase = newcomer.passphrase.reveal()
  const form = { network: 'Herons', organisation: { name: 'Heron House', languages: ['uk'] }, name: signInName, typedBack: passphrase, code: authenticatorCode(authenticator) }
  valueOf(await finishSetUp(device.desk, begun, form))
  return arrives(server, { device, signInName, passphrase, authenticator })
}

/** Whoever has a code, on a device of their own. */
export const joinsBy = async (server: Server, code: string, device = aDevice(server)): Promise<Player> => {
  const begun = valueOf(await beginJoin(device.desk, code))
  const { authenticator, signInName } = begun.shown
  const passphrase = begun.newcomer.passphrase.reveal()
  valueOf(await finishJoin(device.desk, begun, { typedBack: passphrase, code: authenticatorCode(authenticator) }))
  return arrives(server, { device, signInName, passphrase, authenticator })
}

/** The first administrator of another organisation, invited by the secretariat's. */
export const theFirstOf = async (server: Server, secretariat: Player, organisation: Id, signInName: string): Promise<Player> => {
  const invited = valueOf(await inviteFirst(secretariat.device.desk, secretariat.session, organisation, { name: signInName, signInName }))
  return joinsBy(server, invited.code)
}

/** Two founders with a log, on their two devices. */
export const found = async (server: Server, anna: Player, second = 'boris'): Promise<{ readonly anna: Player; readonly boris: Player }> => {
  const invited = valueOf(await inviteFounder(anna.device.desk, anna.session, { name: second, signInName: second, roles: ['administrator'] }))
  const boris = await joinsBy(server, invited.code)
  valueOf(await draftFounding(anna.device.desk, anna.session))
  valueOf(await completeFounding(boris.device.desk, boris.session, { passphrase: boris.passphrase }))
  valueOf(await acceptFounding(anna.device.desk, anna.session, anna.passphrase))
  return { anna, boris }
}

/** An organisation that can begin to work: recovery on paper, one group of both founders. */
export const ready = async ({ anna, boris }: { readonly anna: Player; readonly boris: Player }) => {
  const kit = await drawRecoveryKit()
  const papers = kit.printed.map((lines) => lines.join('\n'))
  const proposal = valueOf(await proposeRecovery(anna.device.desk, anna.session, kit, papers.slice(0, 2)))
  valueOf(await signRecovery(boris.device.desk, boris.session, proposal))
  const { group } = valueOf(await makeGroup(anna.device.desk, anna.session, [anna.session.staff, boris.session.staff]))
  return { anna, boris, papers, group }
}

/** Somebody is invited, joins on a device of their own, is let in, and signs in again. */
export const joins = async (server: Server, anna: Player, signInName: string, groups: readonly string[] = [], roles: readonly Role[] = ['counsellor']): Promise<Player> => {
  const invited = valueOf(await inviteColleague(anna.device.desk, anna.session, { name: signInName, signInName, roles }))
  const player = await joinsBy(server, invited.code)
  valueOf(await admitJoiner(anna.device.desk, anna.session, { invitation: invited.invitation, groups }))
  player.session = valueOf(await signIn(server, player, player.device))
  return player
}
