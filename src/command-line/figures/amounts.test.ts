import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { readAmount, writeAmount } from './read-amount.ts'
import { aDesk, aSuppressedSpec, figures } from './testing.ts'

const REGION = {
  name: 'region',
  codes: ['porto', 'lagos', 'gdansk', 'krakow', 'lviv'],
  groups: [{ south: ['porto', 'lagos'], north: ['gdansk', 'krakow'], union: ['south', 'north'] }],
}
const SEX = { name: 'sex', codes: ['f', 'm'] }

const rows = (path: string) => readFileSync(path, 'utf8').trim().split('\n').map((line) => line.split(','))
const at = (table: readonly (readonly string[])[], ...codes: readonly string[]) => table.find((row) => codes.every((code, place) => row[place] === code))?.slice(codes.length)

/** So many rows of a place. */
const many = (count: number, row: string): string => `${row}\n`.repeat(count)

describe('codes with subtotals', () => {
  const RECORDS = `region,sex\n${many(9, 'porto,f')}${many(8, 'porto,m')}${many(7, 'lagos,f')}${many(2, 'lagos,m')}${many(12, 'gdansk,f')}${many(11, 'gdansk,m')}${many(10, 'krakow,f')}${many(6, 'krakow,m')}${many(5, 'lviv,f')}${many(14, 'lviv,m')}`
  const SPEC = aSuppressedSpec({ attributes: [REGION, SEX], tables: [['region', 'sex']] })

  test('every level stands in the table and adds up; what one level would give back is hidden on the other', async () => {
    const desk = await aDesk({ spec: SPEC, records: RECORDS })
    expect((await figures('release', ...desk.data, '--out', desk.at('out'))).code).toBe(0)
    const table = rows(desk.at('out/tables/0001-region-sex.csv'))
    expect([at(table, 'all', 'all'), at(table, 'union', 'all'), at(table, 'north', 'all')]).toEqual([['84', 'shown'], ['65', 'shown'], ['39', 'shown']])
    expect(at(table, 'lagos', 'm')).toEqual(['', 'suppressed'])
    // Porto's men, or those of the south, less the others, would be them.
    expect([at(table, 'porto', 'm'), at(table, 'south', 'm')].some((cell) => cell?.[1] === 'suppressed')).toBe(true)
    expect(await figures('audit', desk.at('out'), ...desk.data)).toMatchObject({ code: 0 })
  })

  test('two ways to break one list down are linked', async () => {
    const twice = { ...REGION, groups: [...REGION.groups, { coast: ['porto', 'lagos', 'gdansk'], inland: ['krakow', 'lviv'] }] }
    const desk = await aDesk({ spec: aSuppressedSpec({ attributes: [twice, SEX], tables: [['region', 'sex']] }), records: RECORDS })
    expect((await figures('release', ...desk.data, '--out', desk.at('out'))).code).toBe(0)
    expect(at(rows(desk.at('out/tables/0001-region-sex.csv')), 'coast', 'all')).toEqual(['49', 'shown'])
    expect(await figures('audit', desk.at('out'), ...desk.data)).toMatchObject({ code: 0 })
  })

  test.each<[string, unknown, string]>([
    ['holds what is no code', [{ south: ['porto', 'faro'] }], 'the group "south" holds "faro", which is neither a code nor a group'],
    ['is called as a code', [{ porto: ['lagos'] }], 'the group "porto" is called as a code'],
    ['is called as the total', [{ all: ['porto', 'lagos'] }], 'stands for the total'],
    ['shares a code with another', [{ south: ['porto', 'lagos'], west: ['porto', 'gdansk'] }], 'The groups of "region" do not add up'],
    ['is a part of itself', [{ south: ['west', 'lagos'], west: ['south', 'porto'] }], 'The groups of "region" do not add up'],
  ])('a group that %s is refused', async (_what, groups, sentence) => {
    const desk = await aDesk({ spec: aSuppressedSpec({ attributes: [{ ...REGION, groups }, SEX], tables: [['region', 'sex']] }), records: RECORDS })
    expect(await figures('release', ...desk.data, '--out', desk.at('out'))).toMatchObject({ aside: expect.stringContaining(sentence) })
    expect(existsSync(desk.at('out'))).toBe(false)
  })
})

/** What each office paid at a place. */
const paid = (region: string, sex: string, amounts: Readonly<Record<string, string>>): string => Object.entries(amounts).map(([office, amount]) => `${region},${sex},${amount},${office}\n`).join('')

const aSpecOf = (rules: object, change: object = {}) => {
  const region = { name: 'region', codes: ['porto', 'lagos', 'gdansk', 'krakow'], groups: [{ south: ['porto', 'lagos'], north: ['gdansk', 'krakow'] }] }
  return aSuppressedSpec({ attributes: [region, SEX], tables: [['region', 'sex']], amount: { column: 'euro', decimals: 2, by: 'office' }, rules: { zeros: 'shown', ...rules }, ...change })
}

describe('amounts', () => {
  const RECORDS = [
    'region,sex,euro,office\n',
    paid('porto', 'f', { a: '120.50', b: '100', c: '99.25', d: '80' }), paid('porto', 'm', { a: '70', b: '60.75', c: '90', d: '85' }),
    paid('lagos', 'f', { a: '950', b: '20', c: '15', d: '4.5' }), paid('lagos', 'm', { a: '40', b: '55', c: '60', d: '35' }),
    paid('gdansk', 'f', { a: '75', b: '80', c: '70', d: '66' }), paid('gdansk', 'm', { a: '81', b: '90', c: '77', d: '64' }),
    paid('krakow', 'f', { a: '30', b: '35', c: '41', d: '44' }), paid('krakow', 'm', { a: '52', b: '57', c: '48', d: '61' }),
  ].join('')

  test.each<[string, object]>([
    ['the p % rule', { pPercent: 20 }],
    ['dominance of one', { dominance: { largest: 1, percent: 90 } }],
    ['both and a threshold', { pPercent: 20, dominance: { largest: 2, percent: 95 }, threshold: { least: 3, below: 10, above: 10 } }],
  ])('%s hides what one office stands for, and the attacker is kept as far away as the rule asks', async (_what, rules) => {
    const desk = await aDesk({ spec: aSpecOf(rules), records: RECORDS })
    expect(await figures('release', ...desk.data, '--out', desk.at('out'))).toMatchObject({ code: 0, aside: '' })
    const table = rows(desk.at('out/tables/0001-region-sex.csv'))
    expect(table[0]).toEqual(['region', 'sex', 'amount', 'status'])
    expect(at(table, 'lagos', 'f')).toEqual(['', 'suppressed'])
    expect(at(table, 'all', 'all')).toEqual(['2856.00', 'shown'])
    expect(await figures('audit', desk.at('out'), ...desk.data)).toMatchObject({ code: 0 })
  })

  test('rows of one contributor are one: four payments of one office do not hide that it stands alone', async () => {
    const alone = `region,sex,euro,office\n${many(4, 'porto,f,25,a')}${paid('porto', 'm', { a: '70', b: '60', c: '90' })}${paid('lagos', 'f', { a: '71', b: '62', c: '93' })}${paid('lagos', 'm', { a: '72', b: '63', c: '94' })}`
    const rules = { threshold: { least: 3, below: 5, above: 5 } }
    const region = { name: 'region', codes: ['porto', 'lagos'] }
    const hiddenWith = async (amount: object) => {
      const desk = await aDesk({ spec: aSpecOf(rules, { attributes: [region, SEX], amount }), records: alone })
      await figures('release', ...desk.data, '--out', desk.at('out'))
      return at(rows(desk.at('out/tables/0001-region-sex.csv')), 'porto', 'f')?.[1]
    }
    expect([await hiddenWith({ column: 'euro', by: 'office' }), await hiddenWith({ column: 'euro' })]).toEqual(['suppressed', 'shown'])
  })

  test.each<[string, string]>([['below zero', '-5'], ['too exact', '1.005'], ['with blanks between thousands', '1 000'], ['a word', 'NaN'], ['without end', 'Infinity'], ['with an exponent', '1e9'], ['missing', ''], ['too large', '99999999999']])(
    'an amount that is %s is refused by its line',
    async (_what, amount) => {
      const desk = await aDesk({ spec: aSpecOf({ pPercent: 20 }), records: `region,sex,euro,office\nporto,f,${amount},a\n` })
      expect(await figures('release', ...desk.data, '--out', desk.at('out'))).toMatchObject({ code: 1, aside: expect.stringContaining('line 2: "euro" must be an amount, with 2 decimals at most, not below zero') })
    },
  )

  test.each<[string, object, string]>([
    ['dominance over persons', { amount: undefined, rules: { zeros: 'shown', dominance: { largest: 1, percent: 80 } } }, 'rules.dominance: this rule is about amounts'],
    ['no rule at all', { rules: { zeros: 'shown' } }, 'without a rule nothing is hidden'],
    ['a threshold that lets a guess come within a cent', { rules: { zeros: 'shown', threshold: { least: 3 } } }, 'say how far a guess must stay'],
  ])('%s is refused', async (_what, change, sentence) => {
    const desk = await aDesk({ spec: aSpecOf({}, change), records: RECORDS })
    expect(await figures('release', ...desk.data, '--out', desk.at('out'))).toMatchObject({ code: 2, aside: expect.stringContaining(sentence) })
  })

  test('percentages and numbers of contributors out of range are refused', async () => {
    for (const [rules, sentence] of [[{ pPercent: 0 }, 'percentages lie between 0 and 100'], [{ pPercent: 100 }, 'percentages'], [{ dominance: { largest: 0, percent: 50 } }, 'a whole number from 1 to 10']] as const) {
      const desk = await aDesk({ spec: aSpecOf(rules), records: RECORDS })
      expect(await figures('release', ...desk.data, '--out', desk.at('out'))).toMatchObject({ aside: expect.stringContaining(sentence) })
    }
  })

  test('an amount is read and written to the last place', () => {
    for (const [text, decimals, value] of [['0', 0, 0], ['007', 0, 7], ['12,5', 2, 1250], ['0.01', 2, 1], ['999999999999', 0, 999_999_999_999]] as const) expect(readAmount(text, decimals)).toBe(value)
    expect([writeAmount(5, 2), writeAmount(0, 2), writeAmount(123_456, 2), writeAmount(42, 0)]).toEqual(['0.05', '0.00', '1234.56', '42'])
  })
})
