import { ok, refuse, type Result } from '#kernel'
import { checkLog, type Bytes, type SealedClientKey, type SealedGeneration } from '#vault/envelope'
import { checkRevision, openMany, seeRevisions, type KeptOfMany, type OneOfMany, type RecordPlace } from '#vault/open'
import type { Telling } from '../telling.ts'
import type { Desk } from './desk.ts'
import { keepPins } from './device-memory.ts'
import { followLog } from './follow-log.ts'
import { keeperOf, type Session } from './session.ts'

/** What the API gives of a client, key and records together: the organisation is the session's own. Not for restricted files, which have no such key. */
export type FileAsked = {
  readonly client: string
  readonly key: Omit<SealedClientKey, 'organisation'>
  readonly older: readonly Omit<SealedGeneration, 'organisation'>[]
  readonly records: readonly KeptOfMany[]
}

/** A record as it goes out: its content, or why there is none. `rolled-back`: this device has seen a newer one, or its writer a longer log than the server shows. */
export type RecordShown = RecordPlace & { readonly client: string } & ({ readonly content: Bytes } | { readonly refused: string })

/** Some of many, in the order in which they were asked for. `done` of `of` records are told with these. */
export type SomeShown = { readonly records: readonly RecordShown[]; readonly done: number; readonly of: number }

const organisationOn = ({ organisation }: Session, { client, key, older, records }: FileAsked) => ({
  organisation, client, records, key: { ...key, organisation }, older: older.map((one) => ({ ...one, organisation })),
})

/** Whether what opened may be believed on this device. A colleague's log may be longer than this session's: it is read on, once. */
const openJudge = (desk: Desk, session: Session) => {
  let followed: Promise<unknown> | undefined
  const written = async (at: Parameters<typeof checkLog>[0]): Promise<boolean> => {
    if (session.log && checkLog(at, session.log).ok) return true
    followed ??= followLog(desk, session)
    await followed
    return session.log !== undefined && checkLog(at, session.log).ok
  }
  return async ({ client, record, kind, revision, opened }: OneOfMany): Promise<RecordShown> => {
    const place = { client, record, kind, revision }
    if (!opened.ok) return { ...place, refused: opened.refusal.kind }
    const { content, writtenAt } = opened.value
    const newest = session.pins !== undefined && checkRevision(session.pins, record, revision).ok
    return newest && (await written(writtenAt)) ? { ...place, content } : { ...place, refused: 'rolled-back' }
  }
}

/** Keeps on this device which revisions it has seen: nothing older is believed here again. */
const remember = async (desk: Desk, session: Session, seen: readonly (readonly [string, number])[]): Promise<void> => {
  const { pins } = session
  if (!pins || !seen.some(([record, revision]) => revision > (pins.revisions.get(record) ?? 0))) return
  session.pins = seeRevisions(pins, seen)
  session.pinsRevision += 1
  await keepPins(keeperOf(desk, session), session.pinsRevision, session.pins)
}

/**
 * Opens the records of many clients and tells them some hundred at a time. One that is refused stops no other. `broken-off`: by whoever asked; what was
 * told until then is good. Ask with a page of the API at a time: other ceremonies wait meanwhile.
 */
export const openManyFiles = async (
  desk: Desk,
  session: Session,
  files: readonly FileAsked[],
  { tell, brokenOff }: Telling<SomeShown>,
): Promise<Result<{ readonly opened: number; readonly refused: number }, { readonly kind: 'not-founded' | 'broken-off' }>> => {
  if (!session.log || !session.pins) return refuse({ kind: 'not-founded' })
  const of = files.reduce((sum, { records }) => sum + records.length, 0)
  const judge = openJudge(desk, session)
  const seen: (readonly [string, number])[] = []
  let done = 0
  for await (const some of openMany(files.map((file) => organisationOn(session, file)), (group) => session.rings.get(group))) {
    if (brokenOff.aborted) break
    const records = await Promise.all(some.map(judge))
    const opened = records.filter((one) => 'content' in one)
    done += records.length
    for (const { record, revision } of opened) seen.push([record, revision])
    tell({ records, done, of }, opened.map(({ content }) => content.buffer))
  }
  await remember(desk, session, seen)
  return done < of ? refuse({ kind: 'broken-off' }) : ok({ opened: seen.length, refused: of - seen.length })
}
