import { isId, ok, parseCountryCode, refuse, type CountryCode, type Id, type Result } from '#kernel'
import type { Database } from '#platform/database'
import { equalBytes, followEdition, fromBase64, readEdition, type Edition, type Listed, type LogState, type Roster, type RosterRefusal } from '#vault/envelope'
import { readLogState } from '../log/log-state.ts'
import { readKnownOrganisations, readNewestEdition } from './edition-store.ts'

/**
 * `wrong-order`: another edition came first. `unknown-organisation`, `root-differs`: it names an organisation that is not here, or by another log
 * than its own; `country-unknown`.
 */
export type RosterFault = RosterRefusal['kind'] | 'unknown-organisation' | 'root-differs' | 'country-unknown'

export type RosterRefused = { readonly kind: 'roster-refused'; readonly because: RosterFault }

/** One organisation of an edition, as the server's own roster has it. */
export type InRoster = { readonly organisation: Id; readonly country: CountryCode; readonly suspended: boolean }

/** An edition that may be kept. `listed`: its organisations, in the words of the server's own roster. */
export type JudgedEdition = { readonly roster: Roster; readonly listed: readonly InRoster[] }

const faulty = (because: RosterFault): { readonly ok: false; readonly refusal: RosterRefused } => refuse({ kind: 'roster-refused', because })

/**
 * Holds an edition against the one before it and against the logs: form, order, signatures of administrators of two members, and that each
 * organisation is named by its own log. Never to be called inside a transaction.
 * @param wanted how many organisations have signed: 1 for what waits for the second
 */
export const judgeEdition = async (database: Database, as: Id, edition: Edition, wanted: 1 | 2): Promise<Result<JudgedEdition, RosterRefused>> => {
  const [newest, known] = await database.asOrganisation(as, async (tx) => [await readNewestEdition(tx), await readKnownOrganisations(tx)] as const)
  const said = await readEdition(edition.body)
  if (!said) return faulty('not-a-roster')
  const logs = new Map<string, LogState>()
  for (const organisation of said.organisations.keys()) {
    if (!isId(organisation) || !known.has(organisation)) return faulty('unknown-organisation')
    const log = await readLogState(database, as, organisation)
    if (log) logs.set(organisation, log)
  }
  const next = await followEdition(newest && (await readEdition(newest)), edition, logs, wanted)
  if (!next.ok) return faulty(next.refusal.kind)
  const listed: InRoster[] = []
  for (const one of next.value.organisations.values()) {
    const country = parseCountryCode(one.country)
    if (!country) return faulty('country-unknown')
    if (!isByItsLog(one, logs.get(one.organisation))) return faulty('root-differs')
    // Looked at above: it is an id.
    listed.push({ organisation: one.organisation as Id, country, suspended: one.suspended })
  }
  return ok({ roster: next.value, listed })
}

/** An organisation that has founded no log cannot be in the roster. */
const isByItsLog = ({ rootFingerprint }: Listed, log: LogState | undefined): boolean => log !== undefined && equalBytes(log.rootFingerprint, fromBase64(rootFingerprint) ?? new Uint8Array(0))
