import { expect, test } from 'vitest'
import type { Answers } from '../answer.ts'
import { namedIn } from './named-in.ts'

const told = (client: string, form: string, answers: Answers) => ({ client, body: { form, answers } })

test('files of others that tell of a client are found before the client is erased, and told once', () => {
  const records = [
    told('mother', 'household', { members: [{ name: 'Oksana', born: '2015' }, { name: 'Ana', born: '2016', file: 'ana' }] }),
    told('friend', 'link', { client: 'ana', note: 'They were kept together' }), told('friend', 'link', { client: 'ana' }),
    told('stranger', 'link', { client: 'somebody' }), told('stranger', 'household', { members: [] }), told('stranger', 'merged', { other: 'ana' }),
  ]
  expect(namedIn('ana', records)).toEqual([{ client: 'mother', how: 'household' }, { client: 'friend', how: 'link' }])
  expect(namedIn('oksana', records)).toEqual([])
})

test('what names a file that is erased in the same act is found too; what goes along is not', () => {
  const records = [told('ana', 'link', { client: 'second' }), told('second', 'link', { client: 'ana' }), told('friend', 'link', { client: 'second' })]
  expect(namedIn('ana', records, new Set(['second']))).toEqual([{ client: 'friend', how: 'link' }])
})
