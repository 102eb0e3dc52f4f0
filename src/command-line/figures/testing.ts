import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { aFolder } from '#tests/folder'
import { aClosedRoof, say as sayUnder } from '../testing.ts'

/** Runs `waystation figures …` under a roof that opens nothing. */
export const figures = (...argv: readonly string[]) => sayUnder(['figures', ...argv], aClosedRoof({ kind: 'disk-full' }).roof)

/** A spec that fits `RECORDS`; `change` replaces fields of it. */
export const aSpec = (change: Readonly<Record<string, unknown>> = {}) => ({
  mode: 'noise',
  population: 'Invented persons',
  release: '2025',
  attributes: [
    { name: 'form', codes: ['labour', 'sexual', 'not known'], empty: 'not known' },
    { name: 'sex', codes: ['f', 'm'] },
  ],
  budget: { epsilon: 4, delta: 0.000001, neighbours: 'presence' },
  share: 0.5,
  tables: { upTo: 2 },
  ...change,
})

export const aSuppressedSpec = (change: Readonly<Record<string, unknown>> = {}) => {
  const { population, release, attributes } = aSpec()
  return { mode: 'suppression', population, release, attributes, tables: [['form', 'sex']], rules: { threshold: { least: 5 }, zeros: 'shown' }, ...change }
}

const row = (at: number): string => `${at},${['labour', 'sexual', 'sexual', ''][(at * at + (at >> 3)) % 4] ?? ''},${at % 5 < 3 ? 'f' : 'm'}`

/** Invented records: 120 persons. */
export const RECORDS = `person,form,sex\n${Array.from({ length: 120 }, (_, at) => row(at)).join('\n')}\n`

/** A folder with records, a spec, and places for a ledger and a release; and the command on them. */
export const aDesk = async ({ records = RECORDS, spec = aSpec() }: { readonly records?: string | Uint8Array; readonly spec?: unknown } = {}) => {
  const folder = await aFolder()
  const at = (name: string): string => join(folder, name)
  writeFileSync(at('records.csv'), records)
  writeFileSync(at('spec.json'), typeof spec === 'string' ? spec : JSON.stringify(spec))
  const data = ['--records', at('records.csv'), '--spec', at('spec.json')]
  return {
    at,
    data,
    respec: (changed: unknown) => writeFileSync(at('spec.json'), JSON.stringify(changed)),
    release: (out = 'out', ...more: readonly string[]) => figures('release', ...data, '--ledger', at('ledger.jsonl'), '--out', at(out), ...more),
    standing: async () => JSON.parse((await sayUnder(['--json', 'figures', 'ledger', '--ledger', at('ledger.jsonl')], aClosedRoof({ kind: 'disk-full' }).roof)).out),
  }
}
