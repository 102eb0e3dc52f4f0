import { resolve } from 'node:path'
import type { Command } from 'commander'
import type { CountryCode } from '#kernel'
import type { ListedService } from '#services'
import { carryOut } from './carry-out.ts'
import { countryCode } from './country-code.ts'
import { servicesRefusal, STANDING } from './directory-sentences.ts'
import { EXIT } from './exit-codes.ts'
import type { Frame } from './frame.ts'
import { servicesImport, servicesList, servicesWithdraw } from './operations/services.ts'

/** `waystation services …` */
export const servicesCommands = (program: Command, frame: Frame): void => {
  const services = program.command('services').description('where help is offered, and which number to call')

  services
    .command('import')
    .argument('<services.json>', 'entries, as examples/services.json shows them')
    .description('take entries in, each in the place of the one with its key; doing it again changes nothing')
    .action((file: string) =>
      frame.run(async (situation) => {
        const done = await carryOut(situation, servicesImport, { file: resolve(file) }, () => {})
        if ('code' in done) return done.code
        const { answer } = done
        if (situation.json) situation.console.out(JSON.stringify(answer))
        else if ('refusal' in answer) for (const sentence of servicesRefusal(answer.refusal)) situation.console.aside(sentence)
        else situation.console.out(`${answer.made} made, ${answer.changed} changed, ${answer.unchanged} unchanged, ${answer.leftAlone} left alone because they were verified or withdrawn since`)
        return 'refusal' in answer ? EXIT.usage : EXIT.well
      }),
    )

  services
    .command('withdraw')
    .argument('<key>', 'names the entry: nl-helpline')
    .description('take an entry from the site at once; only a later verification brings it back')
    .action((key: string) =>
      frame.run(async (situation) => {
        const done = await carryOut(situation, servicesWithdraw, { key }, () => {})
        if ('code' in done) return done.code
        const { answer } = done
        if (situation.json) situation.console.out(JSON.stringify(answer))
        else if ('refusal' in answer) situation.console.aside(answer.refusal.kind === 'not-allowed' ? 'You may not change the directory.' : 'There is no entry with this key.')
        else situation.console.out(`Withdrawn. Only what is verified after ${answer.withdrawnOn} brings it back.`)
        return 'refusal' in answer ? EXIT.usage : EXIT.well
      }),
    )

  services
    .command('list')
    .option('--country <code>', 'two letters: BG, UA', countryCode)
    .description('show all entries and how they stand today: only current ones are on the site')
    .action(({ country }: { country?: CountryCode }) =>
      frame.run(async (situation) => {
        const done = await carryOut(situation, servicesList, { country }, () => {})
        if ('code' in done) return done.code
        const { answer } = done
        if (situation.json) for (const service of answer.services) situation.console.out(JSON.stringify(service))
        else if (answer.services.length === 0) situation.console.out('There is no entry.')
        else for (const service of answer.services) situation.console.out(lineOf(service))
        return EXIT.well
      }),
    )
}

const lineOf = ({ country, kind, key, state, numbers, owner = 'nobody', expiresOn = 'no day', sample }: ListedService): string =>
  [country, STANDING[state].padEnd(10), kind.padEnd(11), key.padEnd(24), `${numbers.map(({ number }) => number).join(', ') || 'no number'}; ${owner} answers for it; until ${expiresOn}${sample ? '; sample' : ''}`].join('  ')
