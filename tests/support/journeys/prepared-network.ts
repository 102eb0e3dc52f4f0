import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import type { Page } from '@playwright/test'
import { aColleagueOf, aNetworkOn, type Worker } from '../story/a-network.ts'
import { makeGroup } from '../../../src/web/desk/keys/worker/ceremonies/groups.ts'
import { refreshSession } from '../../../src/web/desk/keys/worker/ceremonies/open-session.ts'
import { valueOf } from '../../../src/web/desk/keys/worker/ceremonies/testing.ts'
import { startRealServer, type RunningServer } from '../story/running-server.ts'
import { registersAClient } from '../story/sealed-file.ts'
import { fromBase32, type Colleague } from './staff.ts'

/** What is on somebody's paper and in their telephone. */
type Known = Omit<Colleague, 'page'>

/** Who works in the prepared network. Anna and Boris administer and share a group; Daria has one of her own, with a client in it; Lena keeps the library. */
export type PreparedName = 'anna' | 'boris' | 'daria' | 'lena'

type Prepared = { readonly people: Readonly<Record<PreparedName, Known>>; readonly papers: readonly string[] }

/** The prepared network, in a copy of one's own, served by the built program. `at`: a place of somebody's in a browser. */
export type OwnNetwork = Prepared & { readonly server: RunningServer; readonly at: (name: PreparedName, page: Page) => Colleague; readonly close: () => Promise<void> }

const known = (name: string, { signInName, passphrase, authenticator, lastCode }: Worker): Known => ({
  name, signInName, passphrase, lastCode, authenticator: fromBase32(new URL(authenticator).searchParams.get('secret') ?? ''),
})

/** By the desk's own ceremonies, on one server: what takes people an afternoon. */
const prepare = async (data: string): Promise<Prepared> => {
  const server = await startRealServer(data, 'error')
  try {
    const { anna, boris, papers } = await aNetworkOn(server)
    const lena = await aColleagueOf(server, anna, { name: 'Lena', signInName: 'lena', roles: ['librarian'] })
    const daria = await aColleagueOf(server, anna, { name: 'Daria', signInName: 'daria', roles: ['counsellor'] })
    const { group } = valueOf(await makeGroup(anna.device.desk, anna.session, [daria.session.staff]))
    valueOf(await refreshSession(daria.device.desk, daria.session))
    await registersAClient(daria, group)
    return { papers, people: { anna: known('Anna', anna), boris: known('Boris', boris), lena: known('Lena', lena), daria: known('Daria', daria) } }
  } finally {
    await server.stop()
  }
}

const LOOK_AGAIN_MS = 250

const read = (folder: string): Promise<string | undefined> => readFile(join(folder, 'network.json'), 'utf8').catch(() => undefined)

/** Prepares the network once in a run of the journeys; whoever comes meanwhile waits for it. */
const prepared = async (): Promise<{ readonly data: string; readonly network: Prepared }> => {
  const run = process.env['JOURNEYS_FOLDER']
  if (run === undefined) throw new Error('playwright.config.ts makes the folder of a run')
  const [folder, lock] = [join(run, 'prepared'), join(run, 'preparing')]
  for (;;) {
    const text = await read(folder)
    // Written below.
    if (text !== undefined) return { data: join(folder, 'data'), network: JSON.parse(text) as Prepared }
    const isMine = await mkdir(lock).then(() => true, () => false)
    if (!isMine) await pause(LOOK_AGAIN_MS)
    else {
      try {
        const network = await prepare(join(folder, 'data'))
        // Last of all: who finds it finds everything.
        await writeFile(join(folder, 'network.json'), JSON.stringify(network))
      } catch (fault) {
        await rm(folder, { recursive: true, force: true })
        await rm(lock, { recursive: true, force: true })
        throw fault
      }
    }
  }
}

/** Opens a copy of the prepared network: four people, two groups, papers. It takes as long as starting a server does. */
export const openPreparedNetwork = async (): Promise<OwnNetwork> => {
  const { data, network } = await prepared()
  const folder = await mkdtemp(join(tmpdir(), 'waystation-network-'))
  await cp(data, join(folder, 'data'), { recursive: true })
  const server = await startRealServer(join(folder, 'data'), 'error')
  return {
    ...network, server,
    at: (name, page) => ({ ...network.people[name], page }),
    close: async () => {
      await server.stop()
      await rm(folder, { recursive: true, force: true })
    },
  }
}
