import { createHash } from 'node:crypto'
import { brotliDecompressSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { parseCountryCode, parseLanguageTag, parsePartialDate } from '#kernel'
import { ASSETS, formatsFor, loadAssets } from './index.ts'

const formats = formatsFor('en-GB')

test.each([['1948', '1948'], ['1948-12', 'December 1948'], ['1948-12-10', '10 December 1948']])('the date %s is written %s', (text, written) => {
  const date = parsePartialDate(text)
  expect(date && formats.date(date)).toBe(written)
})

test.each([[0, '0 bytes'], [1, '1 byte'], [999, '999 bytes'], [1000, '1 kB'], [15_400, '15 kB'], [999_960, '1 MB'], [1_240_000, '1.2 MB'], [83_000_000, '83 MB'], [3.1e9, '3.1 GB']])('%d bytes are %s', (bytes, written) => {
  expect(formats.bytes(bytes)).toBe(written)
})

test('languages and countries have names', () => {
  const language = parseLanguageTag('uk')
  const country = parseCountryCode('MD')
  expect([language && formats.language(language), country && formats.country(country)]).toEqual(['Ukrainian', 'Moldova'])
})

test('a share is never written as more than it is', () => {
  expect([0, 0.5, 0.879, 0.999, 1].map(formats.share)).toEqual(['0%', '50%', '87%', '99%', '100%'])
})

test('an asset is named by its content, and nothing else is found', async () => {
  const assets = await loadAssets()
  for (const { name } of ASSETS) {
    const hashed = assets.href(name).replace('/assets/', '')
    const asset = assets.find(hashed)
    expect(hashed).toContain(createHash('sha256').update(asset?.bytes ?? '').digest('hex').slice(0, 16))
    if (asset?.brotli) expect(brotliDecompressSync(asset.brotli).equals(asset.bytes)).toBe(true)
  }
  for (const wrong of ['site.css', '../package.json', '', '__proto__']) expect(assets.find(wrong)).toBeUndefined()
  expect(() => assets.href('other.css')).toThrow()
})

test('the style sheet loads nothing from elsewhere and nothing that is not there', async () => {
  const assets = await loadAssets()
  const css = Buffer.from(assets.find(assets.href('site.css').replace('/assets/', ''))?.bytes ?? '').toString()
  const loaded = [...css.matchAll(/url\(([^)]+)\)/g)].map(([, address]) => address ?? '')
  expect(loaded.length).toBeGreaterThanOrEqual(4)
  for (const address of loaded) expect(assets.find(address.replace('/assets/', ''))).toBeDefined()
  expect(css).not.toMatch(/https?:|@import|data:/)
})
