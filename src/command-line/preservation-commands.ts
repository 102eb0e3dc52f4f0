import { resolve } from 'node:path'
import type { Command } from 'commander'
import { HIGHEST_NUMBER } from '#library'
import { carryOut } from './carry-out.ts'
import { EXIT } from './exit-codes.ts'
import type { Frame } from './frame.ts'
import { checkNow, exportBags, history, importBag, repair } from './operations/preservation.ts'
import { bagOutcome, bagTotals, checkSummary, eventLine, exportRefusal, finding, importBagRefusal, repairRefusal } from './preservation-sentences.ts'

/** `waystation library …`: what keeps documents whole for a long time. */
export const preservationCommands = (library: Command, frame: Frame): void => {
  library
    .command('check')
    .option('--sweep', 'remove files that no document needs')
    .description('read every file now and hold it against its hash; tell what is missing, damaged, or needed by no document')
    .action(({ sweep = false }: { sweep?: boolean }) =>
      frame.run(async (situation) => {
        const { console, json } = situation
        const done = await carryOut(situation, checkNow, { sweep }, (line) => console.out(json ? JSON.stringify(line) : finding(line)))
        if ('code' in done) return done.code
        if ('refusal' in done.answer) return EXIT.failed
        const { summary } = done.answer
        console.out(json ? JSON.stringify({ summary }) : checkSummary(summary))
        return summary.sound === summary.files && summary.unreferenced === summary.removed ? EXIT.well : EXIT.failed
      }),
    )

  library
    .command('repair')
    .argument('<file...>', 'copies of the very files that were taken in, from a backup or a bag')
    .description('put files in the place of stored ones that are missing or damaged')
    .action((files: string[]) =>
      frame.run(async (situation) => {
        const { console, json } = situation
        const done = await carryOut(situation, repair, { paths: files.map((file) => resolve(file)) }, (line) => {
          if (json) console.out(JSON.stringify('refusal' in line ? { file: line.file, refusal: line.refusal.kind } : line))
          else if ('refusal' in line) console.aside(`${line.file}: ${repairRefusal(line.refusal)}`)
          else console.out(`${line.file}: ${line.repaired ? 'The stored file is sound again.' : 'The stored file was sound already.'}`)
        })
        if ('code' in done) return done.code
        return done.answer.failed > 0 ? EXIT.failed : EXIT.well
      }),
    )

  library
    .command('history')
    .argument('<number>', 'the document', frame.wholeNumber(1, HIGHEST_NUMBER))
    .option('--premis', 'as PREMIS 3.0 XML')
    .description('tell what was done to the files of a document, and found in them')
    .action((number: number, { premis = false }: { premis?: boolean }) =>
      frame.run(async (situation) => {
        const { console, json } = situation
        const done = await carryOut(situation, history, { number }, () => {})
        if ('code' in done) return done.code
        const { answer } = done
        if ('refusal' in answer) console.aside(`There is no document ${number} that is yours to look into.`)
        else if (premis) console.out(answer.premis.trimEnd())
        else for (const event of answer.events) console.out(json ? JSON.stringify(event) : eventLine(event))
        return 'refusal' in answer ? EXIT.failed : EXIT.well
      }),
    )

  library
    .command('export')
    .argument('<folder>', 'the folder to make; it must hold nothing yet')
    .option('--each', 'a bag for each document, instead of one of all')
    .description('write the whole library, drafts and thesaurus included, into a bag (BagIt) that any library can check and keep')
    .action((folder: string, { each = false }: { each?: boolean }) =>
      frame.run(async (situation) => {
        const { console, json } = situation
        const done = await carryOut(situation, exportBags, { folder: resolve(folder), each }, () => {})
        if ('code' in done) return done.code
        const { answer } = done
        if (json) console.out(JSON.stringify('refusal' in answer ? { refusal: answer.refusal.kind } : answer))
        if ('refusal' in answer) {
          console.aside(exportRefusal(answer.refusal))
          return EXIT.failed
        }
        const { documents, files, bytes, lost, bags } = answer.summary
        if (!json) console.out(`${documents} documents are in ${folder}: ${files} files in ${bags} ${bags === 1 ? 'bag' : 'bags'}, ${Math.ceil(bytes / 1e6)} MB. It is not encrypted, and holds drafts.`)
        if (lost.length === 0) return EXIT.well
        console.aside(`Files are missing or damaged, and the bag goes without them: those of document ${[...new Set(lost.map(({ number }) => number))].join(', ')}.`)
        return EXIT.failed
      }),
    )

  library
    .command('import-bag')
    .argument('<folder>', 'a bag that "library export" has written, or a folder of such bags')
    .description('check a bag to its last byte and take in what is missing here; nothing is written over, and doing it again changes nothing')
    .action((folder: string) =>
      frame.run(async (situation) => {
        const { console, json } = situation
        const done = await carryOut(situation, importBag, { folder: resolve(folder) }, (line) => console.out(json ? JSON.stringify(line) : bagOutcome(line)))
        if ('code' in done) return done.code
        const { answer } = done
        if (json) console.out(JSON.stringify('refusal' in answer ? { refusal: answer.refusal } : answer))
        else if (!('refusal' in answer)) console.out(bagTotals(answer.totals))
        if ('refusal' in answer) {
          console.aside(importBagRefusal(answer.refusal))
          return EXIT.usage
        }
        const { failed, differs, left, thesaurus } = answer.totals
        return failed + differs + left > 0 || thesaurus.refused !== undefined ? EXIT.failed : EXIT.well
      }),
    )
}
