// The disclosure engine against the one that publishes the world's counter-trafficking data, on its own benchmark: 6,000 rows, ten attributes, ε = 4.
// npm run bench -- disclosure (SEEDS=12 and FIRST_SEED=100 by default; needs ../shared/data/pacsynth)
import { print } from './support/print.ts'
import { pacsynthFigures } from './disclosure/pacsynth.ts'
import { readPublished } from './disclosure/published.ts'

const published = readPublished()
const first = Number(process.env['FIRST_SEED'] ?? 100)
const seeds = Array.from({ length: Number(process.env['SEEDS'] ?? 12) }, (_, at) => first + at)
if (published === undefined) console.error('The benchmark (../shared/data/pacsynth) is missing: there is nothing to compare with.')
else print('disclosure', pacsynthFigures(published, seeds))
