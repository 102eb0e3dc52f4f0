// A thesaurus as large as EuroVoc, with the labels of SKOS-XL: what reading it takes, and taking it in and again. npm run bench -- thesaurus
import { execFileSync } from 'node:child_process'
import { createWriteStream, statSync } from 'node:fs'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { aLargeThesaurus } from '../tests/support/large-thesaurus.ts'
import { print } from './support/print.ts'
import { inFolder, ROOT } from './support/program.ts'
import type { Figure } from './support/rounds.ts'

const MEGABYTE = 1e6

const figure = (name: string, ours: number, unit: string, atMost?: number): Figure => ({
  name, ours: Math.round(ours), theirs: null, unit, ratio: null, bar: atMost === undefined ? null : `≤ ${atMost}`, met: atMost === undefined ? null : ours <= atMost,
})

await inFolder(async (folder) => {
  const file = join(folder, 'large.rdf')
  await pipeline(Readable.from(aLargeThesaurus({ concepts: 7000 })), createWriteStream(file))
  const child = (program: string, ...args: readonly string[]) => JSON.parse(execFileSync(process.execPath, [join(ROOT, 'bench/thesaurus', program), file, ...args], { encoding: 'utf8' }))
  const read = child('bare-reading.ts', 'network')
  const taken = child('bare-taking-in.ts', join(folder, 'database'))
  print('thesaurus', [
    figure('size of the file', statSync(file).size / MEGABYTE, 'MB'), figure('reading it: memory at most', read.peakMB, 'MB', 512), figure('reading it: processor', read.cpuSeconds, 's'),
    figure('an open database before: memory at most', taken.before, 'MB'), figure('taking it in: memory at most', taken.first.peak, 'MB'), figure('taking it in: processor', taken.first.seconds, 's'),
    figure('the same again: changed', taken.again.changed, 'concepts', 0), figure('the same again: processor', taken.again.seconds, 's'),
  ])
})
