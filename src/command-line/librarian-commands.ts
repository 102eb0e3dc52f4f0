import { resolve } from 'node:path'
import { InvalidArgumentError, type Command } from 'commander'
import { AUTHORITY_KINDS, HIGHEST_NUMBER, type AuthorityKind, type PublicationState } from '#library'
import { carryOut } from './carry-out.ts'
import { countryCode } from './country-code.ts'
import { EXIT } from './exit-codes.ts'
import type { Frame } from './frame.ts'
import { authority } from './operations/authority.ts'
import { describe } from './operations/describe.ts'
import { publication } from './operations/publication.ts'
import { redact } from './operations/redact.ts'
import { correctionRefusal, redactRefusal } from './sentences.ts'

const STEPS: readonly (readonly [name: string, to: PublicationState, does: string])[] = [
  ['publish', 'published', 'publish a draft, or a withdrawn document again'],
  ['review', 'review', 'mark a draft as ready to be looked at by somebody else before it is published'],
  ['hide', 'draft', 'make a document a draft again: nobody outside sees it, and nothing says that it was there'],
  ['withdraw', 'withdrawn', 'take a document away; its number and a notice stay'],
]

/** `waystation library …`: what a librarian does with documents that are there. */
export const librarianCommands = (library: Command, frame: Frame): void => {
  const theDocument = frame.wholeNumber(1, HIGHEST_NUMBER)

  for (const [name, to, does] of STEPS) {
    const command = library.command(name).argument('<number>', 'the document', theDocument).description(does)
    if (to === 'withdrawn') command.option('--reason <words>', 'why, in words for the reader of the notice')
    command.action((number: number, { reason }: { reason?: string }) =>
      frame.run(async (situation) => {
        const done = await carryOut(situation, publication, { number, to, reason }, () => {})
        if ('code' in done) return done.code
        if (situation.json) situation.console.out(JSON.stringify(done.answer))
        else if ('refusal' in done.answer) situation.console.aside(`There is no document ${number} that you could ${name}.`)
        else situation.console.out(`Document ${number} is ${done.answer.changed ? 'now' : 'already'} ${STATES[to]}.`)
        return 'refusal' in done.answer ? EXIT.failed : EXIT.well
      }),
    )
  }

  library
    .command('describe')
    .argument('<number>', 'the document', theDocument)
    .argument('<column=value...>', 'what is to be said, by the names of a catalogue’s columns: title="…" title_pl="…" date=2021-03 keywords="a; b"', withColumn)
    .description('correct what is said of a document, or confirm what was guessed by saying it')
    .action((number: number, columns: Record<string, string>) =>
      frame.run(async (situation) => {
        const done = await carryOut(situation, describe, { number, columns }, () => {})
        if ('code' in done) return done.code
        const { answer } = done
        if (situation.json) situation.console.out(JSON.stringify(answer))
        else if ('refusal' in answer) situation.console.aside(correctionRefusal(answer.refusal, number))
        else situation.console.out(answer.changed ? `Document ${number} is described anew.` : `Document ${number} said so already.`)
        return 'refusal' in answer ? EXIT.failed : EXIT.well
      }),
    )

  library
    .command('redact')
    .argument('<number>', 'the document', theDocument)
    .argument('<file>', 'the file from which something was taken out')
    .requiredOption('--note <words>', 'what was taken out and why, in words for the reader')
    .option('--replaces <sha256>', 'the beginning of the old file’s SHA-256, where the document has several')
    .description('put a redacted file in the place of the old one, which is removed from the store, the pages and the search')
    .action((number: number, file: string, { note, replaces }: { note: string; replaces?: string }) =>
      frame.run(async (situation) => {
        const done = await carryOut(situation, redact, { number, path: resolve(file), note, replaces: replaces?.toLowerCase() }, () => {})
        if ('code' in done) return done.code
        const { refusal, alsoIn = [] } = done.answer
        if (situation.json) situation.console.out(JSON.stringify(done.answer))
        else if (refusal !== undefined) situation.console.aside(redactRefusal(refusal, number))
        else situation.console.out(`The file of document ${number} was replaced. Backups made before still hold the old one.`)
        if (alsoIn.length > 0) situation.console.aside(`The same old file is still shown with document ${alsoIn.join(', ')}: redact it there too.`)
        return refusal === undefined ? EXIT.well : EXIT.failed
      }),
    )

  library
    .command('authority')
    .argument('<name>', 'the name to be shown')
    .argument('[variant...]', 'other names: abbreviations, former ones, those in other languages')
    .option('--kind <kind>', `one of: ${AUTHORITY_KINDS.join(', ')}`, authorityKind)
    .option('--country <code>', 'two letters: BG, UA', countryCode)
    .description('say that names of an author, publisher, court or body mean one and the same')
    .action((name: string, variants: string[], options: { kind?: AuthorityKind; country?: ReturnType<typeof countryCode> }) =>
      frame.run(async (situation) => {
        const done = await carryOut(situation, authority, { name, variants, kind: options.kind, country: options.country }, () => {})
        if ('code' in done) return done.code
        const { answer } = done
        if (situation.json) situation.console.out(JSON.stringify(answer))
        else if ('refusal' in answer) situation.console.aside('A name needs a letter.')
        else situation.console.out(`${answer.name}${answer.variants.length === 0 ? '' : `, also: ${answer.variants.join('; ')}`}`)
        return 'refusal' in answer ? EXIT.failed : EXIT.well
      }),
    )
}

const STATES: Readonly<Record<PublicationState, string>> = { draft: 'a draft', review: 'in review', published: 'published', withdrawn: 'withdrawn' }

const withColumn = (pair: string, before: Readonly<Record<string, string>> = {}): Record<string, string> => {
  const at = pair.indexOf('=')
  if (at < 1) throw new InvalidArgumentError('It must be of the form column=value.')
  return { ...before, [pair.slice(0, at).trim().toLowerCase()]: pair.slice(at + 1) }
}

const authorityKind = (text: string): AuthorityKind => {
  const kind = AUTHORITY_KINDS.find((one) => one === text)
  if (kind === undefined) throw new InvalidArgumentError(`It must be one of: ${AUTHORITY_KINDS.join(', ')}.`)
  return kind
}
