import { ok, refuse, type Clock, type Result } from '#kernel'
import { HIGHEST_NUMBER, type Harvested, type HarvestSet } from '#library'
import { PUBLIC } from '#network'
import type { Context } from '../describe/context.ts'
import { element, xmlFile, type Xml } from '../xml.ts'
import { readQuestion, type OaiQuestion } from './arguments.ts'
import { datestamp, readSpan } from './datestamp.ts'
import type { OaiFault } from './fault.ts'
import { FORMATS, formatOf } from './formats.ts'
import { identifierIn, type Identifiers } from './identifiers.ts'
import type { HarvestedLibrary } from './harvested-library.ts'
import { readToken, writeToken, type Resumption } from './resumption-token.ts'
import { readSetSpec, SET_KINDS, setSpec } from './sets.ts'

/** What answers need. `administrators`: at least one address, as the protocol wants; where none is known, one that leads nowhere. */
export type HarvestDeps = { readonly library: HarvestedLibrary; readonly clock: Clock; readonly context: () => Promise<Context>; readonly administrator: () => Promise<string> }

/** Records in one answer. Headers alone are small. */
const AT_ONCE = { ListRecords: 100, ListIdentifiers: 500 } as const

type Said = Result<Xml, OaiFault>
type Asking = HarvestDeps & { readonly question: OaiQuestion; readonly about: Context; readonly identifiers: Identifiers }

/** Answers one question of OAI-PMH 2.0, as a whole XML file. `asked`: the arguments as they came; `address`: scheme and host under which the site is known. */
export const answerHarvest = async (deps: HarvestDeps, asked: URLSearchParams): Promise<string> => {
  const about = await deps.context()
  const base = `${about.address}/oai`
  const read = readQuestion(asked)
  const said: Said = read.ok ? await answerTo({ ...deps, question: read.value, about, identifiers: identifierIn(about.address) }) : read
  // A question that was not understood is not repeated: its arguments may be no attributes that the schema knows.
  const isRepeated = said.ok || (said.refusal.kind !== 'badVerb' && said.refusal.kind !== 'badArgument')
  return xmlFile(
    element(
      'OAI-PMH',
      {
        xmlns: 'http://www.openarchives.org/OAI/2.0/', 'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
        'xsi:schemaLocation': 'http://www.openarchives.org/OAI/2.0/ http://www.openarchives.org/OAI/2.0/OAI-PMH.xsd',
      },
      element('responseDate', {}, datestamp(deps.clock.now())),
      element('request', isRepeated ? Object.fromEntries(asked) : {}, base),
      said.ok ? said.value : element('error', { code: said.refusal.kind }, said.refusal.says),
    ),
  )
}

const answerTo = async (asking: Asking): Promise<Said> => {
  switch (asking.question.verb) {
    case 'Identify':
      return ok(await identify(asking))
    case 'ListMetadataFormats':
      return await listFormats(asking)
    case 'ListSets':
      return await listSets(asking)
    case 'GetRecord':
      return await getRecord(asking)
    case 'ListIdentifiers':
    case 'ListRecords':
      return await list(asking, asking.question.verb)
  }
}

const identify = async ({ about, library, clock, administrator, identifiers }: Asking): Promise<Xml> => {
  const { value } = await library.sets(PUBLIC)
  return element(
    'Identify', {},
    element('repositoryName', {}, about.name), element('baseURL', {}, `${about.address}/oai`), element('protocolVersion', {}, '2.0'),
    element('adminEmail', {}, await administrator()), element('earliestDatestamp', {}, datestamp(value.earliest ?? clock.now())),
    element('deletedRecord', {}, 'persistent'), element('granularity', {}, 'YYYY-MM-DDThh:mm:ssZ'), identifiers.described,
  )
}

const listFormats = async ({ question, library, identifiers }: Asking): Promise<Said> => {
  const asked = question.said.get('identifier')
  if (asked !== undefined) {
    const found = await recordOf(library, identifiers, asked, false)
    if (!found.ok) return found
  }
  return ok(element('ListMetadataFormats', {}, FORMATS.map(({ prefix, schema, namespace }) => element('metadataFormat', {}, element('metadataPrefix', {}, prefix), element('schema', {}, schema), element('metadataNamespace', {}, namespace)))))
}

const SET_NAMES = { type: 'By type', language: 'By language', country: 'By country' } as const

const setXml = (set: HarvestSet, name: string): Xml => element('set', {}, element('setSpec', {}, setSpec(set)), element('setName', {}, name))

const listSets = async ({ question, library }: Asking): Promise<Said> => {
  // The list is given whole: whoever brings a token did not get it here.
  if (question.said.has('resumptionToken')) return refuse({ kind: 'badResumptionToken', says: 'Sets are listed in one answer.' })
  const { value: { types, languages, countries } } = await library.sets(PUBLIC)
  const values = { type: types, language: languages, country: countries }
  return ok(element('ListSets', {}, SET_KINDS.map((of) => [setXml({ of }, SET_NAMES[of]), values[of].map((value) => setXml({ of, value }, value))])))
}

const recordOf = async (library: HarvestedLibrary, identifiers: Identifiers, identifier: string, whole: boolean): Promise<Result<Harvested, OaiFault>> => {
  const number = identifiers.read(identifier)
  const record = number === undefined || number > HIGHEST_NUMBER ? undefined : (await library.list(PUBLIC, { number, size: 1, whole })).value.records[0]
  return record === undefined ? refuse({ kind: 'idDoesNotExist', says: 'No document of this library has this identifier.' }) : ok(record)
}

const noFormat = (prefix: string) => refuse<OaiFault>({ kind: 'cannotDisseminateFormat', says: `Nothing is given in the format ${prefix}; ListMetadataFormats says which there are.` })

const getRecord = async ({ question: { said }, library, about, identifiers }: Asking): Promise<Said> => {
  const prefix = said.get('metadataPrefix') ?? ''
  const found = await recordOf(library, identifiers, said.get('identifier') ?? '', true)
  if (!found.ok) return found
  return formatOf(prefix) === undefined ? noFormat(prefix) : ok(element('GetRecord', {}, recordXml(found.value, prefix, about, identifiers)))
}

const headerXml = ({ number, changedAt, deleted, types, language, countries }: Harvested, identifiers: Identifiers): Xml => {
  const sets = [...types.map((value) => setSpec({ of: 'type', value })), setSpec({ of: 'language', value: language }), ...countries.map((value) => setSpec({ of: 'country', value }))]
  return element('header', { status: deleted ? 'deleted' : undefined }, element('identifier', {}, identifiers.of(number)), element('datestamp', {}, datestamp(changedAt)), sets.map((spec) => element('setSpec', {}, spec)))
}

const recordXml = (record: Harvested, prefix: string, about: Context, identifiers: Identifiers): Xml =>
  element('record', {}, headerXml(record, identifiers), record.document === undefined ? undefined : element('metadata', {}, formatOf(prefix)?.write(record.document, about)))

/** What a list begins with, or goes on with. */
const askedFor = ({ said }: OaiQuestion): Result<Omit<Resumption, 'after'> & Partial<Pick<Resumption, 'after'>>, OaiFault> => {
  const token = said.get('resumptionToken')
  if (token !== undefined) {
    const resumed = readToken(token)
    return resumed === undefined ? refuse({ kind: 'badResumptionToken', says: 'This resumptionToken was not given here.' }) : ok(resumed)
  }
  const span = readSpan(said.get('from'), said.get('until'))
  if (!span.ok) return span
  const spec = said.get('set')
  const set = spec === undefined ? undefined : readSetSpec(spec)
  if (spec !== undefined && set === undefined) return refuse({ kind: 'badArgument', says: 'No set can have this name; ListSets says which there are.' })
  return ok({ ...span.value, set, prefix: said.get('metadataPrefix') ?? '', passed: 0 })
}

const list = async ({ question, library, about, identifiers }: Asking, verb: keyof typeof AT_ONCE): Promise<Said> => {
  const begun = askedFor(question)
  if (!begun.ok) return begun
  const { prefix, passed, ...asked } = begun.value
  if (formatOf(prefix) === undefined) return question.said.has('resumptionToken') ? refuse({ kind: 'badResumptionToken', says: 'This resumptionToken was not given here.' }) : noFormat(prefix)
  const { value: { records, total, more } } = await library.list(PUBLIC, { ...asked, size: AT_ONCE[verb], whole: verb === 'ListRecords' })
  const last = records.at(-1)
  // Also when a list is taken up again: what was left of it has changed since, and is no longer in the span.
  if (last === undefined) return refuse({ kind: 'noRecordsMatch', says: 'No document fits.' })
  const isPart = more || asked.after !== undefined
  const token = more ? writeToken({ ...asked, prefix, after: { changedAt: last.changedAt, number: last.number }, passed: passed + records.length }) : undefined
  return ok(
    element(
      verb, {},
      records.map((record) => (verb === 'ListRecords' ? recordXml(record, prefix, about, identifiers) : headerXml(record, identifiers))),
      isPart ? element('resumptionToken', { completeListSize: String(total), cursor: String(passed) }, token) : undefined,
    ),
  )
}
