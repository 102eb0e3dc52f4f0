import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { aDesk, aSpec, aSuppressedSpec, figures } from './testing.ts'

const ATTRIBUTES = [
  { name: 'form', codes: ['labour', 'sexual', 'begging', 'other'] },
  { name: 'citizenship', codes: ['own', 'EU', 'other'] },
  { name: 'sex', codes: ['f', 'm'] },
  { name: 'age', codes: ['child', 'adult', 'not known'] },
]
const codeAt = (place: number, at: number): string => ATTRIBUTES[place]?.codes[at % (ATTRIBUTES[place]?.codes.length ?? 1)] ?? ''
const PEOPLE = Array.from({ length: 40 }, (_, at) => [codeAt(0, (at * at + 3) % 7), codeAt(1, at % 5), codeAt(2, Math.floor(at / 7)), codeAt(3, (at * 11) % 13)])
// Two have left, and three have come.
const LATER = [...PEOPLE.slice(2), ['begging', 'EU', 'm', 'child'], ['other', 'EU', 'f', 'not known'], ['other', 'own', 'm', 'child']]
const csv = (people: readonly (readonly string[])[]): string => `form,citizenship,sex,age\n${people.map((row) => row.join(',')).join('\n')}\n`
const SPEC = aSpec({ attributes: ATTRIBUTES, tables: { upTo: 3 }, share: 0.4, budget: { epsilon: 1, delta: 1e-6, neighbours: 'presence' } })

/** Gives every row of every table of a release other estimates, and the files their digests. */
const rewrite = (folder: string, estimate: (file: string, place: number, names: readonly string[], row: readonly string[]) => string): void => {
  const manifest = JSON.parse(readFileSync(`${folder}/release.json`, 'utf8'))
  for (const file of readdirSync(`${folder}/tables`)) {
    const [heading = '', ...rows] = readFileSync(`${folder}/tables/${file}`, 'utf8').trim().split('\n')
    const names = heading.split(',')
    const text = `${[heading, ...rows.map((line, place) => line.split(',').with(names.indexOf('estimate'), estimate(file, place, names.slice(0, -5), line.split(','))).join(','))].join('\n')}\n`
    writeFileSync(`${folder}/tables/${file}`, text)
    manifest.files[`tables/${file}`] = createHash('sha256').update(text).digest('hex')
  }
  writeFileSync(`${folder}/release.json`, JSON.stringify(manifest))
}
const persons = (people: readonly (readonly string[])[], names: readonly string[], row: readonly string[]): number =>
  people.filter((person) => names.every((name, at) => person[ATTRIBUTES.findIndex((one) => one.name === name)] === row[at])).length

const twoEditions = async () => {
  const desk = await aDesk({ spec: SPEC, records: csv(PEOPLE) })
  expect((await desk.release('first')).code).toBe(0)
  writeFileSync(desk.at('later.csv'), csv(LATER))
  writeFileSync(desk.at('later.json'), JSON.stringify({ ...SPEC, release: 'corrected', revises: '2025' }))
  const later = ['--records', desk.at('later.csv'), '--spec', desk.at('later.json')]
  expect((await figures('release', ...later, '--ledger', desk.at('ledger.jsonl'), '--out', desk.at('second'))).code).toBe(0)
  const before = ['--before', desk.at('first'), '--before-records', desk.at('records.csv'), '--before-spec', desk.at('spec.json')]
  return { desk, later, before, audit: () => figures('audit', desk.at('second'), ...later, ...before) }
}

describe('a release with noise and its revision', () => {
  test('as the engine makes them: each has noise of its own, and nobody who changed is told', async () => {
    const { audit } = await twoEditions()
    expect(await audit()).toMatchObject({ code: 0, out: expect.stringMatching(/of 5 persons who came or went [01] were named/u) })
  })

  test('both without noise: everybody who came or went is named', async () => {
    const { desk, audit } = await twoEditions()
    rewrite(desk.at('first'), (_file, _place, names, row) => String(persons(PEOPLE, names, row)))
    rewrite(desk.at('second'), (_file, _place, names, row) => String(persons(LATER, names, row)))
    const { code, out } = await audit()
    expect(code).toBe(1)
    expect(out).toContain('of 5 persons who came or went 5 were named')
    expect(out).toContain('can be named')
  })

  test('the noise of the first used again in the second, so that figures look steady: the difference is exact', async () => {
    const { desk, audit } = await twoEditions()
    rewrite(desk.at('second'), (file, place, names, row) => {
      const first = readFileSync(desk.at(`first/tables/${file}`), 'utf8').trim().split('\n')[place + 1]?.split(',') ?? []
      return String(Number(first.at(-3)) + persons(LATER, names, row) - persons(PEOPLE, names, row))
    })
    const { code, out } = await audit()
    expect(code).toBe(1)
    expect(out).toContain('Both releases have the same noise')
    expect(out).toContain('of 5 persons who came or went 5 were named')
  })

  test('a later release that does not count the earlier one, other code lists, another mode', async () => {
    const { desk, later, before } = await twoEditions()
    expect(await figures('release', ...later.slice(0, 2), '--spec', desk.at('spec.json'), '--ledger', desk.at('elsewhere/ledger.jsonl'), '--out', desk.at('elsewhere/third'))).toMatchObject({ code: 0 })
    expect(await figures('audit', desk.at('elsewhere/third'), '--records', desk.at('later.csv'), '--spec', desk.at('spec.json'), ...before)).toMatchObject({ code: 1, out: expect.stringContaining('does not count what the earlier one spent') })
    const hidden = { ...aSuppressedSpec({ attributes: ATTRIBUTES, tables: [['form', 'sex']] }) }
    writeFileSync(desk.at('hidden.json'), JSON.stringify(hidden))
    await figures('release', '--records', desk.at('later.csv'), '--spec', desk.at('hidden.json'), '--out', desk.at('hidden'))
    expect(await figures('audit', desk.at('second'), ...later, '--before', desk.at('hidden'), '--before-spec', desk.at('hidden.json'))).toMatchObject({ code: 1, aside: expect.stringContaining('cannot be laid beside each other') })
  })
})

const recordsOf = (cells: Readonly<Record<string, number>>): string => `form,sex\n${Object.entries(cells).map(([row, count]) => `${row}\n`.repeat(count)).join('')}`

describe('two releases with suppression', () => {
  const CELLS = { 'labour,f': 3, 'labour,m': 9, 'sexual,f': 8, 'sexual,m': 10, 'not known,f': 20, 'not known,m': 21 }
  const one = aSuppressedSpec({ rules: { threshold: { least: 4 }, zeros: 'shown' } })

  const laid = async (change: object, cells: Readonly<Record<string, number>> = CELLS) => {
    const desk = await aDesk({ spec: one, records: recordsOf(CELLS) })
    expect((await figures('release', ...desk.data, '--out', desk.at('first'))).code).toBe(0)
    writeFileSync(desk.at('later.csv'), recordsOf(cells))
    writeFileSync(desk.at('later.json'), JSON.stringify({ ...one, release: 'later', ...change }))
    const later = ['--records', desk.at('later.csv'), '--spec', desk.at('later.json')]
    expect((await figures('release', ...later, '--out', desk.at('second'))).code).toBe(0)
    expect((await figures('audit', desk.at('second'), ...later)).code).toBe(0)
    return figures('audit', desk.at('second'), ...later, '--before', desk.at('first'), '--before-records', desk.at('records.csv'), '--before-spec', desk.at('spec.json'))
  }

  test('the same once more tells nothing more', async () => {
    expect(await laid({})).toMatchObject({ code: 0, out: expect.stringContaining('count the same persons') })
  })

  test('a looser rule over the same persons shows what the first one hid', async () => {
    expect(await laid({ rules: { threshold: { least: 3 }, zeros: 'shown' } })).toMatchObject({ code: 1, out: expect.stringMatching(/count the same persons[^]*form labour, sex f: hidden in one, and shown in the other/u) })
  })

  test('two patterns, each of which holds by itself: together they give the number back', async () => {
    const { code, out } = await laid({ alreadyPublic: [{ form: 'sexual', sex: 'f' }] })
    expect(code).toBe(1)
    expect(out).toContain('form labour, sex f: a guess is limited to 3 to 3')
    expect(out).toContain('Suppressed numbers can be worked out')
  })

  test('one person more lifts a number over the threshold: the edition before hid it, and is a step away', async () => {
    const { code, out } = await laid({}, { ...CELLS, 'labour,f': 4 })
    expect(code).toBe(1)
    expect(out).toMatch(/count different persons[^]*form labour, sex f: hidden in one, and shown in the other/u)
  })

  test('editions of other populations, or other codes under one name, are not laid side by side', async () => {
    for (const change of [{ population: 'Others' }, { attributes: [{ name: 'form', codes: ['labour', 'sexual', 'not known'] }, { name: 'sex', codes: ['f', 'm', 'x'] }] }]) {
      expect(await laid(change)).toMatchObject({ code: 1, aside: expect.stringContaining('cannot be laid beside each other') })
    }
  })
})
