import { resolve } from 'node:path'
import { InvalidArgumentError, type Command } from 'commander'
import type { SheetListing } from '#publishing'
import { carryOut } from './carry-out.ts'
import { sheetsRefusal } from './directory-sentences.ts'
import { EXIT } from './exit-codes.ts'
import type { Frame } from './frame.ts'
import { sheetsImport, sheetsList, sheetsRemove } from './operations/sheets.ts'

/** `waystation sheets …` */
export const sheetsCommands = (program: Command, frame: Frame): void => {
  const sheets = program.command('sheets').description('help in plain words, on the site')

  sheets
    .command('import')
    .argument('<folder>', 'holds sheets.json, and a folder with a text for every language for each sheet')
    .description('take help sheets in, each place whole; doing it again changes nothing')
    .action((folder: string) =>
      frame.run(async (situation) => {
        const done = await carryOut(situation, sheetsImport, { folder: resolve(folder) }, () => {})
        if ('code' in done) return done.code
        const { answer } = done
        if (situation.json) situation.console.out(JSON.stringify(answer))
        else if ('refusal' in answer) situation.console.aside(`${sheetsRefusal(answer.refusal)}\nNothing was taken in.`)
        else situation.console.out(`${answer.made} made, ${answer.changed} changed, ${answer.unchanged} unchanged, ${answer.removed} removed`)
        return 'refusal' in answer ? EXIT.usage : EXIT.well
      }),
    )

  sheets
    .command('remove')
    .argument('<place>', 'the number in its address: 1', placeNumber)
    .description('take a help sheet away in every language')
    .action((place: number) =>
      frame.run(async (situation) => {
        const done = await carryOut(situation, sheetsRemove, { place }, () => {})
        if ('code' in done) return done.code
        const { answer } = done
        if (situation.json) situation.console.out(JSON.stringify(answer))
        else if ('refusal' in answer) situation.console.aside(answer.refusal.kind === 'not-allowed' ? 'You may not change the help sheets.' : `There is no sheet ${place}.`)
        else situation.console.out(`Removed (${answer.languages.join(', ')}).`)
        return 'refusal' in answer ? EXIT.usage : EXIT.well
      }),
    )

  sheets
    .command('list')
    .option('--language <code>', 'the language of the titles', 'en')
    .description('show the help sheets by their places')
    .action(({ language }: { language: string }) =>
      frame.run(async (situation) => {
        const done = await carryOut(situation, sheetsList, { language }, () => {})
        if ('code' in done) return done.code
        const { answer } = done
        if (situation.json) for (const sheet of answer.sheets) situation.console.out(JSON.stringify(sheet))
        else if (answer.sheets.length === 0) situation.console.out('There is no sheet.')
        else for (const sheet of answer.sheets) situation.console.out(lineOf(sheet))
        return EXIT.well
      }),
    )
}

const placeNumber = (text: string): number => {
  if (!/^[1-9][0-9]{0,3}$/.test(text)) throw new InvalidArgumentError('A place is a number: 1, 2, 3.')
  return Number(text)
}

const lineOf = ({ place, title, languages, sample, checkedBy, checkedOn, changedOn }: SheetListing): string => {
  const check = checkedBy === undefined ? '' : `; checked by ${checkedBy} on ${checkedOn}`
  return `${String(place).padStart(4)}  ${title}  (${languages.join(', ')}; changed on ${changedOn}${check}${sample ? '; sample' : ''})`
}
