import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { aFolder } from '#tests/folder'
import { aClosedRoof, say } from '../testing.ts'
import { figures } from './testing.ts'

const aFile = async (text: string): Promise<string> => {
  const path = join(await aFolder(), 'given.csv')
  writeFileSync(path, text)
  return path
}

const estimate = async (text: string, ...more: readonly string[]) => figures('estimate', '--captures', await aFile(text), '--replications', '20', ...more)

test('the published example: every model with its interval, choices, averages, what is taken for granted, and never one number', async () => {
  const { code, out } = await figures('estimate', '--captures', 'examples/figures/captures.csv', '--replications', '50', '--seed', '5')
  expect(code).toBe(0)
  for (const part of ['411 persons were seen, on 4 lists', 'There is no single answer', 'shelter×police:', 'all lists independent:', 'Stepwise', 'Averaged over decomposable models', 'All of this takes for granted:', 'seed 5']) expect(out).toContain(part)
  expect(await figures('estimate', '--captures', 'examples/figures/captures.csv', '--replications', '50', '--seed', '5')).toMatchObject({ out })
})

test('as JSON: one object, the seed in it', async () => {
  const { out } = await say(['--json', 'figures', 'estimate', '--captures', 'examples/figures/captures.csv', '--replications', '0', '--seed', '9'], aClosedRoof({ kind: 'disk-full' }).roof)
  expect(JSON.parse(out)).toMatchObject({ seed: 9, observed: 411, models: expect.any(Array), warnings: expect.any(Array) })
})

test('one row per person counts as a table does', async () => {
  const counted = await estimate('A;B;C;people\n1;0;0;9\n0;1;0;8\n0;0;1;7\n1;1;0;4\n0;1;1;3\n1;0;1;2\n', '--seed', '1')
  const rows = [['1,0,0', 9], ['0,1,0', 8], ['0,0,1', 7], ['1,1,0', 4], ['0,1,1', 3], ['1,0,1', 2]] as const
  const one = await estimate(`A,B,C\n${rows.flatMap(([row, people]) => Array.from({ length: people }, () => row)).join('\n')}\n`, '--seed', '1')
  expect(counted.code).toBe(0)
  expect(one.out).toBe(counted.out)
  expect(counted.out).toContain('Doubts:')
})

test.each([
  ['one list', 'A,people\n1,5\n', 'One list says nothing'],
  ['nobody on two lists', 'A,B,people\n1,0,5\n0,1,4\n', 'Nobody is on two lists'],
  ['persons on no list', 'A,B,people\n0,0,5\n1,1,3\n', 'on no list'],
  ['a mark that is none', 'A,B,people\n1,2,5\n', 'line 2, "B": it must be 1 for on this list, 0 for not.'],
  ['a mark that every object has', 'A,B,people\n1,constructor,5\n', 'line 2, "B": it must be 1 for on this list, 0 for not.'],
  ['everybody on every list', 'A,B,C,people\n1,1,1,50\n', 'No model has an estimate'],
  ['nobody', 'A,B,C,people\n', 'Nobody is on any list'],
  ['more people than there are', 'A,B,people\n1,1,3\n1,0,9007199254740991\n', 'too large'],
  ['half a person', 'A,B,people\n1,1,0.5\n', 'line 2, "people": it must be a whole number.'],
  ['no estimate under any model', 'A,B,C,people\n1,1,0,5\n1,0,0,3\n', 'No model has an estimate'],
])('captures of %s are refused in a sentence', async (_what, text, sentence) => {
  expect(await estimate(text)).toMatchObject({ code: 1, out: '', aside: expect.stringContaining(sentence) })
})

test('double counting: intervals, agreement by field, doubts', async () => {
  const { code, out } = await figures('duplicates', '--agreements', 'examples/figures/agreements.csv', '--left', '400', '--right', '300', '--seed', '3')
  expect(code).toBe(0)
  expect(out).toMatch(/Counted twice, 95 %: \d+ to \d+ persons/u)
  expect(out).toContain('Publish the interval, never this alone.')
})

test.each([
  ['pairs that are not all there', 'a,b,c,pairs\n0,0,0,10\n', 'The pairs add up to 10; left times right is 120,000.'],
  ['no column for pairs', 'a,b,c\n0,0,0\n', 'has no column "pairs"'],
  ['a level that is none', 'a,b,c,pairs\n0,x,0,10\n', 'line 2, "b": it must be a level from 0 to 9'],
  ['two fields', 'a,b,pairs\n0,0,120000\n', 'cannot be told apart by fewer than 3 fields'],
])('agreements with %s are refused in a sentence', async (_what, text, sentence) => {
  expect(await figures('duplicates', '--agreements', await aFile(text), '--left', '400', '--right', '300')).toMatchObject({ code: 1, aside: expect.stringContaining(sentence) })
})
