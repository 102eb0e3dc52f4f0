import type { BrowserContext } from '@playwright/test'
import { openMeasuringPage } from '../support/measuring-page.ts'
import { figure, inTurn, type Figure } from '../support/rounds.ts'

const ROUNDS = 7
/** One frame of a screen, milliseconds. */
const FRAME = 16

const percentile = (numbers: readonly number[], share: number): number => numbers.toSorted((one, other) => one - other)[Math.floor(numbers.length * share)] ?? Number.NaN

/** Opening, typing and what five thousand open files weigh, in a real browser. */
export const browserFigures = async (context: BrowserContext): Promise<Figure[]> => {
  const { page, close } = await openMeasuringPage(context, 'register/page/main.ts')
  const devtools = await context.newCDPSession(page)
  const heap = async (): Promise<number> => {
    await devtools.send('HeapProfiler.collectGarbage')
    return (await devtools.send('Runtime.getHeapUsage')).usedSize / 1e6
  }
  const before = await heap()
  await page.evaluate('measures.keepOpen()')
  const open = (await heap()) - before
  await page.evaluate('measures.aRegister().then((made) => { globalThis.made = made })')
  const bare = () => page.evaluate<number>('made.theirs()')
  const opening = await inTurn(ROUNDS, () => page.evaluate<number>('made.fromSealed()'), bare)
  const paged = await inTurn(ROUNDS, () => page.evaluate<number>('made.fromPages()'), bare)
  const handedOver = await page.evaluate<number>('made.handedOver()')
  const { whole, worker, machine } = await page.evaluate<{ readonly whole: readonly number[]; readonly worker: readonly number[]; readonly machine: readonly number[] }>('measures.typing()')
  close()
  return [
    figure('from what was kept sealed to the list and the index: 5,000 clients of three records, beside bare decryption and indexing', 'ms', opening.ours, opening, { atMost: 1.5 }),
    figure('from the pages of the API to the same, as in a tab that has kept nothing', 'ms', paged.ours, paged, null),
    figure('what was kept, put away, copied to the page and taken out: at locking', 'ms', handedOver, null, null),
    figure('memory of 5,000 open files, with their keys and the index', 'MB', open, null, null),
    figure('a letter over 100,000 names, the worker\'s part, median', 'ms', percentile(worker, 0.5), null, null),
    figure('the same, 95th percentile', 'ms', percentile(worker, 0.95), null, { atMost: FRAME }),
    figure('a loop that is always the same, before each letter in the same worker, median: what the machine itself does', 'ms', percentile(machine, 0.5), null, null),
    figure('the same, 95th percentile', 'ms', percentile(machine, 0.95), null, null),
    figure('from the letter to the list laid out, median', 'ms', percentile(whole, 0.5), null, null),
    figure('the same, 95th percentile', 'ms', percentile(whole, 0.95), null, { atMost: FRAME }),
  ]
}
