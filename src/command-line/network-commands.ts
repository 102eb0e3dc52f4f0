import { resolve } from 'node:path'
import type { Command } from 'commander'
import type { NetworkReport, Organisation } from '#network'
import { carryOut } from './carry-out.ts'
import type { Console } from './console.ts'
import { EXIT } from './exit-codes.ts'
import type { Frame } from './frame.ts'
import { networkRefusal } from './network-sentences.ts'
import { listNetwork, takeInNetwork } from './operations/network.ts'

/** `waystation network …` */
export const networkCommands = (program: Command, frame: Frame): void => {
  const network = program.command('network').description('say who the organisations of the network are, and list them')

  network
    .command('import')
    .argument('<folder>', 'a folder with organisations.json, and about.en.json for texts in English; or one file')
    .description('take in what everybody may know of the organisations; doing it again changes nothing')
    .action((folder: string) =>
      frame.run(async (situation) => {
        const done = await carryOut(situation, takeInNetwork, { path: resolve(folder) }, () => {})
        if ('code' in done) return done.code
        const { answer } = done
        if (situation.json) situation.console.out(JSON.stringify(answer))
        else if ('refusal' in answer) situation.console.aside(networkRefusal(answer.refusal))
        else printReport(situation.console, answer)
        if (!('refusal' in answer)) return EXIT.well
        return answer.refusal.kind === 'not-allowed' ? EXIT.failed : EXIT.usage
      }),
    )

  network
    .command('list')
    .description('list the organisations: what they are, their country, slug and name')
    .action(() =>
      frame.run(async (situation) => {
        const done = await carryOut(situation, listNetwork, {}, () => {})
        if ('code' in done) return done.code
        for (const line of situation.json ? done.answer.map((one) => JSON.stringify(one)) : table(done.answer)) situation.console.out(line)
        return EXIT.well
      }),
    )
}

const printReport = (console: Console, { made, changed, unchanged, missing, ignored }: NetworkReport): void => {
  console.out(`${made} made, ${changed} changed, ${unchanged} unchanged`)
  if (missing.length > 0) console.aside(`The files do not name these, which stay as they are: ${missing.map(({ name, slug }) => `${name} (${slug})`).join(', ')}.`)
  if (ignored.length > 0) console.aside(`These files were not looked at: ${ignored.join(', ')}. See that their names are spelt right.`)
}

const table = (organisations: readonly Organisation[]): string[] => {
  const widest = Math.max(0, ...organisations.map(({ slug }) => slug.length))
  return organisations.map(({ kind, country = '', slug, name, city }) => `${kind.padEnd(12)}  ${country.padEnd(2)}  ${slug.padEnd(widest)}  ${name}${city === undefined ? '' : `, ${city}`}`)
}
