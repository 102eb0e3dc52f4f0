import type { BrowserContext, Page } from '@playwright/test'
import type { Id } from '#kernel'
import { anotherCode } from '../../../tests/support/journeys/work-on.ts'
import type { Worker } from '../../../tests/support/story/a-network.ts'
import { bundled, openMeasuringPage } from '../../support/measuring-page.ts'
import { figure, median, type Figure } from '../../support/rounds.ts'
import { pagesOf, pathsOf, registerPeople } from './seed.ts'

const CLIENTS = 5_000
const ROUNDS = 7
const PATIENCE_MS = 120_000

/** What the watch in the page has seen (`page/watch.ts`). */
type Watched = { readonly answers: readonly { readonly name: string; readonly after: number }[]; readonly painted: number }
/** `anew`: in a page that was loaded anew, which has kept nothing. */
type Round = Watched & { readonly bare: number; readonly line: number; readonly anew: number }

const signIn = async (page: Page, who: Worker): Promise<void> => {
  await page.getByLabel('Sign-in name').fill(who.signInName)
  await page.getByLabel('Passphrase', { exact: true }).fill(who.passphrase)
  await page.getByRole('button', { name: 'Next' }).click()
  await page.getByLabel('Code of your authenticator').fill(await anotherCode(who))
  await page.getByRole('button', { name: 'Sign in' }).click()
}

/** Unlocks the desk, and waits for the list. */
const unlockToList = async (page: Page, { passphrase }: Worker): Promise<Watched> => {
  await page.getByLabel('Passphrase', { exact: true }).fill(passphrase)
  await page.evaluate('beginWatching()')
  await page.getByRole('button', { name: 'Unlock', exact: true }).click()
  return await page.evaluate<Watched>('drawn()')
}

const lastOf = ({ answers }: Watched, names: readonly string[]): number => Math.max(...answers.filter(({ name }) => names.includes(name)).map(({ after }) => after))

/** From the unlock's answer to the list of five thousand clients painted, in the desk itself over a real server, beside bare decryption and indexing of the same records in the same browser. */
export const drawnFigures = async (context: BrowserContext, server: { readonly url: string }, worker: Worker, group: Id): Promise<Figure[]> => {
  await registerPeople(worker, group, CLIENTS)
  const { page: bare, close } = await openMeasuringPage(context, 'register/page/main.ts')
  await bare.evaluate(`measures.keepPages(${JSON.stringify(await pagesOf(worker, group))})`)
  const page = await context.newPage()
  page.setDefaultTimeout(PATIENCE_MS)
  await page.addInitScript({ content: await bundled('register/page/watch.ts') })
  await page.goto(`${server.url}/desk/clients`)
  await signIn(page, worker)
  await page.locator('.clients [role=option]').first().waitFor()
  const rounds: Round[] = []
  // The first round warms all sides up and is not counted.
  for (let round = 0; round <= ROUNDS; round += 1) {
    await page.reload()
    const { painted: anew } = await unlockToList(page, worker)
    await page.getByRole('button', { name: /Lock now/ }).click()
    const watched = await unlockToList(page, worker)
    const measured = { ...watched, anew, bare: await bare.evaluate<number>('measures.bareOnce()'), line: await page.evaluate<number>(`fetchAll(${JSON.stringify(pathsOf(worker.session.organisation))})`) }
    if (round > 0) rounds.push(measured)
  }
  close()
  const theirs = median(rounds.map((round) => round.bare))
  const beside = (name: string, of: (round: Round) => number, bar: { readonly atMost: number } | null = null): Figure =>
    figure(name, 'ms', median(rounds.map(of)), { theirs, ratio: median(rounds.map((round) => of(round) / round.bare)) }, bar)
  return [
    beside('from the unlock\'s answer to the list painted: 5,000 clients of three records, desk and server, beside bare decryption and indexing in a worker as young', ({ painted }) => painted, { atMost: 1.5 }),
    beside('of it, until the worker has opened all', (round) => lastOf(round, ['register.open'])),
    beside('of it, from there until the worker has answered what the list asks', (round) => lastOf(round, ['clients.rows']) - lastOf(round, ['register.open'])),
    beside('of it, from there until the list is painted', (round) => round.painted - lastOf(round, ['clients.rows'])),
    beside('the same in a page that was loaded anew: everything is fetched', ({ anew }) => anew),
    beside('the same pages fetched one after another and not looked into: the line and the server alone', ({ line }) => line),
  ]
}
