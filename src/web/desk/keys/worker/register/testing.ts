import { randomIds, type Id, type Refusal } from '#kernel'
import type { Answers } from '#clients'
import { valueOf } from '../ceremonies/testing.ts'
import type { Player } from '../ceremonies/story/testing.ts'
import type { Began, RecordKind } from '../../register-shapes.ts'
import { keepAttachment, openAttachment } from './attachments.ts'
import { openBook, saveInBook } from './books.ts'
import { dropDraft, openDraft, saveDraft, type Drafting } from './drafts.ts'
import { fetchFile } from './fetch-file.ts'
import { abandonRegistration, assignClient, eraseClient, handOverClients } from './hands.ts'
import { emptyRegister } from './held.ts'
import { makeClient } from './make-client.ts'
import { openNarrative } from './open-narrative.ts'
import { openRegister, refreshRegister } from './open-register.ts'
import { releaseTogether, restrictTogether } from './restrict-together.ts'
import { saveRecords, type KnownWrite } from './save-records.ts'
import { filesOf, showClient, showFile, showKind, showOwnDrafts } from './show.ts'

/** One turn after another, as the worker has them. */
const aQueue = () => {
  let last: Promise<unknown> = Promise.resolve()
  return <T>(task: () => Promise<T>): Promise<T> => {
    const mine = last.then(task)
    last = mine.catch(() => undefined)
    return mine
  }
}

/** Somebody's desk with a register of its own: one tab. Whatever it does is done with the session as it stands when it is asked. */
export const aTab = (player: Pick<Player, 'device' | 'session'>) => {
  const register = emptyRegister(aQueue())
  const { desk } = player.device
  const me = () => player.session
  return {
    register,
    open: (kinds?: readonly RecordKind[]) => openRegister(desk, me(), register, kinds),
    refresh: () => refreshRegister(desk, me(), register),
    list: (...fields: readonly `${string}.${string}`[]) => filesOf(register).map((held) => showClient(me(), held, fields)),
    ofKind: (kind: RecordKind) => showKind(register, kind),
    drafts: () => showOwnDrafts(me(), register),
    make: (client: Id, group: Id, ...writes: readonly KnownWrite[]) => makeClient(desk, me(), register, { client, group, sort: 'file', writes }),
    file: async (client: Id) => {
      const fetched = await fetchFile(desk, me(), register, client)
      return fetched.ok ? { ok: true as const, value: showFile(me(), fetched.value) } : fetched
    },
    narrative: async (client: Id, record: Id) => openNarrative(desk, me(), register, valueOf(await fetchFile(desk, me(), register, client)).held, record),
    save: (client: Id, writes: readonly KnownWrite[], drop?: readonly Id[]) => saveRecords(desk, me(), register, client, writes, drop),
    draft: (drafting: Drafting) => saveDraft(desk, me(), register, drafting),
    openDraft: (client: Id, draft: Id) => openDraft(desk, me(), register, client, draft),
    drop: (client: Id, draft: Id) => dropDraft(desk, me(), register, client, draft),
    keep: (client: Id, write: KnownWrite, file: Blob) => keepAttachment(desk, me(), register, client, write, file),
    attachment: (client: Id, record: Id) => openAttachment(desk, me(), register, client, record),
    assign: (client: Id, ...assigned: readonly Id[]) => assignClient(desk, me(), register, client, assigned),
    handOver: (from: Id, to: Id) => handOverClients(desk, me(), register, from, to),
    abandon: (client: Id) => abandonRegistration(desk, me(), register, client),
    restrict: (client: Id, ...readers: readonly Id[]) => restrictTogether(desk, me(), register, client, readers),
    release: (client: Id) => releaseTogether(desk, me(), register, client),
    erase: (client: Id) => eraseClient(desk, me(), register, client),
    book: (group: Id, content: string) => openBook(desk, me(), register, { group, content }),
    saveInBook: (group: Id, content: string, ...writes: readonly KnownWrite[]) => saveInBook(desk, me(), register, { group, content }, writes),
  }
}

/** A record to write: new, or over what one began from. */
export const aWrite = (form: string, kind: RecordKind, answers: Answers, said: { readonly record?: Id; readonly began?: Began } = {}): KnownWrite => ({ record: randomIds.next(), form, kind, version: 1, answers, ...said })

type SaidSaved = { readonly ok: true; readonly value: { readonly kind: string } } | { readonly ok: false; readonly refusal: Refusal }

/** How a saving went, in one word. */
export const wentAs = (saved: SaidSaved): string => (saved.ok ? saved.value.kind : 'because' in saved.refusal ? String(saved.refusal.because) : saved.refusal.kind)
