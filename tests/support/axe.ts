import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'

// WCAG 2.2 AA is all of these together; `best-practice` is axe's own advice, which the site follows too.
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** What axe finds on a page as it stands now: one line for each element and rule. */
export const findBarriers = async (page: Page): Promise<readonly string[]> => {
  // The other mode opens a page of its own for every look, for the sake of frames from elsewhere: there are none.
  const { violations } = await new AxeBuilder({ page }).withTags(RULES).setLegacyMode().analyze()
  return violations.flatMap(({ id, help, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}: ${help}`))
}

/** No axe finding on this page. Only in a journey tagged `@axe`: axe is a script. */
export const expectNoBarriers = async (page: Page): Promise<void> => {
  expect.soft(await findBarriers(page), page.url()).toEqual([])
}
