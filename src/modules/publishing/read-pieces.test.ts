import { expect, test } from 'vitest'
import { readPieces } from './read-pieces.ts'

const paragraph = (text: string) => ({ kind: 'paragraph', text })
const heading = (text: string) => ({ kind: 'heading', text })
const list = (...items: string[]) => ({ kind: 'list', items })

test.each([
  '<script>alert(1)</script>',
  '<h2>Now</h2>',
  '[here](https://evil.example)',
  'https://evil.example',
  '**now** and _here_ and `there`',
  '# Title',
  '### Smaller',
  '##Now',
  '##',
  '-now',
  '-',
  '* now',
  '1. now',
  '> now',
  '![a picture](x.png)',
  '&lt;b&gt;',
])('%s stays plain text', (text) => {
  expect(readPieces(text)).toEqual([paragraph(text)])
})

test('nothing is no piece', () => {
  for (const text of ['', ' \n\t\n ', '\r\n\r\n']) expect(readPieces(text)).toEqual([])
})

test('headings, paragraphs and lists', () => {
  const text = 'You may\nsay no.\n## Now\nGo away.\n\n- one,\n  still one\nand still\n- two\n\n- three\n\nAfter.\n- four\n## Later\n'
  expect(readPieces(text)).toEqual([
    paragraph('You may say no.'),
    heading('Now'),
    paragraph('Go away.'),
    list('one, still one and still', 'two', 'three'),
    paragraph('After.'),
    list('four'),
    heading('Later'),
  ])
})

test('the line ends of any machine', () => {
  expect(readPieces('## Зараз\r\n\r\nТи можеш\r\nсказати «ні».\r- так')).toEqual([heading('Зараз'), paragraph('Ти можеш сказати «ні».'), list('так')])
})

test('a long line of signs is read at once', () => {
  expect(readPieces(`- ${' '.repeat(100_000)}`)).toEqual([paragraph('-')])
  expect(readPieces('- a\n'.repeat(30_000))).toHaveLength(1)
})
