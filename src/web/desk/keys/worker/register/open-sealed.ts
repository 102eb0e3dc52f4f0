import { ok, refuse, type Id, type Result } from '#kernel'
import type { RecordKind } from '../../register-shapes.ts'
import type { RecordKept } from '../ceremonies/api/api-clients.ts'
import type { ApiFault } from '../ceremonies/api/ask.ts'
import type { Desk } from '../ceremonies/desk.ts'
import type { Session } from '../ceremonies/session.ts'
import { fetchFile } from './fetch-file.ts'
import { hold, type Register } from './held.ts'
import { openAll } from './open-records.ts'
import { openKeys } from './open-keys.ts'
import type { Marks } from './sealed.ts'

/** So many files are fetched one by one; where more changed, all are listed anew. */
const MOST_FETCHED = 48
const AT_ONCE = 4

/** The marks of all files within reach. */
export const marksNow = async ({ api }: Pick<Desk, 'api'>, organisation: Id): Promise<Result<Marks, ApiFault>> => {
  const asked = await api.clientMarks(organisation)
  return asked.ok ? ok(new Map(asked.value.marks.map(({ client, mark }) => [client, mark]))) : asked
}

/** To be said when somebody unlocks: by the time the keys are open, the server has said what changed. */
export const askForMarks = (desk: Pick<Desk, 'api'>, register: Register | undefined): void => {
  const given = register?.given
  if (given) given.marks = marksNow(desk, given.sealed.organisation)
}

type OpenRefusal = ApiFault | { readonly kind: 'stopped' }

type Fetched = Result<readonly RecordKept[], ApiFault>

/** Fetches a file that changed and may be gone by now; its records as they came, but for narratives. */
const fetchChanged = async (desk: Desk, session: Session, register: Register, client: Id): Promise<Fetched> => {
  const fetched = await fetchFile(desk, session, register, client)
  if (!fetched.ok) return fetched.refusal.kind === 'client-gone' ? ok([]) : refuse(fetched.refusal)
  return ok(fetched.value.file.records.flatMap(({ envelope, ...one }) => (envelope === null ? [] : [{ ...one, envelope }])))
}

const fetchAll = async (desk: Desk, session: Session, register: Register, clients: readonly Id[]): Promise<Fetched> => {
  const waiting = clients[Symbol.iterator]()
  const done = await Promise.all(Array.from({ length: AT_ONCE }, async (): Promise<Fetched> => {
    const records: RecordKept[] = []
    for (const client of waiting) {
      const fetched = await fetchChanged(desk, session, register, client)
      if (!fetched.ok) return fetched
      records.push(...fetched.value)
    }
    return ok(records)
  }))
  const failed = done.find((one) => !one.ok)
  return failed ?? ok(done.flatMap((one) => (one.ok ? one.value : [])))
}

/**
 * Opens files that were given before the desk locked and have not changed since, and fetches those that have. Every check is made that is made of what comes from the server; the
 * marks say only what need not be fetched. Opens nothing where too much changed, or where it was given to somebody else: then all is fetched anew.
 */
export const openSealed = async (desk: Desk, session: Session, register: Register, kinds: readonly RecordKind[]): Promise<Result<undefined, OpenRefusal>> => {
  const { given } = register
  if (!given || register.listed) return ok(undefined)
  const { sealed } = given
  const isTheirs = sealed.organisation === session.organisation && sealed.staff === session.staff
  const asked = isTheirs ? await (given.marks ?? marksNow(desk, session.organisation)) : undefined
  given.marks = undefined
  // Whoever tries again when the line is back finds it as it was.
  if (asked?.ok === false && asked.refusal.kind === 'line-broken') return asked
  const marks = asked?.ok === true ? asked.value : undefined
  const changed = [...(marks ?? [])].filter(([client, mark]) => sealed.marks.get(client) !== mark || !sealed.listed.has(client)).map(([client]) => client)
  if (!marks || changed.length > MOST_FETCHED) {
    register.given = undefined
    return ok(undefined)
  }
  const apart = new Set(changed)
  const standing = [...sealed.listed.values()].filter(({ client }) => marks.has(client) && !apart.has(client))
  const stands = new Set(standing.map(({ client }) => client))
  for (const one of standing) hold(register, one)
  const keys = openKeys(session, register, [...stands])
  const fetching = fetchAll(desk, session, register, changed)
  const opened = kinds.flatMap((kind) => {
    const records = sealed.kinds.get(kind)
    return records ? [{ kind, records: records.filter(({ client }) => stands.has(client)) }] : []
  })
  const of = opened.reduce((sum, { records }) => sum + records.length, 0)
  let done = 0
  for (const { records } of opened) {
    register.progress = { done, of }
    await openAll(desk, session, register, records)
    if (register.breakingOff) return refuse({ kind: 'stopped' })
    done += records.length
  }
  await keys
  const fetched = await fetching
  if (!fetched.ok) return fetched
  for (const { kind } of opened) register.kinds.add(kind)
  const fresh = changed.flatMap((client) => register.clients.get(client) ?? []).map(({ listed }) => listed)
  register.sealed = {
    ...sealed, marks, listed: new Map([...standing, ...fresh].map((one) => [one.client, one])),
    kinds: new Map(opened.map(({ kind, records }) => [kind, [...records, ...fetched.value.filter((one) => one.kind === kind)]])),
  }
  register.listed = true
  register.given = undefined
  return ok(undefined)
}
