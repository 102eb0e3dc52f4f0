// The disclosure engine: how it grows, how fast its noise is, the published estimates of the unseen, and against the engine that publishes the world's
// counter-trafficking data, on its own benchmark: 6,000 rows, ten attributes, ε = 4.
// npm run bench -- disclosure (SEEDS=20, FIRST_SEED=100, REPLICATIONS=1000 and MOST_RECORDS=1000000 by default; needs ../shared/data/{pacsynth,mse})
import { dirname, join } from 'node:path'
import { print } from './support/print.ts'
import { pacsynthFigures } from './disclosure/pacsynth.ts'
import { PUBLISHED_FILE, readPublished } from './disclosure/published.ts'
import { samplerFigures } from './disclosure/sampler.ts'
import { scaleFigures } from './disclosure/scale.ts'
import { unseenFigures } from './disclosure/unseen.ts'

const published = readPublished()
const first = Number(process.env['FIRST_SEED'] ?? 100)
const seeds = Array.from({ length: Number(process.env['SEEDS'] ?? 20) }, (_, at) => first + at)
// Growth first: the peak of memory is the process's.
const own = [...scaleFigures(Number(process.env['MOST_RECORDS'] ?? 1_000_000)), ...samplerFigures()]
if (published === undefined) {
  console.error('The benchmarks (../shared/data) are missing: there is nothing to compare with.')
  print('disclosure', own)
} else print('disclosure', [...own, ...unseenFigures(join(dirname(PUBLISHED_FILE), '../mse'), Number(process.env['REPLICATIONS'] ?? 1000)), ...pacsynthFigures(published, seeds)])
