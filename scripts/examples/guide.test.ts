import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, test } from 'vitest'
import { GUIDE_PDF, setGuide } from './guide.ts'
import { readGuide } from './read-guide.ts'

const root = resolve(import.meta.dirname, '../..')
const read = (path: string) => readFileSync(join(root, path))

test('the demonstration document is the same, byte for byte, whenever it is set', async () => {
  const first = await setGuide(root)
  expect(first.equals(await setGuide(root))).toBe(true)
  expect(first.equals(read(GUIDE_PDF)), 'its text has changed: npm run examples').toBe(true)
})

test('it says its title, its language and its structure', () => {
  const pdf = read(GUIDE_PDF).toString('latin1')
  for (const part of ['(A short guide to this documentation centre)', '/Lang (en)', '/Marked true', '/S /H1', '/S /H2', '/S /P', '/S /LI']) expect(pdf).toContain(part)
})

test('the catalogue of the examples names it first', () => {
  const [columns, row] = read('examples/catalogue.csv').toString().split('\n')
  expect(columns?.split(',').slice(0, 2)).toEqual(['number', 'file'])
  expect(row?.split(',').slice(0, 2)).toEqual(['9001', GUIDE_PDF.replace('examples/', '')])
})

test('a text is read in pieces', () => {
  expect(readGuide('# A "guide"\n\n\nIt\'s one\nparagraph.\n\n- first\n- second\n\n## More\n')).toEqual([
    { kind: 'title', text: 'A “guide”' },
    { kind: 'paragraph', text: 'It’s one paragraph.' },
    { kind: 'list', items: ['first', 'second'] },
    { kind: 'heading', text: 'More' },
  ])
})
