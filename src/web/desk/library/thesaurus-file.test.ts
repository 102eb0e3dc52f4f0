import { expect, test } from 'vitest'
import { enLibrary } from '../i18n/en-library.ts'
import { detailsOf, isPrefix, pathFor, USUAL } from './thesaurus-file.ts'

const { faults } = enLibrary.takingThesaurus
const detailed = (particulars: Readonly<Record<string, unknown>>) => detailsOf({ kind: 'skos-faulty', status: 422, particulars }, faults)

test('what a refusal tells is read as far as it is understood; what a later server says otherwise is no fault of the page', () => {
  expect(detailed({ count: 7, faults: [{ kind: 'circle', address: 'https://a', detail: 'a → b' }, { kind: 'toString', address: 'https://b' }, 'odd', null, { kind: 'circle' }] })).toEqual({
    line: undefined, says: undefined, looks: undefined, address: undefined, count: 7,
    faults: [{ kind: 'circle', address: 'https://a', detail: 'a → b' }, { kind: undefined, address: 'https://b', detail: '' }],
  })
  expect(detailed({ line: '12', says: 4, faults: 'many', looks: ['xml'] })).toEqual({ line: undefined, says: undefined, looks: undefined, address: undefined, count: 0, faults: [] })
  expect(detailed({ line: 12, says: 'Expected a dot', looks: 'xml', address: 'https://c' })).toMatchObject({ line: 12, says: 'Expected a dot', looks: 'xml', address: 'https://c' })
})

test('a file is sent to be told of; with the name of a report to be taken in; empty words are not sent', () => {
  expect(pathFor('a & b.ttl', USUAL)).toBe('/api/thesaurus/files?name=a+%26+b.ttl&languages=network&byName=yes&leaveOutFaults=no')
  expect(pathFor('a.ttl', { ...USUAL, languages: 'all', byName: false, leaveOutFaults: true, language: ' en ', prefix: 'eurovoc' }, 'f')).toBe('/api/thesaurus/files?name=a.ttl&languages=all&byName=no&leaveOutFaults=yes&language=en&prefix=eurovoc&plan=f')
  expect(['', 'eurovoc', ' a1 '].map(isPrefix)).toEqual([true, true, true])
  expect(['Euro', '1a', 'a-b', 'a'.repeat(21)].map(isPrefix)).toEqual([false, false, false, false])
})
