import { expect, test } from 'vitest'
import { readWords } from './words-on-page.ts'

const row = (place: string, confidence: string, text: string) => `5\t1\t${place.replaceAll('.', '\t')}\t0\t0\t9\t9\t${confidence}\t${text}`

test('words become lines and blocks, long words weigh more', () => {
  const table = ['level\tpage_num\tblock_num', '1\t1\t0\t0\t0\t0\t0\t0\t9\t9\t-1\t', row('1.1.1.1', '90', 'Право'), row('1.1.1.2', '50', 'на'), row('1.1.2.1', '90', 'захист'), row('2.1.1.1', '90', 'Стаття')].join('\n')
  const { text, confidence } = readWords(table)
  expect(text).toBe('Право на\nзахист\n\nСтаття')
  expect(confidence).toBeCloseTo((90 * 17 + 50 * 2) / 1900)
})

test('what is no word is left out', () => {
  expect(readWords('')).toEqual({ text: '', confidence: 0 })
  expect(readWords(['nonsense', row('1.1.1.1', '-1', 'x'), row('1.1.1.1', 'NaN', 'y'), row('1.1.1.1', '96', ' ')].join('\r\n'))).toEqual({ text: '', confidence: 0 })
})
