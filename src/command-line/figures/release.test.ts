import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { expect, test } from 'vitest'
import { aDesk, aSpec, aSuppressedSpec, figures } from './testing.ts'

const tableIn = (path: string) => readFileSync(path, 'utf8').trim().split('\n').map((line) => line.split(','))

test('a release: the plan before anything else, one booking, tables with intervals, a manifest, and nothing of a record', async () => {
  const desk = await aDesk()
  const { code, out, aside } = await desk.release('2025', '--synthetic')
  expect({ code, aside }).toEqual({ code: 0, aside: '' })
  expect(out.indexOf('off by')).toBeLessThan(out.indexOf('Booked in'))
  expect(out).toMatch(/Mode noise: .*Nobody can tell much about one person/u)
  expect(readdirSync(desk.at('2025')).toSorted()).toEqual(['release.json', 'synthetic.csv', 'tables'])
  const [heading, ...rows] = tableIn(desk.at('2025/tables/0003-form-sex.csv'))
  expect(heading).toEqual(['form', 'sex', 'persons', 'status', 'estimate', 'lower', 'upper'])
  expect(rows.map(([form, sex]) => `${form} ${sex}`)).toEqual(['labour f', 'labour m', 'sexual f', 'sexual m', 'not known f', 'not known m'])
  for (const [, , persons, status, estimate, lower, upper] of rows) {
    expect(status).toBe(persons === '' ? 'withheld' : 'shown')
    expect([Number(lower) < Number(estimate), Number(estimate) < Number(upper)]).toEqual([true, true])
  }
  const manifest = JSON.parse(readFileSync(desk.at('2025/release.json'), 'utf8'))
  expect(manifest).toMatchObject({ mode: 'noise', neighbours: 'presence', delta: 1e-6, epsilonOfAll: expect.any(Number), guarantee: expect.stringContaining('noise') })
  // The number of records is a fact about persons too.
  expect(JSON.stringify(manifest)).not.toMatch(/\b120\b/u)
  expect(await desk.standing()).toMatchObject({ unpublished: [], entries: [{ release: '2025' }] })
})

test('a dry run tells the same plan, reads the records, and leaves nothing behind', async () => {
  const desk = await aDesk()
  const { code, out } = await desk.release('out', '--dry-run')
  expect(code).toBe(0)
  expect(out).toContain('form × sex: 6 cells, off by')
  expect(out).toContain('Nothing was spent')
  expect([existsSync(desk.at('ledger.jsonl')), existsSync(desk.at('out'))]).toEqual([false, false])
})

test('releases add up until the budget is spent; a revision costs again; what goes over is refused and spends nothing', async () => {
  const desk = await aDesk()
  expect((await desk.release('one')).code).toBe(0)
  expect(await desk.release('two')).toMatchObject({ code: 1, aside: expect.stringContaining('is in the ledger already') })
  desk.respec(aSpec({ release: '2025 corrected', revises: '2024', share: 0.4 }))
  expect(await desk.release('two')).toMatchObject({ code: 1, aside: 'It revises "2024", which the ledger does not know.' })
  desk.respec(aSpec({ release: '2025 corrected', revises: '2025', share: 0.4 }))
  expect((await desk.release('two')).code).toBe(0)
  desk.respec(aSpec({ release: '2026', share: 0.2 }))
  const before = readFileSync(desk.at('ledger.jsonl'), 'utf8')
  expect(await desk.release('three')).toMatchObject({ code: 1, aside: expect.stringMatching(/would cost more than is left of the budget: .* Nothing was spent/u) })
  expect(readFileSync(desk.at('ledger.jsonl'), 'utf8')).toBe(before)
  const { out } = await figures('ledger', '--ledger', desk.at('ledger.jsonl'))
  expect(out).toContain('2025 corrected (revises 2025)')
  expect(out).toContain('Spent: 90 %')
})

test('a ledger of answers holds declared totals, and refuses them noised', async () => {
  const budget = { epsilon: 4, delta: 0.000001, neighbours: 'answers' }
  const declared = [{ table: [], because: 'the annual report prints it' }]
  const desk = await aDesk({ spec: aSpec({ budget, declared }) })
  expect((await desk.release('one')).code).toBe(0)
  const standing = await desk.standing()
  expect(standing.entries.map(({ kind }: { kind: string }) => kind)).toEqual(['declared', 'noised'])
  expect(Number(standing.spent)).toBeLessThanOrEqual(Number(standing.left))
  desk.respec(aSpec({ budget, declared, release: 'again', tables: [{ of: [] }] }))
  expect(await desk.release('two')).toMatchObject({ code: 1, aside: expect.stringContaining('declared public and exact') })
  const other = await aDesk({ spec: aSpec({ declared }) })
  expect(await other.release()).toMatchObject({ code: 1, aside: expect.stringContaining('Only a budget whose "neighbours" are "answers"') })
})

test('the ledger is for its owner alone to read until it is published, and no half-written file stays beside it', async () => {
  const desk = await aDesk()
  await desk.release()
  expect(statSync(desk.at('ledger.jsonl')).mode & 0o077).toBe(0)
  expect(readdirSync(desk.at('')).filter((name) => /writing|trial/u.test(name))).toEqual([])
})

test('suppression: exact or hidden, with a word on what that does not promise', async () => {
  const desk = await aDesk({ spec: aSuppressedSpec() })
  const { code, out } = await figures('release', ...desk.data, '--out', desk.at('out'))
  expect(code).toBe(0)
  expect(out).toContain('Nothing is promised against what people know from elsewhere')
  const rows = tableIn(desk.at('out/tables/0001-form-sex.csv'))
  expect(rows.slice(0, 2)).toEqual([['form', 'sex', 'persons', 'status'], ['all', 'all', '120', 'shown']])
  expect(JSON.parse(readFileSync(desk.at('out/release.json'), 'utf8')).guarantee).toContain('nor against other tables')
})

test('options that make no sense for a mode are named', async () => {
  const noised = await aDesk()
  expect(await figures('release', ...noised.data)).toMatchObject({ code: 2, aside: expect.stringContaining('needs --ledger') })
  expect(await noised.release('out', '--seed', '1')).toMatchObject({ code: 2, aside: expect.stringContaining('protects nobody') })
  const hidden = await aDesk({ spec: aSuppressedSpec() })
  expect(await hidden.release()).toMatchObject({ code: 2, aside: expect.stringContaining('no budget and no ledger') })
  expect(await figures('release', ...hidden.data, '--out', hidden.at('out'), '--synthetic')).toMatchObject({ code: 2, aside: expect.stringContaining('tables with noise alone') })
  expect(readdirSync(noised.at('')).toSorted()).toEqual(['records.csv', 'spec.json'])
})
