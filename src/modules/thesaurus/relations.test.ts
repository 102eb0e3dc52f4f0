import { expect, test } from 'vitest'
import { findRelationFault, walkUp } from './relations.ts'

test.each([
  ['itself', [['a', 'a']], [], { kind: 'circle', slug: 'a' }],
  ['a circle of three', [['a', 'b'], ['b', 'c'], ['c', 'a']], [], { kind: 'circle', slug: 'a' }],
  ['related to itself', [], [['a', 'a']], { kind: 'circle', slug: 'a' }],
  ['related to what is broader by two steps', [['a', 'b'], ['b', 'c']], [['a', 'c']], { kind: 'related-and-broader', slug: 'a', other: 'c' }],
  ['the same told from the other side', [['a', 'b'], ['b', 'c']], [['c', 'a']], { kind: 'related-and-broader', slug: 'a', other: 'c' }],
] as const)('%s is found', (_what, broader, related, fault) => {
  expect(findRelationFault({ broader, related })).toEqual(fault)
})

test('two ways up to the same concept are no circle, and sisters may be related', () => {
  expect(findRelationFault({ broader: [['a', 'b'], ['a', 'c'], ['b', 'd'], ['c', 'd']], related: [['b', 'c']] })).toBeUndefined()
})

test('a hierarchy may be as deep as it likes: it is walked all the same, and its levels are counted', () => {
  const deep = Array.from({ length: 10_000 }, (_, at) => [`c${at}`, `c${at + 1}`] as const)
  expect(walkUp(deep)).toEqual({ circle: undefined, levels: 10_001 })
  expect(walkUp([...deep, ['c10000', 'c9998']]).circle).toEqual(['c9998', 'c9999', 'c10000'])
  expect(walkUp([['a', 'b'], ['a', 'c'], ['b', 'c']]).levels).toBe(3)
  expect(walkUp([]).levels).toBe(1)
})
