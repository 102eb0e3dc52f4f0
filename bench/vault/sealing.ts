import type { Page } from '@playwright/test'
import { figure, inTurn, type Figure } from '../support/rounds.ts'

const ROUNDS = 5

const beside = async (page: Page, what: 'aFileOfRecords' | 'aGroupOfClients') => {
  await page.evaluate(`measures.${what}().then((made) => { globalThis.made = made })`)
  return inTurn(ROUNDS, () => page.evaluate<number>('made.ours()'), () => page.evaluate<number>('made.theirs()'))
}

/** Opening and wrapping anew, beside WebCrypto on the same bytes with everything got ready. */
export const sealingFigures = async (page: Page): Promise<Figure[]> => {
  const opened = await beside(page, 'aFileOfRecords')
  const wrapped = await beside(page, 'aGroupOfClients')
  const told = await page.evaluate<number>('made.progress()')
  return [
    figure('open 10,000 records of 300 bytes, beside bare WebCrypto', 'ms', opened.ours, opened, { atMost: 1.5 }),
    figure('wrap 5,000 clients\' keys anew, beside bare WebCrypto', 'ms', wrapped.ours, wrapped, null),
    figure('how often that tells how far it is', 'times', told, null, { atLeast: 20 }),
  ]
}
