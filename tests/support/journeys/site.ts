import { test as base, expect, type Response } from '@playwright/test'

export { expect }

const PROMISED = ['content-security-policy', 'x-content-type-options', 'referrer-policy', 'permissions-policy', 'cross-origin-opener-policy', 'cross-origin-resource-policy'] as const

/** What an answer of the site lacks of what every answer promises. Empty when it keeps its word. */
export const brokenPromises = (headers: Readonly<Record<string, string | undefined>>): string[] => [
  ...PROMISED.filter((name) => headers[name] === undefined).map((name) => `${name} is missing`),
  ...(/default-src 'none'/.test(headers['content-security-policy'] ?? '') ? [] : ['the policy lets things in']),
  ...(/script-src|unsafe|\*/.test(headers['content-security-policy'] ?? '') ? ['the policy allows scripts'] : []),
  ...(headers['set-cookie'] === undefined ? [] : ['a cookie is set']),
]

const faultsOf = async (response: Response): Promise<string[]> => {
  // Whoever goes on before an answer is there takes it away: there is nothing left to look at.
  const headers = await response.allHeaders().catch(() => undefined)
  if (headers === undefined) return []
  const faults = brokenPromises(headers)
  if (response.status() >= 500) faults.push(`answered ${response.status()}`)
  return faults.map((fault) => `${response.url()}: ${fault}`)
}

/** A journey through the site. Every request of every journey is watched: it goes to us alone, is answered well, and leaves no cookie. */
export const test = base.extend<{ watch: void }>({
  watch: [
    async ({ context, page, baseURL }, use) => {
      const strangers: string[] = []
      const answers: Promise<string[]>[] = []
      context.on('request', (request) => {
        if (new URL(request.url()).origin !== baseURL) strangers.push(request.url())
      })
      context.on('response', (response) => answers.push(faultsOf(response)))
      await use()
      // Whatever is still on its way is heard to its end, while there is a page to hear it.
      await page.waitForLoadState()
      expect(strangers, 'requests to others').toEqual([])
      expect((await Promise.all(answers)).flat(), 'answers').toEqual([])
      expect(await context.cookies(), 'cookies').toEqual([])
    },
    { auto: true },
  ],
})
