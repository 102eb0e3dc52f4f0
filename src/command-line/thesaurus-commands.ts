import { extname, resolve } from 'node:path'
import { InvalidArgumentError, Option, type Command } from 'commander'
import { NETWORK_LANGUAGES, parseLanguageTag } from '#kernel'
import { formatByName, SKOS_FORMATS, type SkosFormat } from '#thesaurus'
import { SKOS_FORMS, type SkosForm } from '#web/interchange'
import { carryOut, type Situation } from './carry-out.ts'
import { EXIT } from './exit-codes.ts'
import type { Frame } from './frame.ts'
import { thesaurusExport, thesaurusImport, type MappingLine } from './operations/thesaurus.ts'
import { mappedSentence, remarkSentence, thesaurusRefusal } from './thesaurus-sentences.ts'

type ImportOptions = {
  readonly dryRun?: true
  readonly format?: SkosFormat
  readonly languages: 'all' | readonly string[]
  readonly language?: string
  readonly base?: string
  readonly scheme?: string
  readonly asScheme?: string
  readonly linksOnly?: true
  readonly leaveOutFaults?: true
}

const language = (text: string): string => {
  const tag = parseLanguageTag(text)
  if (tag === undefined) throw new InvalidArgumentError('No such language. Use its code: en, uk, sr-Latn.')
  return tag
}

const languages = (text: string): 'all' | readonly string[] => (text === 'all' ? 'all' : text.split(',').map(language))

const address = (text: string): string => {
  if (/^https?:\/\/\S+$/.test(text) && URL.canParse(text)) return text
  throw new InvalidArgumentError('It must be an address that begins with http:// or https://.')
}

const word = (text: string): string => {
  if (/^[a-z][a-z0-9]{0,19}$/.test(text)) return text
  throw new InvalidArgumentError('It must be a word of small Latin letters and digits, 20 at most.')
}

/** `waystation thesaurus …` */
export const thesaurusCommands = (program: Command, frame: Frame): void => {
  const thesaurus = program.command('thesaurus').description('the words that documents are described with')

  thesaurus
    .command('import')
    .argument('<file>', 'SKOS: Turtle, N-Triples, RDF/XML or JSON-LD; docs/guides/thesaurus.md tells more')
    .option('--dry-run', 'only tell what would become of it')
    .addOption(new Option('--format <name>', 'where the name of the file does not say it').choices(SKOS_FORMATS))
    .option('--languages <codes>', 'languages to keep, as en,nl,uk; or all', languages, NETWORK_LANGUAGES)
    .option('--language <code>', 'the language of labels that state none', language)
    .option('--base <address>', 'what relative addresses in the file are relative to', address)
    .option('--scheme <address>', 'take only the concepts of this scheme', address)
    .option('--as-scheme <word>', 'names of concepts that are made begin with it, as eurovoc', word)
    .option('--links-only', 'concepts that are only called the same are not taken for the same')
    .option('--leave-out-faults', 'leave out what is faulty, instead of refusing the file')
    .description('take another thesaurus in, and tell what each of its concepts has become; doing it again changes nothing')
    .action((file: string, { format = formatByName(file), linksOnly, leaveOutFaults, dryRun, ...options }: ImportOptions) =>
      frame.run(async (situation) => {
        if (format === undefined) {
          situation.console.aside(`The name of the file does not say what it is. Say it with --format: ${SKOS_FORMATS.join(', ')}.`)
          return EXIT.usage
        }
        const report = reportTo(situation)
        const input = { ...options, file: resolve(file), format, dryRun: dryRun === true, byName: linksOnly !== true, leaveOutFaults: leaveOutFaults === true }
        const done = await carryOut(situation, thesaurusImport, input, report.take)
        if ('code' in done) return done.code
        const { answer } = done
        if (situation.json) situation.console.out(JSON.stringify(answer))
        else if ('refusal' in answer) for (const sentence of thesaurusRefusal(answer.refusal)) situation.console.aside(sentence)
        else {
          report.finish()
          const left = Object.entries(answer.notKept)
          if (left.length > 0) situation.console.out(`Languages that were not kept: ${left.map(([tag, texts]) => `${tag} (${texts})`).join(', ')}.`)
          if (input.dryRun) situation.console.out('Nothing was written: this was a dry run.')
        }
        return 'refusal' in answer ? EXIT.usage : EXIT.well
      }),
    )

  thesaurus
    .command('export')
    .argument('<file>', 'where to write it; what is there already is not written over')
    .addOption(new Option('--format <name>', 'by default as the name of the file ends').choices(Object.keys(SKOS_FORMS)))
    .description('write the thesaurus down in SKOS: Turtle (.ttl), RDF/XML (.rdf) or JSON-LD (.jsonld)')
    .action((file: string, options: { format?: SkosForm }) =>
      frame.run(async (situation) => {
        const form = options.format ?? formOf(file)
        if (form === undefined) {
          situation.console.aside(`The name of the file does not say what it shall be. Let it end with ${Object.keys(SKOS_FORMS).map((ending) => `.${ending}`).join(', ')}, or say it with --format.`)
          return EXIT.usage
        }
        if (situation.configuration.SITE_URL === undefined) situation.console.aside('SITE_URL is not set: the addresses of concepts are those of this machine, and lead nobody anywhere.')
        const done = await carryOut(situation, thesaurusExport, { file: resolve(file), form }, () => {})
        if ('code' in done) return done.code
        const { answer } = done
        if (situation.json) situation.console.out(JSON.stringify(answer))
        else if ('refusal' in answer) situation.console.aside(REFUSED[answer.refusal])
        else situation.console.out(`The thesaurus is in ${file} (${Math.ceil(answer.bytes / 1000)} kB).`)
        return 'refusal' in answer ? EXIT.failed : EXIT.well
      }),
    )
}

const REFUSED = { 'file-exists': 'A file of this name is there already. Name another.', 'file-unwritable': 'The thesaurus cannot be written there.', 'disk-full': 'The disk is full.' } as const

const formOf = (file: string): SkosForm | undefined => {
  const ending = extname(file).slice(1)
  // One of the keys of the forms, by the look just taken.
  return Object.hasOwn(SKOS_FORMS, ending) ? (ending as SkosForm) : undefined
}

/** Of each kind so many are told to people; programs are told all. */
const MOST_TOLD = 100

/** Tells the report line by line as it comes, and its sums at the end. */
const reportTo = ({ console, json }: Situation) => {
  const counts = new Map<string, number>()
  const take = (line: MappingLine): void => {
    if (json) return console.out(JSON.stringify(line))
    const kind = 'concept' in line ? line.concept.kind : line.remark.kind
    const before = counts.get(kind) ?? 0
    counts.set(kind, before + 1)
    if (before >= MOST_TOLD || kind === 'unchanged') return
    console.out('concept' in line ? mappedSentence(line.concept) : remarkSentence(line.remark))
  }
  const finish = (): void => {
    for (const [kind, count] of counts) if (count > MOST_TOLD && kind !== 'unchanged') console.out(`… and ${count - MOST_TOLD} more of "${kind}"; --json tells them all.`)
    const of = (kind: string): number => counts.get(kind) ?? 0
    const concepts = of('made') + of('added-to') + of('unchanged')
    console.out(`${concepts} concepts: ${of('made')} new, ${of('added-to')} added to what is here, ${of('unchanged')} unchanged; ${[...counts.values()].reduce((sum, count) => sum + count, 0) - concepts} remarks`)
  }
  return { take, finish }
}
