import { useEffect } from 'react'
import { useMutation, useQuery, useQueryClient, type QueryClient, type UseMutationResult, type UseQueryResult } from '@tanstack/react-query'
import { reasonOf } from '../access/use-wrong.ts'
import { Refused } from '../api/queries.ts'
import { useDesk } from '../desk.tsx'
import { CLIENT_ROW } from '../keys/client-row.ts'
import { inRows } from '../keys/columns.ts'
import type { KeySession } from '../keys/key-session.ts'
import type { RegisterRequests } from '../keys/register-requests.ts'
import type { ClientRow, FieldName, RecordKind, Saved } from '../keys/register-shapes.ts'

export type * from '../keys/register-shapes.ts'

type Name = keyof RegisterRequests
type Input<N extends Name> = RegisterRequests[N]['input']
type Output<N extends Name> = RegisterRequests[N]['output']

/** Asks the worker; a refusal is thrown as TanStack Query wants it: `error.refusal.kind`. */
export const askRegister = async <N extends Name>(keys: KeySession, name: N, input: Input<N>): Promise<Output<N>> => {
  const answer = await keys.ask(name, input)
  if (!answer.ok) throw new Refused({ kind: reasonOf(answer.refusal), status: 0, particulars: {} })
  return answer.value
}

/** Where answers of the register stand among all the others. All of them are forgotten when the desk locks. */
export const REGISTER = ['register'] as const

const keyOf = <N extends Name>(name: N, input: Input<N>) => [...REGISTER, name, input] as const

const useShown = <N extends Name>(name: N, input: Input<N>, enabled: boolean): UseQueryResult<Output<N>, Refused> => {
  const { keys } = useDesk()
  // Held by the worker, which knows when it changes: only what is invalidated is asked again.
  return useQuery<Output<N>, Refused>({ queryKey: keyOf(name, input), enabled, staleTime: Infinity, queryFn: async () => await askRegister(keys, name, input) })
}

/** Opens the register once and keeps it open. `data.unopened` must be shown. While it opens, `useOpening` tells how far it is. */
export const useRegister = (kinds?: readonly RecordKind[]): UseQueryResult<Output<'register.open'>, Refused> => useShown('register.open', kinds ? { kinds } : {}, true)

const LOOKS_EVERY_MS = 250

/** How far the opening is, in records; `undefined` when nothing is opened. */
export const useOpening = (opening: boolean): Output<'register.progress'> | undefined => {
  const { keys } = useDesk()
  return useQuery<Output<'register.progress'>, Refused>({
    queryKey: [...REGISTER, 'register.progress'], enabled: opening, refetchInterval: LOOKS_EVERY_MS, staleTime: 0, gcTime: 0,
    queryFn: async () => await askRegister(keys, 'register.progress', undefined),
  }).data
}

/** The clients; opens the register where it is not open yet. The same list of fields is the same question. */
export const useClients = (fields: readonly FieldName[], enabled = true): UseQueryResult<Output<'clients.list'>, Refused> => useShown('clients.list', { fields }, enabled)

/** The clients as lines of the list. `today`: a day. */
export const useRows = (today: string): UseQueryResult<readonly ClientRow[], Refused> => {
  const { keys } = useDesk()
  return useQuery<readonly ClientRow[], Refused>({ queryKey: keyOf('clients.rows', { today }), staleTime: Infinity, queryFn: async () => inRows(await askRegister(keys, 'clients.rows', { today }), CLIENT_ROW) })
}

/** Records of one kind over all files: tasks, figures. Opened when they are first asked for. */
export const useRecords = (kind: RecordKind, enabled = true): UseQueryResult<Output<'clients.records'>, Refused> => useShown('clients.records', { kind }, enabled)

/** Who may be meant by what was typed: asked anew with every letter, and after every change. The last answer stands until the next is there. */
export const useFound = (typed: string, today: string, most?: number): UseQueryResult<Output<'clients.find'>, Refused> => {
  const { keys } = useDesk()
  const input = { typed: typed.trim(), today, ...(most !== undefined && { most }) }
  return useQuery<Output<'clients.find'>, Refused>({
    queryKey: keyOf('clients.find', input), enabled: input.typed !== '', staleTime: Infinity, gcTime: KEPT_TYPED_MS, placeholderData: (before) => before, queryFn: async () => await askRegister(keys, 'clients.find', input),
  })
}

const KEPT_TYPED_MS = 10_000

const isAbout = (input: unknown, client: string): boolean => typeof input === 'object' && input !== null && 'client' in input && input.client === client

/** Files that may be about the same person as this client, or as one who is being registered, by the answers that are given. */
export const usePossibleSecondFiles = (input: Input<'clients.possible-second-files'>, enabled = true): UseQueryResult<Output<'clients.possible-second-files'>, Refused> => {
  const { keys } = useDesk()
  // Asked anew with what is typed: the last answer about this client stands until the next is there.
  return useQuery<Output<'clients.possible-second-files'>, Refused>({
    queryKey: keyOf('clients.possible-second-files', input), enabled, staleTime: Infinity, gcTime: KEPT_TYPED_MS, queryFn: async () => await askRegister(keys, 'clients.possible-second-files', input),
    placeholderData: (before, asked) => (isAbout(asked?.queryKey[2], input.client) ? before : undefined),
  })
}

/** Drafts of one's own, over all files. */
export const useDrafts = (enabled = true): UseQueryResult<Output<'clients.drafts'>, Refused> => useShown('clients.drafts', undefined, enabled)

/** One file, without the content of its narratives. */
export const useFile = (client: string, enabled = true): UseQueryResult<Output<'client.open'>, Refused> => useShown('client.open', { client }, enabled)

/** One narrative. `wanted` only when somebody asked for it: the reading is written down. */
export const useNarrative = (client: string, record: string, wanted: boolean): UseQueryResult<Output<'client.narrative'>, Refused> => useShown('client.narrative', { client, record }, wanted)

/** Forgets what a narrative said, so that whoever opens it again has read it again, and it is written down. */
export const useClosingNarrative = () => {
  const queries = useQueryClient()
  return (client: string, record: string): void => queries.removeQueries({ queryKey: keyOf('client.narrative', { client, record }) })
}

/** What an organisation keeps beside its clients, for one group. */
export const useBook = (group: string, content: string, enabled = true): UseQueryResult<Output<'book.open'>, Refused> => useShown('book.open', { group, content }, enabled)

/** What was erased, and whether it is unreadable on the server by now. */
export const useErasures = (enabled = true): UseQueryResult<Output<'clients.erasures'>, Refused> => useShown('clients.erasures', undefined, enabled)

/** Everything about one client is asked again, and the lists; a narrative is not: that would be written down as another reading. */
const afterwards = async (queries: QueryClient, client: string | undefined): Promise<void> => {
  await queries.invalidateQueries({
    predicate: ({ queryKey: [first, name, input] }) => {
      if (first !== REGISTER[0]) return false
      if (name === 'client.narrative' || name === 'register.open' || name === 'register.progress') return false
      return name !== 'client.open' || client === undefined || isAbout(input, client)
    },
  })
}

/** Narratives that are on the screen and that one has just written oneself. */
const seeWritten = (queries: QueryClient, output: unknown): void => {
  if (typeof output !== 'object' || output === null || !('kind' in output) || output.kind !== 'saved') return
  for (const record of (output as Saved).records) { // `kind` says which of the outputs it is.
    if (record.kind === 'narrative') queries.setQueryData(keyOf('client.narrative', { client: record.client, record: record.record }), record)
  }
}

const useChange = <N extends Name>(name: N): UseMutationResult<Output<N>, Refused, Input<N>> => {
  const { keys } = useDesk()
  const queries = useQueryClient()
  return useMutation<Output<N>, Refused, Input<N>>({
    mutationFn: async (input) => await askRegister(keys, name, input),
    onSuccess: (output) => seeWritten(queries, output),
    // Also after a refusal: somebody was quicker, or it is gone.
    onSettled: async (_output, _error, input) => await afterwards(queries, typeof input === 'object' && 'client' in input ? input.client : undefined),
  })
}

/** Registers somebody, in a group of one's own; they are assigned to oneself. */
export const useMakeClient = () => useChange('client.make')

/** Writes records. `data.kind` is `saved`, or `both-changed`: then whoever writes chooses, and saves again. */
export const useSave = () => useChange('client.save')
export const useAssign = () => useChange('client.assign')
export const useRestrict = () => useChange('client.restrict')
export const useRelease = () => useChange('client.release')
export const useErase = () => useChange('client.erase')
export const useAbandon = () => useChange('client.abandon')
export const useHandOver = () => useChange('clients.hand-over')
export const useSaveInBook = () => useChange('book.save')
export const useDropDraft = () => useChange('draft.drop')

/** Takes in what others have changed, at once. */
const useRefresh = () => useChange('register.refresh')

const KEEPS_UP_EVERY_MS = 180_000
/** What was looked at so short a time ago is not looked at again, whatever page one comes from. */
const FRESH_MS = 10_000

/** When others' changes were last taken in, by the clock of the page. */
const lookedAt = new WeakMap<QueryClient, number>()

/** Takes in what others (and other tabs) have changed: on coming to the page, every few minutes, and when somebody comes back to the window. For pages that show files. */
export const useKeepingUp = (): void => {
  const queries = useQueryClient()
  const { mutate } = useRefresh()
  useEffect(() => {
    const look = (): void => {
      if (document.visibilityState !== 'visible') return
      lookedAt.set(queries, performance.now())
      mutate(undefined)
    }
    // What is opened now is as it is now. What another page has opened may be of an hour ago: a colleague may have registered the same person since.
    const isOpened = queries.getQueriesData({ queryKey: REGISTER }).some(([, data]) => data !== undefined)
    if (isOpened && performance.now() - (lookedAt.get(queries) ?? -FRESH_MS) >= FRESH_MS) look()
    const timer = setInterval(look, KEEPS_UP_EVERY_MS)
    document.addEventListener('visibilitychange', look)
    return () => {
      clearInterval(timer)
      document.removeEventListener('visibilitychange', look)
    }
  }, [mutate, queries])
}
