import { expect, test } from 'vitest'
import { sizeOfPng } from './png-header.ts'
import { greyPng } from './testing.ts'

test('the size stands in the first bytes', () => {
  expect(sizeOfPng(greyPng(30, 20))).toEqual({ width: 30, height: 20 })
})

test.for([
  ['nothing', Buffer.alloc(0)],
  ['a list of files', Buffer.from(`/etc/passwd\n${'x'.repeat(40)}`)],
  ['a signature alone', greyPng(1, 1).subarray(0, 20)],
  ['no width', greyPng(0, 20)],
  ['another first chunk', Buffer.from(greyPng(9, 9).toString('latin1').replace('IHDR', 'JHDR'), 'latin1')],
] as const)('%s is no PNG', ([, bytes]) => {
  expect(sizeOfPng(bytes)).toBeUndefined()
})
