import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openReader } from './index.ts'
import { sharedData } from './testing.ts'

const LIBRARY = sharedData('library/pdf')

const hasPdftotext = (): boolean => {
  try {
    execFileSync('pdftotext', ['-v'], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}

const wordsIn = (text: string): Map<string, number> => {
  const words = new Map<string, number>()
  for (const [word] of text.normalize('NFKC').toLowerCase().replaceAll(/\u00AD\n?/g, '').matchAll(/[\p{L}\p{M}\p{N}]+/gu)) words.set(word, (words.get(word) ?? 0) + 1)
  return words
}
const countOf = (words: ReadonlyMap<string, number>): number => [...words.values()].reduce((sum, count) => sum + count, 0)

/** The share of words, each as often as it stands there, that two readings have in common (Dice). */
const overlapOf = (one: ReadonlyMap<string, number>, other: ReadonlyMap<string, number>): number => {
  const both = [...one].reduce((sum, [word, count]) => sum + Math.min(count, other.get(word) ?? 0), 0)
  return (2 * both) / Math.max(1, countOf(one) + countOf(other))
}

test('the words are those pdftotext finds, within small children', async (ctx) => {
  if (!existsSync(LIBRARY)) ctx.skip('the test data is not here')
  if (!hasPdftotext()) ctx.skip('pdftotext is not installed')
  const reader = openReader({ children: 1, allowRead: [LIBRARY], stallSeconds: 30, totalSeconds: 120, maxResidentBytes: 200e6, maxPages: 5000, recycleAfter: 200 })
  const overlaps: Record<string, number> = {}
  let largest = 0
  for (const name of readdirSync(LIBRARY)) {
    const path = join(LIBRARY, name)
    let text = ''
    const result = await reader.read({ path, mediaType: 'application/pdf' }, async (pages) => {
      text += pages.map((page) => `${page.text}\n`).join('')
      largest = Math.max(largest, reader.residentBytes())
    })
    expect(result, name).toMatchObject({ ok: true, value: { failedPages: 0 } })
    overlaps[name] = overlapOf(wordsIn(text), wordsIn(execFileSync('pdftotext', ['-enc', 'UTF-8', path, '-'], { encoding: 'utf8', maxBuffer: 1e8 })))
  }
  await reader.close()
  const poor = Object.entries(overlaps).filter(([, overlap]) => overlap < 0.97)
  expect(poor).toEqual([])
  expect(largest).toBeLessThan(150e6)
})
