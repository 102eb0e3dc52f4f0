import { request as ask } from 'node:http'
import type { Page } from '@playwright/test'

/** Bytes of an answer's body as they go over the line to a browser that takes gzip. */
const bytesOf = (url: string): Promise<number> =>
  new Promise((done, fail) => {
    const asking = ask(url, { headers: { 'accept-encoding': 'gzip' } }, (answer) => {
      let bytes = 0
      answer.on('data', (chunk: Buffer) => (bytes += chunk.length)).once('end', () => done(bytes)).once('error', fail)
    })
    asking.once('error', fail)
    asking.end()
  })

/** The address of the style of the page that is open. */
export const styleOf = async (page: Page): Promise<string> => new URL((await page.locator('link[rel=stylesheet]').getAttribute('href')) ?? '', page.url()).href

const styles = new Map<string, Promise<number>>()

/** Bytes of HTML and style, compressed, that the page that is open costs whoever comes first. */
export const firstViewOf = async (page: Page): Promise<number> => {
  const style = await styleOf(page)
  const weighed = styles.get(style) ?? bytesOf(style)
  styles.set(style, weighed)
  return (await bytesOf(page.url())) + (await weighed)
}
