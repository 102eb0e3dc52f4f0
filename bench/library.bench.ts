// The library's search: how fast it answers, takes in and opens, beside others given the same tokens, and how well it ranks.
// npm run bench -- library; fewer pages: WAYSTATION_BENCH_PAGES=20000. What it downloads and makes lies in WAYSTATION_BENCH_CACHE.
import { corpusOf } from './library/corpus.ts'
import { openExpansion } from './library/expansion.ts'
import { openLucene } from './library/lucene.ts'
import { momentFigures, vocabularyFigures } from './library/moments.ts'
import { openOurs } from './library/ours.ts'
import { freshFolder } from './library/packages.ts'
import { openPlainFts } from './library/plain-fts.ts'
import { openPostgres } from './library/postgres.ts'
import { questionsOf } from './library/questions.ts'
import { cranfieldFigures, crossLanguageFigures } from './library/relevance.ts'
import { compareAnswers, indexAll } from './library/speed.ts'
import { print } from './support/print.ts'

const pages = Number(process.env['WAYSTATION_BENCH_PAGES'] ?? 100_000)
const tokens = Number(process.env['WAYSTATION_BENCH_TOKENS'] ?? 1_500_000)
const QUESTIONS = 40

const folder = freshFolder('ours')
const documents = corpusOf(pages)
const lucene = await openLucene(freshFolder('lucene-index'))
if (lucene === undefined) console.error('Lucene or Java is missing: it is left out.')
const postgres = await openPostgres()
if (postgres === undefined) console.error('PostgreSQL is missing: it is left out.')
const engines = [await openOurs(folder), lucene, openPlainFts(freshFolder('plain')), postgres].filter((engine) => engine !== undefined)

const figures = await indexAll(engines, documents)
const ungrouped = lucene === undefined ? [] : [{ name: 'Lucene without grouping', ask: lucene.askFlat }]
figures.push(...(await compareAnswers([...engines, ...ungrouped], questionsOf(documents, QUESTIONS))))
for (const engine of engines) await engine.close()
figures.push(...(await momentFigures(folder)))
figures.push(...(await vocabularyFigures(freshFolder('vocabulary'), tokens)))
figures.push(...(await cranfieldFigures()))
figures.push(...(await crossLanguageFigures('without the thesaurus', () => [])), ...(await crossLanguageFigures('with the thesaurus', await openExpansion())))
print('library', figures)
