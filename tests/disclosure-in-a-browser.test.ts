import { resolve } from 'node:path'
import { runInNewContext } from 'node:vm'
import { build } from 'vite'
import { expect, test } from 'vitest'

const root = resolve(import.meta.dirname, '..')

test('the disclosure engine is built for a browser with nothing of Node in it, and plans, measures and publishes where there is no Node', async () => {
  const built = await build({
    configFile: false,
    root,
    logLevel: 'silent',
    build: { write: false, minify: false, target: 'es2024', lib: { entry: resolve(root, 'src/disclosure/index.ts'), formats: ['iife'], name: 'disclosure' } },
  })
  const [output] = (Array.isArray(built) ? built : [built]).flatMap((one) => ('output' in one ? one.output : []))
  const code = output?.type === 'chunk' ? output.code : expect.fail('nothing was built')
  expect(output?.type === 'chunk' ? [...output.imports, ...output.dynamicImports] : []).toEqual([])
  expect(code).not.toMatch(/__vite-browser-external|\bfrom ?["']node:|require\(["']node:|\bprocess\.|\bBuffer\b/u)
  // A world with the language and `crypto`, as every browser has, and neither `process` nor `require`.
  const said = runInNewContext(
    `${code}
    const value = (result) => { if (!result.ok) throw new Error(result.refusal.kind); return result.value }
    const attributes = [{ name: 'form', codes: ['a', 'b'] }, { name: 'sex', codes: ['f', 'm'] }]
    const plan = value(disclosure.planRelease({ attributes, workload: { upTo: 2 }, rho: value(disclosure.rhoFor(4, 1e-6)) }))
    const rows = Array.from({ length: 400 }, (_, at) => [at % 3 ? 'a' : 'b', at % 2 ? 'f' : 'm'])
    const tables = [...value(disclosure.publish(disclosure.tablesOf(value(disclosure.measure(plan, rows, disclosure.systemBytes()))), { deviations: 2, level: 0.95 }))]
    JSON.stringify([typeof process, typeof require, tables.map(({ counts }) => counts.length)])`,
    { crypto: globalThis.crypto },
  )
  expect(JSON.parse(String(said))).toEqual(['undefined', 'undefined', [2, 2, 4]])
})
