import type { FollowedReading, TakenFile } from '#library'
import type { Api, ApiPath } from '../api/api.ts'
import type { ApiRefusal } from '../api/refusal.ts'
import { openWatched, type Watched } from '../watched.ts'

/** How far a file is on its way from somebody's disk to the reader's search. */
export type UploadState =
  | { readonly kind: 'queued' }
  /** Bytes that have gone. */
  | { readonly kind: 'sending'; readonly sent: number }
  | { readonly kind: 'reading'; readonly taken: TakenFile; readonly done: number; readonly total: number | undefined }
  | { readonly kind: 'known'; readonly taken: TakenFile }
  | { readonly kind: 'read'; readonly taken: TakenFile; readonly reading: FollowedReading }
  | { readonly kind: 'failed'; readonly refusal: ApiRefusal | { readonly kind: 'file-too-large' } }

export type Upload = { readonly id: number; readonly name: string; readonly file: Blob; readonly state: UploadState }

export type Uploads = {
  readonly list: Watched<readonly Upload[]>
  /** `largest`: bytes that the library takes; what is larger is not even sent. */
  readonly add: (files: readonly { readonly name: string; readonly file: Blob }[], largest: number) => void
  /** Sends again what failed, or has read again what could not be read. */
  readonly retry: (id: number) => void
  /** Takes away what needs nobody any more. */
  readonly forget: () => void
  /** Takes everything away: somebody else may come. What is being sent is sent to its end, and nothing that waits. */
  readonly clear: () => void
}

/** So many files are sent at once: one waits for the disk while another comes over the line. */
const AT_ONCE = 2

/** Milliseconds between two questions how far the readings are. */
const ASK_EVERY = 1000

/** Whether anything will still change by itself. */
export const isUnderWay = ({ kind }: UploadState): boolean => kind === 'queued' || kind === 'sending' || kind === 'reading'

/** Sends files one after the other, and follows how their text is read. */
export const openUploads = (api: Pick<Api, 'get' | 'post' | 'send'>, wait: (ms: number) => Promise<void>, changed: () => void): Uploads => {
  const list = openWatched<readonly Upload[]>([])
  let last = 0
  let following = false
  const set = (id: number, state: UploadState): void => list.set(list.get().map((upload) => (upload.id === id ? { id, name: upload.name, file: upload.file, state } : upload)))

  const send = async ({ id, name, file }: Upload): Promise<void> => {
    set(id, { kind: 'sending', sent: 0 })
    const answer = await api.send<TakenFile>(`/api/library/files?${new URLSearchParams({ name })}`, file, (sent) => set(id, { kind: 'sending', sent }))
    if (!answer.ok) set(id, { kind: 'failed', refusal: answer.refusal })
    else if (answer.value.known) set(id, { kind: 'known', taken: answer.value })
    else set(id, { kind: 'reading', taken: answer.value, done: 0, total: undefined })
    changed()
    void follow()
    sendNext()
  }
  const sendNext = (): void => {
    const free = AT_ONCE - list.get().filter(({ state }) => state.kind === 'sending').length
    for (const upload of list.get().filter(({ state }) => state.kind === 'queued').slice(0, Math.max(0, free))) void send(upload)
  }

  const follow = async (): Promise<void> => {
    if (following) return
    following = true
    for (;;) {
      const waiting = list.get().flatMap(({ id, state }) => (state.kind === 'reading' ? [{ id, taken: state.taken }] : []))
      if (waiting.length === 0) break
      // A hundred are told of at once; those behind them have their turn.
      const asked = waiting.slice(0, 100)
      const path: ApiPath = `/api/library/readings?renditions=${asked.map(({ taken }) => taken.rendition).join(',')}`
      const answer = await api.get<readonly FollowedReading[]>(path)
      if (answer.ok) tell(asked, answer.value)
      await wait(ASK_EVERY)
    }
    following = false
  }
  const tell = (asked: readonly { readonly id: number; readonly taken: TakenFile }[], readings: readonly FollowedReading[]): void => {
    const found = new Map<string, FollowedReading>(readings.map((reading) => [reading.rendition, reading]))
    let isSettled = false
    for (const { id, taken } of asked) {
      const reading = found.get(taken.rendition)
      // Somebody has taken it away meanwhile.
      if (reading === undefined) set(id, { kind: 'known', taken })
      else if (reading.reading === 'waiting' && !reading.givenUp) set(id, { kind: 'reading', taken, done: reading.done, total: reading.total })
      else set(id, { kind: 'read', taken, reading })
      isSettled ||= reading?.reading !== 'waiting'
    }
    if (isSettled) changed()
  }

  const readAgain = async (id: number, taken: TakenFile): Promise<void> => {
    const answer = await api.post(`/api/library/renditions/${taken.rendition}/reading`)
    set(id, answer.ok ? { kind: 'reading', taken, done: 0, total: undefined } : { kind: 'failed', refusal: answer.refusal })
    void follow()
  }

  return {
    list,
    add: (files, largest) => {
      const added = files.map(({ name, file }): Upload => ({ id: ++last, name, file, state: file.size > largest ? { kind: 'failed', refusal: { kind: 'file-too-large' } } : { kind: 'queued' } }))
      list.set([...list.get(), ...added])
      sendNext()
    },
    retry: (id) => {
      const state = list.get().find((upload) => upload.id === id)?.state
      if (state?.kind === 'read') void readAgain(id, state.taken)
      if (state?.kind !== 'failed') return
      set(id, { kind: 'queued' })
      sendNext()
    },
    clear: () => list.set([]),
    forget: () => list.set(list.get().filter(({ state }) => isUnderWay(state))),
  }
}
