import { expect, test } from 'vitest'
import { findRelationFault } from './relations.ts'

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
