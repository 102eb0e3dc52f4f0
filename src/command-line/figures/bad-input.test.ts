import { appendFileSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { spawnSync } from 'node:child_process'
import { expect, test } from 'vitest'
import { smallDisk } from '#tests/small-disk'
import { lockLedger, readLedgerFile, writeLedgerFile } from './ledger-file.ts'
import { openRecords } from './records.ts'
import { releaseNoised } from './release-noised.ts'
import { readSpec } from './spec.ts'
import { aDesk, aSpec, aSuppressedSpec, figures, RECORDS } from './testing.ts'

const lines = (...rows: readonly string[]): string => `${rows.join('\n')}\n`
const utf16 = Buffer.from(`\uFEFF${RECORDS}`, 'utf16le')

test.each<[string, string | Uint8Array, string]>([
  ['nothing', '', 'records.csv is empty.'],
  ['columns alone', 'person,form,sex\n', 'has columns and no records'],
  ['another encoding', utf16, 'is not text in UTF-8, from line 1 on'],
  ['Latin-1 further down', Buffer.from(`form,sex\nlabour,f\nsexu\u00e9l,f\n`, 'latin1'), 'is not text in UTF-8'],
  ['a column missing', lines('person,form', '1,labour'), 'has no column "sex". Its columns are "person", "form".'],
  ['a column twice', lines('form,form,sex', 'labour,labour,f'), 'two columns are called "form"'],
  ['a value outside the code list', lines('form,sex', 'labour,f', 'secret,m'), 'line 3: what stands in "form" is none of its codes'],
  ['an answer missing', lines('form,sex', 'labour,'), 'line 2: "sex" is empty'],
  ['a row too short', lines('form,sex', 'labour,f', 'labour'), 'line 3: 1 field where the first line names 2 columns'],
  ['quotes left open', lines('form,sex', '"labour,f'), 'line 2: the quotation marks do not match'],
])('records with %s: one sentence, and nothing is spent', async (_what, records, sentence) => {
  const desk = await aDesk({ records })
  const { code, aside } = await desk.release()
  expect({ code, aside }).toEqual({ code: 1, aside: expect.stringContaining(sentence) })
  // No sentence repeats an answer.
  expect(aside).not.toContain('secret')
  expect(readdirSync(desk.at('')).toSorted()).toEqual(['records.csv', 'spec.json'])
})

test.each([
  ['a byte order mark and CRLF', `\uFEFF${RECORDS.replaceAll('\n', '\r\n')}`],
  ['semicolons', RECORDS.replaceAll(',', ';')],
  ['tabs and no last line end', RECORDS.replaceAll(',', '\t').trimEnd()],
  ['semicolons, and commas within quotes', RECORDS.replaceAll(',', ';').replace('person', '"person, by number, of the list"')],
  ['quotes, blanks around fields, empty lines', RECORDS.replaceAll('labour', '" labour "').replaceAll('\n', '\n\n')],
])('%s are read as they are meant', async (_what, records) => {
  const desk = await aDesk({ records })
  expect(await desk.release()).toMatchObject({ code: 0, aside: '' })
})

test('a person who stands there twice is named by both lines', async () => {
  const desk = await aDesk({ spec: aSpec({ person: 'person' }), records: lines('person,form,sex', '7,labour,f', '8,labour,f', '7,sexual,f') })
  expect(await desk.release()).toMatchObject({ code: 1, aside: expect.stringContaining('line 4: this person stands in line 2 already') })
})

test.each<[string, unknown, string]>([
  ['no JSON', '{ "mode": ', 'is not JSON in UTF-8'],
  ['an unknown mode', aSpec({ mode: 'magic' }), 'mode: '],
  ['a field that is not known', aSpec({ epsilon: 4 }), 'epsilon'],
  ['a field of another kind', aSpec({ budget: { epsilon: 'four', delta: 1e-6, neighbours: 'presence' } }), 'spec.json, budget.epsilon: expected number'],
  ['one code alone', aSpec({ attributes: [{ name: 'form', codes: ['x'] }] }), 'spec.json, attributes[0].codes: at least two codes.'],
  ['ε of nought', aSpec({ budget: { epsilon: 0, delta: 1e-6, neighbours: 'presence' } }), 'budget.epsilon must be more than 0'],
  ['ε without end', aSpec({ budget: { epsilon: 1e300, delta: 1e-6, neighbours: 'presence' } }), 'at most 1000'],
  ['δ of one', aSpec({ budget: { epsilon: 1, delta: 1, neighbours: 'presence' } }), 'budget.delta must be far below one in the number of persons'],
  ['a negative weight', aSpec({ tables: [{ of: ['form'], weight: -1 }] }), 'A weight must lie between'],
  ['a weight for a number of ways that is none', aSpec({ tables: { upTo: 2, weights: { one: 4 } } }), 'tables.weights'],
  ['a weight beyond what is asked for', aSpec({ tables: { upTo: 2, weights: { 3: 4 } } }), 'tables.weights'],
  ['an attribute that is called as a column of figures', aSpec({ attributes: [{ name: 'persons', codes: ['x', 'y'] }], tables: { upTo: 1 } }), 'spec.json, attributes[0].name'],
  ['an attribute that every object has', aSpec({ attributes: [{ name: 'constructor', codes: ['x', 'y'] }], tables: { upTo: 1 } }), 'spec.json, attributes[0].name'],
  ['an attribute twice', aSpec({ attributes: [{ name: 'form', codes: ['x', 'y'] }, { name: 'form', codes: ['x', 'y'] }] }), 'Two attributes are called "form"'],
  ['a code twice', aSpec({ attributes: [{ name: 'form', codes: ['x', 'x'] }] }), 'lists the code "x" twice'],
  ['a table of what is not there', aSpec({ tables: [{ of: ['age'] }] }), 'crosses "age", which is none of the attributes'],
  ['millions of cells', aSpec({ attributes: Array.from({ length: 8 }, (_, at) => ({ name: `a${at}`, codes: Array.from({ length: 9 }, (_code, code) => String(code)) })), tables: { upTo: 8 } }), 'too many cells together (16,777,216 at most'],
  ['a code for empty that is none', aSpec({ attributes: [{ name: 'form', codes: ['a', 'b'], empty: 'c' }] }), 'must be one of its codes'],
  ['figures shown out of noise', aSpec({ show: { deviations: 0.5, level: 0.95 } }), 'show.deviations must lie between 2 and 3'],
])('a spec with %s is refused by the field, before the records are opened', async (_what, spec, sentence) => {
  const desk = await aDesk({ spec, records: '' })
  const { code, aside } = await desk.release()
  expect({ code, aside }).toEqual({ code: 2, aside: expect.stringContaining(sentence) })
  expect(aside).toMatch(/\.$/u)
})

test.each<[string, unknown, string]>([
  ['suppression that hides nobody', aSuppressedSpec({ rules: { threshold: { least: 2 }, zeros: 'shown' } }), 'spec.json, rules.threshold.least'],
  ['suppression with an attribute twice', aSuppressedSpec({ attributes: [{ name: 'form', codes: ['x', 'y'] }, { name: 'form', codes: ['x', 'y'] }] }), 'Two attributes are called "form"'],
  ['suppression with a code twice', aSuppressedSpec({ attributes: [{ name: 'form', codes: ['x', 'x'] }], tables: [['form']] }), 'lists the code "x" twice'],
  ['a table that crosses an attribute with itself', aSuppressedSpec({ tables: [['form', 'form']] }), 'crosses "form" with itself'],
  ['the same table in another order', aSuppressedSpec({ tables: [['form', 'sex'], ['sex', 'form']] }), 'is asked for twice'],
])('%s is refused before the records are opened', async (_what, spec, sentence) => {
  const desk = await aDesk({ spec, records: '' })
  expect(await figures('release', ...desk.data, '--out', desk.at('out'))).toMatchObject({ code: 2, aside: expect.stringContaining(sentence) })
})

test('tables that cannot be protected do not come out, and are named', async () => {
  const desk = await aDesk({ spec: aSuppressedSpec({ tables: [['sex']], alreadyPublic: [{}, { sex: 'f' }] }), records: lines('form,sex', ...Array.from({ length: 9 }, () => 'labour,f'), 'labour,m') })
  expect(await figures('release', ...desk.data, '--out', desk.at('out'))).toMatchObject({ code: 1, aside: expect.stringMatching(/can be worked out: .*sex m.*Nothing came out/u) })
})

test('a path that is none, a folder, a pipe', async () => {
  const desk = await aDesk()
  rmSync(desk.at('records.csv'))
  expect(await desk.release()).toMatchObject({ code: 1, aside: expect.stringContaining('there is no such file') })
  mkdirSync(desk.at('records.csv'))
  expect(await desk.release()).toMatchObject({ code: 1, aside: expect.stringContaining('it is a folder or a pipe') })
  rmSync(desk.at('records.csv'), { recursive: true })
  if (spawnSync('mkfifo', [desk.at('records.csv')]).status === 0) expect(await desk.release()).toMatchObject({ code: 1, aside: expect.stringContaining('a pipe') })
  rmSync(desk.at('spec.json'))
  expect(await desk.release()).toMatchObject({ code: 2, aside: expect.stringContaining('spec.json cannot be read') })
})

test('a ledger of another population or budget, changed, cut short, an older copy, or none: no release on it', async () => {
  const desk = await aDesk({ spec: aSpec({ share: 0.2 }) })
  await desk.release('out/one')
  const first = readFileSync(desk.at('ledger.jsonl'), 'utf8')
  desk.respec(aSpec({ share: 0.2, release: 'two' }))
  await desk.release('out/two')
  const whole = readFileSync(desk.at('ledger.jsonl'), 'utf8')
  const refusedWith = async (text: string, sentence: string) => {
    writeFileSync(desk.at('ledger.jsonl'), text)
    expect(await desk.release('out/three')).toMatchObject({ code: expect.any(Number), aside: expect.stringContaining(sentence) })
    expect(readFileSync(desk.at('ledger.jsonl'), 'utf8')).toBe(text)
  }
  desk.respec(aSpec({ share: 0.2, release: 'three' }))
  const rows = whole.trimEnd().split('\n')
  await refusedWith(whole.replace('"release":"two"', '"release":"too"'), 'was changed: line')
  await refusedWith(lines(...rows.slice(0, 3), ...rows.slice(4)), 'was changed: line')
  await refusedWith(lines(...rows.slice(0, -1)), 'ends too early')
  await refusedWith(whole.slice(0, -40), 'ends too early')
  await refusedWith('not a ledger', 'is no ledger of figures')
  await refusedWith(first, 'lies in the same folder and is not in the ledger')
  desk.respec(aSpec({ release: 'three', population: 'Others' }))
  await refusedWith(whole, 'The ledger is of "Invented persons", the spec of "Others"')
  desk.respec(aSpec({ release: 'three', budget: { epsilon: 40, delta: 0.000001, neighbours: 'presence' } }))
  await refusedWith(whole, 'opened with epsilon 4; the spec says 40')
})

test('a ledger whose ρ is more than its ε is worth, chained as it should be: it was made by hand', async () => {
  const desk = await aDesk({ spec: aSpec({ share: 0.2 }) })
  await desk.release('out/one')
  const read = readLedgerFile(desk.at('ledger.jsonl'))
  if (!read.ok) throw new Error(read.refusal.kind)
  const [first, ...rest] = read.value.events
  if (first?.what !== 'opened') throw new Error('no beginning')
  expect(writeLedgerFile(desk.at('ledger.jsonl'), [{ ...first, budget: { ...first.budget, rho: '9.000000000000000000' } }, ...rest]).ok).toBe(true)
  desk.respec(aSpec({ share: 0.2, release: 'two' }))
  expect(await desk.release('elsewhere/two')).toMatchObject({ code: 1, aside: expect.stringContaining('was changed: line 2') })
})

test('a ledger named by a link is booked in where it lies, and one whose link leads nowhere is not begun anew', async () => {
  const desk = await aDesk({ spec: aSpec({ share: 0.2 }) })
  await desk.release('out/one')
  symlinkSync(desk.at('ledger.jsonl'), desk.at('link.jsonl'))
  desk.respec(aSpec({ share: 0.2, release: 'two' }))
  expect(await figures('release', ...desk.data, '--ledger', desk.at('link.jsonl'), '--out', desk.at('out/two'))).toMatchObject({ code: 0 })
  expect((await desk.standing()).entries.map(({ release }: { release: string }) => release)).toEqual(['2025', 'two'])
  const held = lockLedger(desk.at('link.jsonl'))
  desk.respec(aSpec({ share: 0.2, release: 'three' }))
  expect(await desk.release('out/three')).toMatchObject({ code: 1, aside: expect.stringContaining('Another run is booking') })
  if (held.ok) held.value.release()
  symlinkSync(desk.at('gone.jsonl'), desk.at('nowhere.jsonl'))
  expect(await figures('release', ...desk.data, '--ledger', desk.at('nowhere.jsonl'), '--out', desk.at('elsewhere/two'))).toMatchObject({ code: 1, aside: expect.stringContaining('cannot be read') })
})

test('two runs cannot both spend: the second is told that the first is booking', async () => {
  const desk = await aDesk()
  const held = lockLedger(desk.at('ledger.jsonl'))
  expect(held.ok).toBe(true)
  expect(await desk.release()).toMatchObject({ code: 1, aside: expect.stringContaining('Another run is booking') })
  if (held.ok) held.value.release()
  expect((await desk.release()).code).toBe(0)
})

test('what fails after the booking is spent; the next run says so, and another name costs again', async () => {
  const desk = await aDesk({ spec: aSpec({ share: 0.25 }) })
  const spec = readSpec(desk.at('spec.json'))
  if (!spec.ok || spec.value.mode !== 'noise') throw new Error('no spec')
  const records = openRecords(desk.at('records.csv'), spec.value)
  if (!records.ok) throw new Error(records.refusal.kind)
  const where = { ledger: desk.at('ledger.jsonl'), out: desk.at('out'), synthetic: false }
  // The machine dies while noise is drawn.
  const dying = { take: () => { throw new Error('the machine has died') } }
  expect(() => releaseNoised(spec.ok && spec.value.mode === 'noise' ? spec.value : expect.fail(), records.value, where, { bytes: dying, day: '2026-01-01' })).toThrow('has died')
  expect(await desk.standing()).toMatchObject({ unpublished: ['2025'] })
  expect(await desk.release()).toMatchObject({ code: 1, aside: expect.stringContaining('was booked earlier and never came out. What it cost is spent.') })
  desk.respec(aSpec({ share: 0.25, release: '2025 again' }))
  const again = await desk.release()
  expect(again).toMatchObject({ code: 0, out: expect.stringContaining('The release "2025" was booked and never came out') })
  expect((await desk.standing()).entries).toHaveLength(2)
})

test('records that change between the check and the reading: booked, not published, said so', async () => {
  const desk = await aDesk()
  const spec = readSpec(desk.at('spec.json'))
  if (!spec.ok || spec.value.mode !== 'noise') throw new Error('no spec')
  const records = openRecords(desk.at('records.csv'), spec.value)
  if (!records.ok) throw new Error(records.refusal.kind)
  appendFileSync(desk.at('records.csv'), '999,strange,f\n')
  const bytes = { take: (count: number) => crypto.getRandomValues(new Uint8Array(count)) }
  expect(releaseNoised(spec.value, records.value, { ledger: desk.at('ledger.jsonl'), out: desk.at('out'), synthetic: false }, { bytes, day: '2026-01-01' })).toMatchObject({ ok: false, refusal: { kind: 'spent-unpublished', because: { kind: 'code-unknown', line: 122 } } })
  expect(await desk.standing()).toMatchObject({ unpublished: ['2025'] })
  // One row more that fits: it was never held against the persons that stand there already.
  writeFileSync(desk.at('records.csv'), `${RECORDS}999,labour,f\n`)
  expect(releaseNoised({ ...spec.value, release: '2026', share: 0.2 }, records.value, { ledger: desk.at('ledger.jsonl'), out: desk.at('out'), synthetic: false }, { bytes, day: '2026-01-01' })).toMatchObject({ ok: false, refusal: { kind: 'spent-unpublished', because: { kind: 'records-changed' } } })
})

test('a place that is taken or cannot be made is found before anything is spent', async () => {
  const desk = await aDesk()
  mkdirSync(desk.at('out'))
  writeFileSync(desk.at('out/mine.txt'), 'mine')
  expect(await desk.release()).toMatchObject({ code: 1, aside: expect.stringContaining('is not empty') })
  expect(await desk.release('records.csv/out')).toMatchObject({ code: 1, aside: expect.stringMatching(/cannot be made: .* Nothing was spent/u) })
  expect(readdirSync(desk.at('')).filter((name) => name.startsWith('ledger'))).toEqual([])
})

test('a full disk under the ledger: nothing is spent, and it is said', async (context) => {
  const disk = smallDisk(1)
  if (!disk) return context.skip('no disk can be mounted here')
  const desk = await aDesk()
  // The lock's own file first, so that the disk is full for the ledger itself.
  const held = lockLedger(`${disk.folder}/ledger.jsonl`)
  if (held.ok) held.value.release()
  expect(() => { for (;;) appendFileSync(`${disk.folder}/ballast`, Buffer.alloc(4096)) }).toThrow('ENOSPC')
  expect(await figures('release', ...desk.data, '--ledger', `${disk.folder}/ledger.jsonl`, '--out', desk.at('out'))).toMatchObject({ code: 1, aside: expect.stringMatching(/disk is full: the ledger .* Nothing was spent/u) })
  expect(readdirSync(disk.folder).toSorted()).toEqual(['ballast', 'ledger.jsonl.lock'])
})
