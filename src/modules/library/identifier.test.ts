import { describe, expect, test } from 'vitest'
import { addressOf, parseIdentifier } from './identifier.ts'

describe('an identifier', () => {
  test.each([
    ['CELEX:32011L0036', 'CELEX', '32011L0036'],
    ['32011L0036', 'CELEX', '32011L0036'],
    ['62012CJ0001', 'CELEX', '62012CJ0001'],
    ['GRETA(2021)10', 'GRETA', 'GRETA(2021)10'],
    ['ECLI:CE:ECHR:2016:0121JUD007154512', 'ECLI', 'ECLI:CE:ECHR:2016:0121JUD007154512'],
    ['71545/12', 'application', '71545/12'],
    ['http://data.europa.eu/eli/dir/2011/36/oj', 'ELI', 'http://data.europa.eu/eli/dir/2011/36/oj'],
    ['978-92-871-6040-0', 'ISBN', '978-92-871-6040-0'],
    ['doi:10.1163/9789004', 'DOI', '10.1163/9789004'],
    ['A/RES/55/25', 'UN', 'A/RES/55/25'],
    ['1234-567X', 'ISSN', '1234-567X'],
    ['other: No. 12', 'other', 'No. 12'],
    ['DzV 2003/46', 'other', 'DzV 2003/46'],
    ['Urgent: call', 'other', 'Urgent: call'],
  ])('%s is of scheme %s', (text, scheme, value) => {
    expect(parseIdentifier(text)).toEqual({ scheme, value })
  })

  test('nothing is none', () => {
    expect(parseIdentifier('  ')).toBeUndefined()
  })

  test('leads where its scheme has a place', () => {
    expect(addressOf({ scheme: 'DOI', value: 'doi:10.1163/9789004' })).toBe('https://doi.org/10.1163/9789004')
    expect(addressOf({ scheme: 'UN', value: 'A/RES/55/25' })).toBe('https://undocs.org/A/RES/55/25')
    expect(addressOf({ scheme: 'ELI', value: 'javascript:alert(1)' })).toBeUndefined()
    expect(addressOf({ scheme: 'application', value: '71545/12' })).toBeUndefined()
  })
})
