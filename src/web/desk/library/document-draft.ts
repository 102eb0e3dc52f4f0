import type { Result } from '#kernel'
import type { EditedDocument } from '#library'
import type { Api } from '../api/api.ts'
import type { ApiRefusal } from '../api/refusal.ts'
import { openWatched, type Watched } from '../watched.ts'

/** Parts of a description by the names of a catalogue's columns. */
export type Columns = Readonly<Record<string, string>>

/** Why something could not be saved, and what of the description it is about. */
export type Trouble = { readonly refusal: ApiRefusal; readonly columns: readonly string[] }

type Answer = Result<EditedDocument, ApiRefusal>

/** A document on the table: as the server has it, and what was written since. */
export type Draft = {
  readonly document: Watched<EditedDocument>
  /** Written here and not saved. */
  readonly written: Watched<Columns>
  readonly trouble: Watched<Trouble | undefined>
  readonly write: (column: string, text: string) => void
  /** Saves what was written, if anything; `undefined` when there was nothing to save. */
  readonly commit: () => Promise<Answer | undefined>
  /** Says parts anew. `guesses`: what is a guess after that. */
  readonly say: (columns: Columns, guesses?: readonly string[]) => Promise<Answer>
  readonly publish: (body: object) => Promise<Answer>
  /** A later answer of the server: taken when nothing is unsaved, since whoever writes must hear of it when they save. */
  readonly adopt: (document: EditedDocument) => void
  /** Looks what is there now; what was written stays. */
  readonly look: () => Promise<void>
}

const without = (written: Columns, sent: Columns): Columns => Object.fromEntries(Object.entries(written).filter(([column, text]) => sent[column] !== text))

/** One change after the other, each with the version that the one before has made: nobody is in conflict with themselves. */
export const openDraft = (api: Pick<Api, 'get' | 'put'>, first: EditedDocument, tell: (saving: 'saving' | 'saved' | 'unsaved') => void): Draft => {
  const document = openWatched(first)
  const written = openWatched<Columns>({})
  const trouble = openWatched<Trouble | undefined>(undefined)
  let running = 0
  let last: Promise<unknown> = Promise.resolve()

  const put = async (end: 'description' | 'publication', body: object, sent: Columns): Promise<Answer> => {
    running += 1
    const before = last
    const { promise, resolve } = Promise.withResolvers<void>()
    last = promise
    await before
    tell('saving')
    const { number, version } = document.get()
    const answer = await api.put<EditedDocument>(`/api/library/documents/${number}/${end}`, { version, ...body })
    running -= 1
    if (answer.ok) {
      document.set(answer.value)
      written.set(without(written.get(), sent))
      trouble.set(undefined)
    } else trouble.set({ refusal: answer.refusal, columns: Object.keys(sent) })
    tell(answer.ok && Object.keys(written.get()).length === 0 ? 'saved' : 'unsaved')
    resolve()
    return answer
  }
  const say: Draft['say'] = async (columns, guesses) => await put('description', { columns, ...(guesses !== undefined && { guesses }) }, columns)

  return {
    document,
    written,
    trouble,
    write: (column, text) => {
      const { [column]: _, ...others } = written.get()
      const isAsItWas = (document.get().columns[column] ?? '') === text
      written.set(isAsItWas ? others : { ...others, [column]: text })
      tell(Object.keys(written.get()).length === 0 ? 'saved' : 'unsaved')
    },
    commit: async () => {
      const sent = written.get()
      return Object.keys(sent).length === 0 ? undefined : await say(sent)
    },
    say,
    publish: async (body) => await put('publication', body, {}),
    adopt: (fresh) => {
      if (running === 0 && Object.keys(written.get()).length === 0) document.set(fresh)
    },
    look: async () => {
      const answer = await api.get<EditedDocument>(`/api/library/documents/${document.get().number}`)
      if (!answer.ok) return trouble.set({ refusal: answer.refusal, columns: [] })
      document.set(answer.value)
      trouble.set(undefined)
    },
  }
}

/** What was there of these columns, to be said again: an empty text takes away what was not there. */
export const wasThere = ({ columns }: EditedDocument, said: Columns): Columns => Object.fromEntries(Object.keys(said).map((column) => [column, columns[column] ?? '']))
