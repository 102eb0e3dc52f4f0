import { resolve } from 'node:path'
import type { Command } from 'commander'
import type { FileOutcome, LibraryAnswer } from '#library'
import { carryOut, type Situation } from './carry-out.ts'
import { EXIT, type ExitCode } from './exit-codes.ts'
import type { Frame } from './frame.ts'
import { preservationCommands } from './preservation-commands.ts'
import { librarianCommands } from './librarian-commands.ts'
import { addFiles, importFromCatalogue, type ImportAnswer } from './operations/import-library.ts'
import { reindex } from './operations/reindex.ts'
import { search } from './operations/search.ts'
import { catalogueRefusal, fileReason } from './sentences.ts'

/** `waystation library …` */
export const libraryCommands = (program: Command, frame: Frame): void => {
  const library = program.command('library').description('take documents in, and find them')

  library
    .command('add')
    .argument('<file...>', 'PDF, DOCX, EPUB, ODT, HTML or text files')
    .option('--draft', 'do not publish them yet')
    .description('take files in; each gets the next free number, and its title is proposed from the file')
    .action((files: string[], options: { draft?: true }) =>
      frame.run(async (situation) => {
        const done = await carryOut(situation, addFiles, { paths: files.map((file) => resolve(file)), publish: options.draft !== true }, outcomeLine(situation))
        return 'code' in done ? done.code : finishImport(situation, done.answer)
      }),
    )

  library
    .command('import')
    .argument('<catalogue.csv>', 'at least a column "file"; docs/guides/catalogue.md tells the others')
    .option('--draft', 'do not publish them yet')
    .description('take in the rows of a catalogue, with files from its folder; doing it again changes nothing')
    .action((catalogue: string, options: { draft?: true }) =>
      frame.run(async (situation) => {
        const done = await carryOut(situation, importFromCatalogue, { catalogue: resolve(catalogue), publish: options.draft !== true }, outcomeLine(situation))
        return 'code' in done ? done.code : finishImport(situation, done.answer)
      }),
    )

  library
    .command('search')
    .argument('<words...>', 'words that must all occur; "a phrase", begin*, -without, a OR b, type:report')
    .option('--size <n>', 'documents to show', frame.wholeNumber(1, 100), 10)
    .description('find documents and their pages')
    .action((words: string[], options: { size: number }) =>
      frame.run(async (situation) => {
        const done = await carryOut(situation, search, { words: words.join(' '), size: options.size }, () => {})
        if ('code' in done) return done.code
        if (situation.json) situation.console.out(JSON.stringify(done.answer))
        else printHits(situation, done.answer)
        return EXIT.well
      }),
    )

  librarianCommands(library, frame)
  preservationCommands(library, frame)

  library
    .command('reindex')
    .description('build the search index anew; the old one answers meanwhile')
    .action(() =>
      frame.run(async (situation) => {
        const done = await carryOut(situation, reindex, {}, () => {})
        if ('code' in done) return done.code
        situation.console.out(situation.json ? JSON.stringify(done.answer) : `${done.answer.documents} documents with ${done.answer.pages} pages are searchable.`)
        return EXIT.well
      }),
    )
}

const outcomeLine =
  ({ console, json }: Situation) =>
  (outcome: FileOutcome): void => {
    if (json) return console.out(JSON.stringify(outcome))
    const where = outcome.line === undefined ? '' : `line ${outcome.line}: `
    const number = outcome.number === null ? '' : String(outcome.number)
    const why = outcome.reason === null ? '' : `  ${fileReason(outcome.reason, outcome.detail)}`
    console.out(`${outcome.status.padEnd(21)} ${number.padStart(6)}  ${where}${outcome.file}${why}`)
  }

const finishImport = ({ console, json }: Situation, { totals, ignoredColumns, left = 0, refusal }: ImportAnswer): ExitCode => {
  if (ignoredColumns.length > 0) console.aside(`Columns that are not known were left out: ${ignoredColumns.join(', ')}.`)
  if (refusal !== undefined) console.aside(catalogueRefusal(refusal))
  if (left > 0) console.aside(`Interrupted: ${left} ${left === 1 ? 'file is' : 'files are'} left. Run the command again for the rest.`)
  if (json) console.out(JSON.stringify({ totals, ...(ignoredColumns.length > 0 && { ignoredColumns }), ...(refusal !== undefined && { refusal: refusal.kind }) }))
  else if (refusal === undefined) console.out(`${totals.imported} imported, ${totals.unchanged} unchanged, ${totals['stored-not-searchable']} kept but not searchable, ${totals.failed} failed`)
  if (refusal !== undefined) return EXIT.usage
  return totals.failed > 0 || left > 0 ? EXIT.failed : EXIT.well
}

const printHits = ({ console }: Situation, answer: LibraryAnswer): void => {
  if (answer.total === 0) return console.out('Nothing was found.')
  console.out(`${answer.total} ${answer.total === 1 ? 'document' : 'documents'}`)
  for (const { listing, pages } of answer.hits) {
    console.out(`\n${listing.number}  ${listing.title}${listing.date === undefined ? '' : ` (${listing.date})`}`)
    for (const { number, passage } of pages) console.out(`    p. ${number}: ${passage.text}`)
  }
}
