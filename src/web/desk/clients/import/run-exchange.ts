import type { Answers } from '#clients'
import { drawAnew, exchangeIds, type AnewClient, type AnewWrite, type Exchange } from '#clients/exchange'
import { writeRanges } from '#clients/import'
import { isId, type Id } from '#kernel'
import { Refused } from '../../api/queries.ts'
import type { RegisterRequests } from '../../keys/register-requests.ts'
import type { BothChanged, RecordShown, Saved } from '../../keys/register-shapes.ts'
import { writeKept } from './exchange-kept.ts'
import { MOST_FAILED_IN_A_ROW, OF_ALL, runWrite, SAVES_EVERY_MS, type RunEnd, type RunProgress } from './run-end.ts'

/** Asks the register; throws `Refused`. */
export type AskRegister = <N extends keyof RegisterRequests>(name: N, input: RegisterRequests[N]['input']) => Promise<RegisterRequests[N]['output']>

/** One import of clients' files that is under way. `chosen`: places of the files that are taken in, from 1. `record`: of the book. */
export type RunningExchange = {
  readonly ask: AskRegister
  readonly group: string
  readonly record: string
  readonly seed: string
  readonly source: string
  readonly hash: string
  readonly exchange: Exchange<Blob>
  readonly chosen: readonly number[]
  readonly shown: RecordShown | undefined
  readonly signal: AbortSignal
  readonly tell: (progress: RunProgress) => void
  /** Told of the record of the import, each time it was written. */
  readonly kept: (shown: RecordShown | undefined) => void
}

// The server takes two hundred records at once, and so many bytes.
const MOST_AT_ONCE = 50
const LETTERS_AT_ONCE = 500_000

/** Writes in portions that the server takes. */
const portions = (writes: readonly AnewWrite[]): readonly (readonly AnewWrite[])[] => {
  const all: AnewWrite[][] = []
  let letters = 0
  for (const write of writes) {
    const last = all.at(-1)
    const more = JSON.stringify(write.answers).length
    if (last === undefined || last.length >= MOST_AT_ONCE || letters + more > LETTERS_AT_ONCE) {
      all.push([write])
      letters = more
    } else {
      last.push(write)
      letters += more
    }
  }
  return all
}

const written = (saved: Saved | BothChanged): void => {
  if (saved.kind === 'both-changed') throw new Refused({ kind: 'overtaken', status: 0, particulars: {} })
}

/** Own forms that are here already: word for word the same, from an earlier import or made here. */
const formsHere = async ({ ask, group, exchange, seed }: RunningExchange): Promise<{ readonly same: ReadonlyMap<string, Id>; readonly there: ReadonlySet<string> }> => {
  if (exchange.ownForms.length === 0) return { same: new Map(), there: new Set() }
  const { records } = await ask('book.open', { group, content: 'own-forms' })
  const there = new Set(records.map(({ record }) => record))
  const byWords = new Map(records.flatMap(({ record, body }) => (body.form === 'own-form' && isId(record) ? [[JSON.stringify(body.answers), record] as const] : [])))
  const idOf = exchangeIds(seed, exchange)
  const same = new Map<string, Id>()
  for (const { record, body } of exchange.ownForms) {
    const known = byWords.get(JSON.stringify(body.answers))
    // One that this import wrote stays its own, whatever was made of it since.
    if (known !== undefined && !there.has(await idOf(record, 'own-form'))) same.set(record, known)
  }
  return { same, there }
}

/** Takes in one file: what is not there yet. */
const takeIn = async ({ ask, group }: RunningExchange, one: AnewClient<Blob>, isThere: boolean): Promise<void> => {
  const { client } = one
  const file = isThere ? await ask('client.open', { client }) : undefined
  const have = new Set([...(file?.records ?? []), ...(file?.narratives ?? [])].map(({ record }) => record))
  let made = isThere
  for (const writes of portions(one.writes.filter(({ record }) => !have.has(record)))) {
    written(made ? await ask('client.save', { client, writes }) : await ask('client.make', { client, group, writes }))
    made = true
  }
  for (const { write, content } of one.attachments) if (!have.has(write.record)) written(await ask('attachment.keep', { client, write, file: content }))
}

/**
 * Takes in clients' files that another installation exported. The import is written into its book before the first of them, and now and then on the way: whatever breaks off goes
 * on later, and makes nobody twice, since ids are drawn from the import and the place in the file.
 */
export const runExchange = async (running: RunningExchange): Promise<RunEnd> => {
  const { ask, group, record, seed, source, hash, exchange, chosen, signal, tell, kept } = running
  const made = new Set<number>()
  const failed: { line: number; refusal: { readonly kind: string } }[] = []
  let { shown } = running
  const on = shown?.body.answers['on'] ?? new Date().toISOString()
  const mapping = writeKept({ records: exchange.clients.map(({ records }) => records.length) })
  const save = async (more: Answers = {}): Promise<void> => {
    const answers: Answers = { on, source: source.slice(0, 500), seed, hash, mapping, lines: exchange.clients.length, chosen: writeRanges(chosen), made: writeRanges([...made]), taken: made.size, ...more }
    const saved = await ask('book.save', { group, content: 'imports', writes: [runWrite(record, answers, shown)] })
    // Another tab goes on with the same import: what it made is made.
    shown = saved.kind === 'saved' ? saved.records[0] : saved.records[0]?.theirs
    kept(shown)
  }
  await save()
  const { same, there: forms } = await formsHere(running)
  const anew = await drawAnew(exchange, exchangeIds(seed, exchange, same))
  const going = chosen.flatMap((line) => {
    const one = anew.clients[line - 1]
    return one === undefined ? [] : [{ line, one }]
  })
  const used = new Set(going.flatMap(({ one }) => one.writes.flatMap(({ of }) => of ?? [])))
  for (const writes of portions(anew.ownForms.filter((form) => used.has(form.record) && !forms.has(form.record)))) written(await ask('book.save', { group, content: 'own-forms', writes }))
  const there = new Set((await ask('clients.list', { fields: [] })).map(({ client }) => client))
  let because: { readonly kind: string } | undefined
  let [inARow, lastSaved] = [0, performance.now()]
  for (const { line, one } of going) {
    if (because !== undefined || signal.aborted) break
    try {
      await takeIn(running, one, there.has(one.client))
      made.add(line)
      inARow = 0
      if (performance.now() - lastSaved > SAVES_EVERY_MS) {
        await save()
        lastSaved = performance.now()
      }
    } catch (fault) {
      if (!(fault instanceof Refused)) throw fault
      inARow += 1
      if (OF_ALL.has(fault.refusal.kind) || inARow >= MOST_FAILED_IN_A_ROW) because ??= fault.refusal
      else failed.push({ line, refusal: fault.refusal })
    }
    tell({ done: made.size + failed.length, of: going.length })
  }
  const brokenOff = because !== undefined || signal.aborted
  try {
    await save(brokenOff || failed.length > 0 ? {} : { finishedOn: new Date().toISOString() })
  } catch (fault) {
    if (!(fault instanceof Refused)) throw fault
    because ??= fault.refusal
  }
  return { made: made.size, added: 0, failed, brokenOff: because !== undefined || brokenOff, ...(because !== undefined && { because }) }
}
