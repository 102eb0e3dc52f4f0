import { ok, refuse, type Result } from '#kernel'
import type { OaiFault } from './fault.ts'

const VERBS = ['Identify', 'ListMetadataFormats', 'ListSets', 'ListIdentifiers', 'ListRecords', 'GetRecord'] as const
export type Verb = (typeof VERBS)[number]

/** What each verb takes. `token`: a resumption token stands in the place of all others. */
const TAKES: Readonly<Record<Verb, { readonly must: readonly string[]; readonly may: readonly string[]; readonly token: boolean }>> = {
  Identify: { must: [], may: [], token: false },
  ListMetadataFormats: { must: [], may: ['identifier'], token: false },
  ListSets: { must: [], may: [], token: true },
  ListIdentifiers: { must: ['metadataPrefix'], may: ['from', 'until', 'set'], token: true },
  ListRecords: { must: ['metadataPrefix'], may: ['from', 'until', 'set'], token: true },
  GetRecord: { must: ['identifier', 'metadataPrefix'], may: [], token: false },
}

/** A question that has the form of one: its verb, and its arguments, each said once and not empty. */
export type OaiQuestion = { readonly verb: Verb; readonly said: ReadonlyMap<string, string> }

/** What the protocol's schema lets stand in these: the question is repeated in the answer, which must be valid. */
const FORMS: Readonly<Record<string, RegExp>> = { metadataPrefix: /^[\w\-.!~*'()]+$/, set: /^[\w\-.!~*'()]+(?::[\w\-.!~*'()]+)*$/ }

const badArgument = (says: string) => refuse<OaiFault>({ kind: 'badArgument', says })

/** Reads a question by its grammar alone (OAI-PMH 2.0, section 3.6). */
export const readQuestion = (asked: URLSearchParams): Result<OaiQuestion, OaiFault> => {
  const verbs = asked.getAll('verb')
  const verb = VERBS.find((known) => known === verbs[0])
  if (verb === undefined || verbs.length !== 1) return refuse({ kind: 'badVerb', says: verbs.length === 0 ? 'The verb is missing.' : verbs.length > 1 ? 'The verb is said twice.' : 'There is no such verb.' })
  const names = [...asked.keys()].filter((name) => name !== 'verb')
  const { must, may, token } = TAKES[verb]
  const unknown = names.find((name) => !must.includes(name) && !may.includes(name) && !(token && name === 'resumptionToken'))
  if (unknown !== undefined) return badArgument(`${verb} takes no argument of this name: ${unknown}.`)
  const twice = names.find((name, place) => names.indexOf(name) !== place)
  if (twice !== undefined) return badArgument(`The argument ${twice} is said twice.`)
  const said = new Map(names.map((name) => [name, asked.get(name) ?? '']))
  const empty = names.find((name) => said.get(name) === '')
  if (empty !== undefined) return badArgument(`The argument ${empty} is empty.`)
  const misshapen = names.find((name) => FORMS[name]?.test(said.get(name) ?? '') === false)
  if (misshapen !== undefined) return badArgument(`The argument ${misshapen} has signs that it cannot have.`)
  if (said.has('resumptionToken')) return said.size === 1 ? ok({ verb, said }) : badArgument('A resumptionToken stands alone.')
  const missing = must.find((name) => !said.has(name))
  return missing === undefined ? ok({ verb, said }) : badArgument(`${verb} needs the argument ${missing}.`)
}
