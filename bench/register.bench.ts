// Clients' files: finding among a hundred thousand names. npm run bench -- register
import { findingFigures } from './register/finding.ts'
import { print } from './support/print.ts'
import type { Figure } from './support/rounds.ts'

const figures: Figure[] = []
// Each part is printed as it is done: the last table holds them all.
for (const part of [findingFigures]) {
  figures.push(...part())
  print('register', figures)
}
