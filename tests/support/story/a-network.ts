import type { Id } from '#kernel'
import { inviteColleague, inviteFirst, inviteFounder } from '../../../src/web/desk/keys/worker/ceremonies/invite.ts'
import { acceptFounding, completeFounding, draftFounding } from '../../../src/web/desk/keys/worker/ceremonies/found.ts'
import { makeGroup } from '../../../src/web/desk/keys/worker/ceremonies/groups.ts'
import { beginJoin, finishJoin } from '../../../src/web/desk/keys/worker/ceremonies/join.ts'
import { admitJoiner } from '../../../src/web/desk/keys/worker/ceremonies/people.ts'
import { drawRecoveryKit, proposeRecovery, signRecovery } from '../../../src/web/desk/keys/worker/ceremonies/recovery.ts'
import { refreshSession } from '../../../src/web/desk/keys/worker/ceremonies/open-session.ts'
import type { Session } from '../../../src/web/desk/keys/worker/ceremonies/session.ts'
import { beginSetUp, finishSetUp } from '../../../src/web/desk/keys/worker/ceremonies/set-up.ts'
import { beginSignIn, finishSignIn } from '../../../src/web/desk/keys/worker/ceremonies/sign-in.ts'
import { aDevice, authenticatorCode, valueOf, type Device } from '../../../src/web/desk/keys/worker/ceremonies/testing.ts'
import type { RunningServer } from './running-server.ts'

/** Somebody at work, and what they carry in their head and pocket. `lastCode`: what opened their session, and opens no other. */
export type Worker = { readonly device: Device; readonly session: Session; readonly signInName: string; readonly passphrase: string; readonly authenticator: string; readonly lastCode: string }

type AtWork = Pick<Worker, 'device' | 'session'>

const PERIOD_MS = 30_000

/**
 * A code that opens another session than the one of this moment: an authenticator half a minute fast shows it. A code is good for one session, and a
 * story does not wait.
 */
export const nextCode = (authenticator: string): string => authenticatorCode(authenticator, new Date(Date.now() + PERIOD_MS))

const comesIn = async (device: Device, who: Pick<Worker, 'signInName' | 'passphrase' | 'authenticator'>): Promise<Worker> => {
  const begun = valueOf(await beginSignIn(device.desk, who))
  const lastCode = authenticatorCode(who.authenticator)
  return { ...who, device, lastCode, session: valueOf(await finishSignIn(device.desk, begun, lastCode)) }
}

/** Somebody takes up a code, draws their keys and signs in. */
const joins = async (device: Device, code: string): Promise<Worker> => {
  const joining = valueOf(await beginJoin(device.desk, code))
  const { authenticator, signInName } = joining.shown
  const passphrase = joining.newcomer.passphrase.reveal()
  valueOf(await finishJoin(device.desk, joining, { typedBack: passphrase, code: authenticatorCode(authenticator) }))
  return await comesIn(device, { signInName, passphrase, authenticator })
}

/** Whoever was here before, at another device, by a code that has opened no session yet. */
export const comesBack = async (server: Pick<RunningServer, 'url'>, who: Pick<Worker, 'signInName' | 'passphrase'>, code: string): Promise<AtWork> => {
  const device = aDevice(server)
  const begun = valueOf(await beginSignIn(device.desk, who))
  return { device, session: valueOf(await finishSignIn(device.desk, begun, code)) }
}

/** An administrator invites somebody and lets them into the log; they come in. */
export const aColleagueOf = async (server: Pick<RunningServer, 'url'>, { device: { desk }, session }: AtWork, person: Parameters<typeof inviteColleague>[2]): Promise<Worker> => {
  const { code, invitation } = valueOf(await inviteColleague(desk, session, person))
  const colleague = await joins(aDevice(server), code)
  valueOf(await admitJoiner(desk, session, { invitation, groups: [] }))
  valueOf(await refreshSession(colleague.device.desk, colleague.session))
  return colleague
}

/** Two who have joined found their organisation, print its papers and make a group of themselves. */
const found = async (first: Worker, second: Worker): Promise<{ readonly papers: readonly string[]; readonly group: string }> => {
  const [here, there] = [first.device, second.device]
  valueOf(await draftFounding(here.desk, first.session))
  valueOf(await completeFounding(there.desk, second.session, second))
  valueOf(await acceptFounding(here.desk, first.session, first.passphrase))
  const kit = await drawRecoveryKit()
  const papers = kit.printed.map((lines) => lines.join('\n'))
  const proposal = valueOf(await proposeRecovery(here.desk, first.session, kit, papers.slice(0, 2)))
  valueOf(await signRecovery(there.desk, second.session, proposal))
  const { group } = valueOf(await makeGroup(here.desk, first.session, [first.session.staff, second.session.staff]))
  valueOf(await refreshSession(there.desk, second.session))
  return { papers, group }
}

/** The secretariat's administrator puts an organisation into the directory; the two who found it have one group. The second of them is a counsellor too. */
export const anotherMemberOn = async (server: Pick<RunningServer, 'url'>, { device: { desk, line }, session }: AtWork, name: string, [one, other]: readonly [string, string]) => {
  const slug = name.toLowerCase().replaceAll(/[^a-z]+/g, '-')
  const admitted = await line({ method: 'POST', path: '/api/organisations', body: { name, slug, country: 'PL', languages: ['pl'] } })
  // What the API gives of an organisation.
  const { id } = (admitted?.body ?? {}) as { readonly id?: Id }
  if (admitted?.status !== 200 || id === undefined) throw new Error(`not admitted: ${JSON.stringify(admitted)}`)
  const first = await joins(aDevice(server), valueOf(await inviteFirst(desk, session, id, { name: one, signInName: one.toLowerCase() })).code)
  const invited = valueOf(await inviteFounder(first.device.desk, first.session, { name: other, signInName: other.toLowerCase(), roles: ['administrator', 'counsellor'] }))
  const second = await joins(aDevice(server), invited.code)
  return { first, second, ...(await found(first, second)) }
}

/** A network over a server that runs: two founders, papers, one group. All of it by the desk's own ceremonies. */
export const aNetworkOn = async (server: Pick<RunningServer, 'url' | 'token'> & { readonly origin?: string }) => {
  const [here, there] = [aDevice(server), aDevice(server)]
  const begun = valueOf(await beginSetUp(here.desk, { token: server.token, signInName: 'anna' }))
  const passphrase = begun.newcomer.passphrase.reveal()
  const form = { network: 'Herons', organisation: { name: 'Heron House', languages: ['uk'] }, name: 'Anna', typedBack: passphrase, code: authenticatorCode(begun.authenticator) }
  valueOf(await finishSetUp(here.desk, begun, form))
  const anna = await comesIn(here, { signInName: 'anna', passphrase, authenticator: begun.authenticator })

  const invited = valueOf(await inviteFounder(here.desk, anna.session, { name: 'Boris', signInName: 'boris', roles: ['administrator', 'counsellor'] }))
  const boris = await joins(there, invited.code)
  return { anna, boris, ...(await found(anna, boris)), invitationCode: invited.code }
}
