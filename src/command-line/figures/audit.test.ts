import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { aDesk, aSpec, aSuppressedSpec, figures } from './testing.ts'

const ATTRIBUTES = [
  { name: 'form', codes: ['labour', 'sexual', 'begging', 'other'] },
  { name: 'citizenship', codes: ['own', 'EU', 'other'] },
  { name: 'sex', codes: ['f', 'm'] },
  { name: 'age', codes: ['child', 'adult', 'not known'] },
]
const codeAt = (place: number, at: number): string => ATTRIBUTES[place]?.codes[at % (ATTRIBUTES[place]?.codes.length ?? 1)] ?? ''
// Few persons and many answers: most are alone with theirs.
const PEOPLE = Array.from({ length: 40 }, (_, at) => [codeAt(0, (at * at + 3) % 7), codeAt(1, at % 5), codeAt(2, Math.floor(at / 7)), codeAt(3, (at * 11) % 13)])
const RECORDS = `form,citizenship,sex,age\n${PEOPLE.map((row) => row.join(',')).join('\n')}\n`
const SPEC = aSpec({ attributes: ATTRIBUTES, tables: { upTo: 3 }, budget: { epsilon: 1, delta: 1e-6, neighbours: 'presence' } })

/** Changes one file of a release, and its digest, as somebody would who publishes naively. */
const rewrite = (folder: string, change: (names: readonly string[], row: readonly string[]) => readonly string[] | undefined): void => {
  const manifest = JSON.parse(readFileSync(`${folder}/release.json`, 'utf8'))
  for (const file of readdirSync(`${folder}/tables`)) {
    const [heading = '', ...rows] = readFileSync(`${folder}/tables/${file}`, 'utf8').trim().split('\n')
    const names = heading.split(',')
    const text = `${[heading, ...rows.map((row) => (change(names, row.split(',')) ?? row.split(',')).join(','))].join('\n')}\n`
    writeFileSync(`${folder}/tables/${file}`, text)
    manifest.files[`tables/${file}`] = createHash('sha256').update(text).digest('hex')
  }
  writeFileSync(`${folder}/release.json`, JSON.stringify(manifest))
}

test('a release with noise withstands every attack; the same tables without noise fall to all of them', async () => {
  const desk = await aDesk({ spec: SPEC, records: RECORDS })
  await desk.release()
  const sound = await figures('audit', desk.at('out'), ...desk.data)
  expect(sound).toMatchObject({ code: 0, out: expect.stringContaining('Nothing was found. An attack that fails proves nothing') })
  rewrite(desk.at('out'), (names, row) => {
    const attributes = names.slice(0, -5)
    const exact = PEOPLE.filter((person) => attributes.every((name, at) => person[ATTRIBUTES.findIndex((one) => one.name === name)] === row[at])).length
    return [...row.slice(0, -5), String(exact), 'shown', String(exact), String(exact), String(exact)]
  })
  const naive = await figures('audit', desk.at('out'), ...desk.data)
  expect(naive.code).toBe(1)
  for (const sentence of ['it is missing', 'Whole persons can be rebuilt', 'can be told better than the ledger promises', 'the answers of a person who was added can be read', 'treat it as a breach']) expect(naive.out).toContain(sentence)
})

test('one table without noise among all is found, and named', async () => {
  const desk = await aDesk({ spec: SPEC, records: RECORDS })
  await desk.release()
  rewrite(desk.at('out'), (names, row) => {
    if (names.slice(0, -5).join() !== 'form,citizenship') return undefined
    const exact = PEOPLE.filter(([form, citizenship]) => form === row[0] && citizenship === row[1]).length
    return [...row.slice(0, -5), String(exact), 'shown', String(exact), String(exact), String(exact)]
  })
  expect(await figures('audit', desk.at('out'), ...desk.data)).toMatchObject({ code: 1, out: expect.stringContaining('Without noise: form × citizenship.') })
})

test('a file that was changed, another spec, a folder that is no release', async () => {
  const desk = await aDesk({ spec: SPEC, records: RECORDS })
  await desk.release()
  const turned = ATTRIBUTES.map(({ name, codes }) => ({ name, codes: codes.toReversed() }))
  for (const other of [{ tables: { upTo: 4 } }, { share: 1 }, { attributes: turned }, { budget: { ...SPEC.budget, delta: 1e-7 } }]) {
    desk.respec({ ...SPEC, ...other })
    expect(await figures('audit', desk.at('out'), ...desk.data)).toMatchObject({ code: 1, aside: expect.stringContaining('by another spec') })
  }
  desk.respec(SPEC)
  const manifest = readFileSync(desk.at('out/release.json'), 'utf8')
  writeFileSync(desk.at('out/release.json'), manifest.replaceAll('"file": "tables/0001-form.csv"', '"file": "../spec.json"'))
  expect(await figures('audit', desk.at('out'), ...desk.data)).toMatchObject({ code: 1, aside: expect.stringContaining('is not what was released') })
  writeFileSync(desk.at('out/release.json'), manifest)
  writeFileSync(desk.at('out/tables/0001-form.csv'), 'form,persons\n')
  expect(await figures('audit', desk.at('out'), ...desk.data)).toMatchObject({ code: 1, aside: expect.stringContaining('is not what was released') })
  expect(await figures('audit', desk.at(''), ...desk.data)).toMatchObject({ code: 1, aside: expect.stringContaining('holds no release') })
})

test('suppressed tables hold against the attacker; with the hidden cells of others shown again they do not', async () => {
  const desk = await aDesk({ spec: aSuppressedSpec({ attributes: ATTRIBUTES, tables: [['form', 'sex'], ['form', 'age']], rules: { threshold: { least: 4 }, zeros: 'shown' } }), records: RECORDS })
  expect((await figures('release', ...desk.data, '--out', desk.at('out'))).code).toBe(0)
  expect(await figures('audit', desk.at('out'), ...desk.data)).toMatchObject({ code: 0, out: expect.stringContaining('numbers are suppressed') })
  // Somebody finds that too much is hidden, and shows every number from four on again.
  rewrite(desk.at('out'), (names, row) => {
    if (row.at(-1) !== 'suppressed') return undefined
    const attributes = names.slice(0, -2)
    const exact = PEOPLE.filter((person) => attributes.every((name, at) => row[at] === 'all' || person[ATTRIBUTES.findIndex((one) => one.name === name)] === row[at])).length
    return exact < 4 ? undefined : [...row.slice(0, -2), String(exact), 'shown']
  })
  const broken = await figures('audit', desk.at('out'), ...desk.data)
  expect(broken).toMatchObject({ code: 1, out: expect.stringMatching(/a guess is limited to .*Suppressed numbers can be worked out/su) })
})

test('a sensitive number that is shown, and one that is wrong', async () => {
  const desk = await aDesk({ spec: aSuppressedSpec({ attributes: ATTRIBUTES, tables: [['form', 'sex']], rules: { threshold: { least: 4 }, zeros: 'shown' } }), records: RECORDS })
  await figures('release', ...desk.data, '--out', desk.at('out'))
  rewrite(desk.at('out'), (_names, row) => (row.at(-1) === 'suppressed' ? [...row.slice(0, -2), '1', 'shown'] : undefined))
  const { code, out } = await figures('audit', desk.at('out'), ...desk.data)
  expect(code).toBe(1)
  expect(out).toContain('Numbers are shown that the rules hide.')
  expect(out).toContain('Shown numbers are not those of the records.')
})
