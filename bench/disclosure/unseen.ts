import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { estimateUnseen, seededUniforms, type CaptureTable } from '#disclosure'
import { figure, type Figure } from '../support/rounds.ts'
import { must } from './must.ts'

/** Stepwise, as published beside the tables (published_results.json): persons. */
const PUBLISHED = [
  ['neworleans_8lists_n185_published', 1183.692],
  ['neworleans_5lists_n185_published', 1034.151],
  ['uk2013_6lists', 11417.992],
  ['uk2013_5lists', 11312.99],
  ['kosovo_4lists', undefined],
  ['madigan_york_3lists', undefined],
  ['artificial_3lists', undefined],
] as const

const read = (folder: string, name: string): CaptureTable => {
  const [head = [], ...rows] = readFileSync(join(folder, `${name}.csv`), 'utf8').trim().split('\n').map((line) => line.split(','))
  return { lists: head.slice(0, -1), rows: rows.map((row) => ({ on: row.slice(0, -1).map((cell) => cell === '1'), people: Number(row.at(-1)) })) }
}

/** Every published table: how far the stepwise estimate is from the printed one, and how long everything takes with a thousand resamples. */
export const unseenFigures = (folder: string): Figure[] =>
  PUBLISHED.flatMap(([name, published]) => {
    console.error(name)
    const started = performance.now()
    const found = estimateUnseen({ uniforms: seededUniforms(1) }, read(folder, name))
    const seconds = (performance.now() - started) / 1000
    const taken = figure(`${name}: all models, choices, 1,000 resamples, averages`, 's', seconds, null, null)
    if (published === undefined) return [taken]
    const people = must(found).choices.find(({ way }) => way === 'stepwise')?.people ?? Number.NaN
    return [figure(`${name}: stepwise, away from the printed estimate`, '%', Math.abs(100 * (people / published - 1)), null, { atMost: 0.1 }), taken]
  })
