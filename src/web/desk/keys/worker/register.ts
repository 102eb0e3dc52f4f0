import { ok, refuse, type Refusal } from '#kernel'
import { CLIENT_ROW } from '../client-row.ts'
import { inColumns } from '../columns.ts'
import type { Write } from '../register-shapes.ts'
import type { RegisterRequests } from '../register-requests.ts'
import type { Desk } from './ceremonies/desk.ts'
import type { Session } from './ceremonies/session.ts'
import { DESK } from './desk-here.ts'
import type { Handlers } from './handler.ts'
import { holdings } from './holdings.ts'
import { keepAttachment, openAttachment } from './register/attachments.ts'
import { openArchive } from './register/open-archive.ts'
import { openBook, saveInBook } from './register/books.ts'
import { datedAges } from './register/dated-ages.ts'
import { dropDraft, openDraft, saveDraft } from './register/drafts.ts'
import { fetchFile } from './register/fetch-file.ts'
import { canFind, findClients, KINDS_TO_FIND, registerChanged, secondFilesOf, secondFilesOfMany } from './register/finding.ts'
import { abandonRegistration, assignClient, eraseClient, handOverClients } from './register/hands.ts'
import { emptyRegister, type Register } from './register/held.ts'
import { makeClient } from './register/make-client.ts'
import { openNarrative } from './register/open-narrative.ts'
import { openRegister, refreshRegister } from './register/open-register.ts'
import { releaseTogether, restrictTogether } from './register/restrict-together.ts'
import { KINDS_OF_ROWS, showRows } from './register/rows.ts'
import { saveRecords, type KnownWrite } from './register/save-records.ts'
import { sealArchive } from './register/seal-archive.ts'
import { putAway, takeOut } from './register/sealed.ts'
import { filesOf, showClient, showFile, showKind, showOwnDrafts } from './register/show.ts'
import { idOf, inTurn, nothing, type Outcome } from './with-session.ts'

const registerHere = (): Register => (holdings.register ??= emptyRegister(inTurn))

/**
 * Something that is done with the files: beside the ceremonies and beside one another. A long one keeps nobody from writing; what changes the session itself takes its turn.
 */
const withFiles = async <T, S, R extends Refusal>(task: (desk: Desk, session: Session, register: Register) => Promise<Outcome<T, R>>, show: (value: T, session: Session, register: Register) => S): Promise<Outcome<S, R | { readonly kind: 'locked' }>> => {
  const { session } = holdings
  if (!session) return refuse({ kind: 'locked' })
  const register = registerHere()
  const done = await task(DESK, session, register)
  registerChanged(register)
  return done.ok ? ok(show(done.value, session, register)) : done
}

/** Something that is asked of the index of names, which opens what it needs the first time. */
const withNames = async <S>(ask: (register: Register) => S) => {
  const register = registerHere()
  if (holdings.session && canFind(register)) return ok(ask(register))
  return await withFiles((desk, session) => openRegister(desk, session, register, KINDS_TO_FIND), () => ask(register))
}

const itself = <T>(value: T): T => value

const known = ({ of, ...write }: Write): KnownWrite => ({ ...write, record: idOf(write.record), ...(of !== undefined && { of: idOf(of) }) })

/** Clients' files, as they are asked of the worker. */
export const REGISTER: Pick<Handlers, keyof RegisterRequests> = {
  'register.open': async ({ kinds }) => withFiles((desk, session, register) => openRegister(desk, session, register, kinds), itself),
  'register.refresh': async () => withFiles(refreshRegister, itself),
  'register.progress': async () => ok(registerHere().progress),
  'register.break-off': async () => {
    registerHere().breakingOff = true
    return ok(undefined)
  },
  'register.take-sealed': async () => {
    const { sealed, given } = registerHere()
    const away = sealed ?? given?.sealed
    return ok(away && putAway(away))
  },
  'register.give-sealed': async (away) => {
    registerHere().given = { sealed: takeOut(away), marks: undefined }
    return ok(undefined)
  },
  'clients.list': async ({ fields }) => withFiles(openRegister, (_, session, register) => filesOf(register).map((held) => showClient(session, held, fields))),
  'clients.rows': async ({ today }) => withFiles((desk, session, register) => openRegister(desk, session, register, KINDS_OF_ROWS), (_, session, register) => inColumns(showRows(session, register, today), CLIENT_ROW)),
  // Events say which files went into another.
  'clients.records': async ({ kind }) => withFiles((desk, session, register) => openRegister(desk, session, register, [kind, 'event']), (_, _session, register) => showKind(register, kind)),
  'clients.drafts': async () => withFiles((desk, session, register) => openRegister(desk, session, register, ['draft']), (_, session, register) => showOwnDrafts(session, register)),
  'clients.find': async ({ typed, today, most }) => withNames((register) => findClients(register, typed, today, most)),
  'clients.possible-second-files': async ({ client, today, ...answers }) => withNames((register) => secondFilesOf(register, { client: idOf(client), ...answers }, today)),
  'clients.second-files-of-many': async ({ asked, today, most }) => withNames((register) => secondFilesOfMany(register, asked, today).map((files) => files.slice(0, most))),
  'clients.hand-over': async ({ from, to }) => withFiles((desk, session, register) => handOverClients(desk, session, register, idOf(from), idOf(to)), itself),
  'clients.erasures': async () => withFiles((desk, { organisation }) => desk.api.erasures(organisation), itself),
  'client.make': async ({ client, group, writes, drop = [] }) =>
    withFiles((desk, session, register) => makeClient(desk, session, register, { client: idOf(client), group: idOf(group), sort: 'file', writes: datedAges(desk, register.clients.get(idOf(client)), writes.map(known)), drop: drop.map(idOf) }), itself),
  'client.open': async ({ client }) => withFiles((desk, session, register) => fetchFile(desk, session, register, idOf(client)), (fetched, session) => showFile(session, fetched)),
  'client.narrative': async ({ client, record }) =>
    withFiles(async (desk, session, register) => {
      const of = idOf(client)
      const held = register.clients.get(of)
      const there = held ? ok({ held }) : await fetchFile(desk, session, register, of)
      return there.ok ? await openNarrative(desk, session, register, there.value.held, idOf(record)) : there
    }, itself),
  'client.save': async ({ client, writes, drop = [] }) => withFiles((desk, session, register) => saveRecords(desk, session, register, idOf(client), datedAges(desk, register.clients.get(idOf(client)), writes.map(known)), drop.map(idOf)), itself),
  'client.assign': async ({ client, assigned }) => withFiles((desk, session, register) => assignClient(desk, session, register, idOf(client), assigned.map(idOf)), nothing),
  'client.restrict': async ({ client, readers }) => withFiles((desk, session, register) => restrictTogether(desk, session, register, idOf(client), readers.map(idOf)), itself),
  'client.release': async ({ client }) => withFiles((desk, session, register) => releaseTogether(desk, session, register, idOf(client)), itself),
  'client.erase': async ({ client }) => withFiles((desk, session, register) => eraseClient(desk, session, register, idOf(client)), itself),
  'client.abandon': async ({ client }) => withFiles((desk, session, register) => abandonRegistration(desk, session, register, idOf(client)), nothing),
  'draft.save': async ({ client, group, write }) => withFiles((desk, session, register) => saveDraft(desk, session, register, { client: idOf(client), group: group === undefined ? undefined : idOf(group), write }), itself),
  'draft.open': async ({ client, draft }) => withFiles((desk, session, register) => openDraft(desk, session, register, idOf(client), idOf(draft)), itself),
  'draft.drop': async ({ client, draft }) => withFiles((desk, session, register) => dropDraft(desk, session, register, idOf(client), idOf(draft)), nothing),
  'attachment.keep': async ({ client, write, file }) => withFiles((desk, session, register) => keepAttachment(desk, session, register, idOf(client), known(write), file), itself),
  'attachment.open': async ({ client, record }) => withFiles((desk, session, register) => openAttachment(desk, session, register, idOf(client), idOf(record)), itself),
  'attachment.progress': async ({ record }) => ok(registerHere().underWay.get(record)?.progress),
  'attachment.break-off': async ({ record }) => {
    registerHere().underWay.get(record)?.end.abort()
    return ok(undefined)
  },
  'export.seal': async ({ work, entries, readers }) => withFiles((desk, session, register) => sealArchive(desk, session, register, idOf(work), entries, readers), itself),
  'exchange.open': async ({ work, file, opener }) => withFiles((_desk, _session, register) => openArchive(register, idOf(work), file, opener), itself),
  'book.open': async ({ group, content }) => withFiles((desk, session, register) => openBook(desk, session, register, { group: idOf(group), content }), itself),
  'book.save': async ({ group, content, writes }) => withFiles((desk, session, register) => saveInBook(desk, session, register, { group: idOf(group), content }, writes.map(known)), itself),
}
